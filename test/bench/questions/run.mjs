#!/usr/bin/env node
// Asks the build in dist questions whose answers are known, and prints how it did by kind and by noise:
//   node test/bench/questions/run.mjs [--questions 10000] [--seed 1] [--directives FOLDER | --written] [--verbose KIND] [--json]
// --directives takes the files of a folder, each in a graph of its own and all in one, instead of the composed ones;
// --written asks the questions of written/ instead, which people wrote about directives that they had read;
// --verbose prints what went wrong with a kind or noise (or all).
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GrafeoStore } from '../../../dist/graph/store/grafeo/grafeo-store.js';
import { module } from '../compiled.mjs';

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    directives: { type: 'string' },
    written: { type: 'boolean', default: false },
    verbose: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const { askAll, askWritten, openWorlds } = await module('questions/ask-all');
const { readWritten } = await module('questions/written');
const { linesOf, tally } = await module('questions/table');
const { WORLDS } = await module('questions/worlds');

function worldsOf(folder) {
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const alone = files.map((file) => ({ name: basename(file), sources: [file] }));
  return files.length > 1 ? [...alone, { name: 'all', sources: files }] : alone;
}
async function emptyStore() {
  const store = GrafeoStore.open();
  await store.setUp();
  return store;
}

/** Prints what went wrong with a question. */
function print({ question, verdict }, answer, { name }) {
  const shown = ['all', question.kind, question.kind.split('/')[0], ...question.noises].includes(values.verbose);
  if (!shown || !verdict.problem) return;
  const turns = [...question.before, question.text].join(' | ');
  console.log(
    [
      `${question.kind} [${name}] ${turns}${question.noises.map((noise) => ` ~${noise}`).join('')}`,
      `    ${verdict.outcome}: ${verdict.problem}`,
      `    wanted ${JSON.stringify(question.expected)}`,
      `    said ${answer.status} ${answer.text.replace(/\n/g, ' / ').slice(0, 160)}`,
    ].join('\n'),
  );
}

async function generated() {
  const worlds = await openWorlds(values.directives ? worldsOf(values.directives) : WORLDS, emptyStore);
  return askAll(worlds, { count: Number(values.questions), seed: Number(values.seed), each: print });
}
const WRITTEN = fileURLToPath(new URL('written', import.meta.url));
const asked = values.written ? await askWritten(readWritten(WRITTEN), emptyStore, print) : await generated();
const done = tally(asked);
console.log(values.json ? JSON.stringify({ seed: Number(values.seed), ...done }) : linesOf(done).join('\n'));
