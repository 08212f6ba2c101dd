#!/usr/bin/env node
// Writes composed directives and what they say:
//   node test/bench/directives/write.mjs --count 500 --seed 1 --out DIR [--format txt|md|html|docx|xlsx|mixed]
// DIR/docs/SEED.EXT and DIR/gold/SEED.json belong together: `zerentu eval --docs DIR/docs --gold DIR/gold`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { module } from '../compiled.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    format: { type: 'string', default: 'txt' },
  },
});
const { composeDirective } = await module('directives/compose');
const { FORMATS, goldFor, render } = await module('directives/render/formats');
if (!values.out || ![...FORMATS, 'mixed'].includes(values.format)) {
  console.error(`usage: write.mjs --out DIR [--count 100] [--seed 1] [--format ${[...FORMATS, 'mixed'].join('|')}]`);
  process.exit(2);
}
const [docs, gold] = ['docs', 'gold'].map((name) => join(values.out, name));
for (const folder of [docs, gold]) mkdirSync(folder, { recursive: true });

let written = 0;
for (let seed = Number(values.seed); written < Number(values.count); seed++) {
  const composed = composeDirective(seed);
  const format = values.format === 'mixed' ? FORMATS[seed % 4] : values.format;
  const contents = await render(composed, format);
  if (contents === null) continue;
  const name = `composed-${String(seed).padStart(6, '0')}`;
  writeFileSync(join(docs, `${name}.${format}`), contents);
  writeFileSync(
    join(gold, `${name}.json`),
    `${JSON.stringify({ ...goldFor(composed, format), forms: composed.forms }, null, 1)}\n`,
  );
  written++;
}
console.log(`${written} directives in ${values.out}`);
