#!/usr/bin/env node
// Changed inputs over the reader, the parser, the question engine and GraphQL, the same for the same seed:
// node test/bench/fuzz/run.mjs --inputs 100000 --seed 1; --replay parser:1:4711 makes one input again and runs it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { show } from '../rows.mjs';
import { randomAt } from './mutate.mjs';
import { SURFACES } from './surfaces.mjs';

/** Longer is a hang: the slowest sound input takes a small part of it. */
const HANG_MS = 10_000;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
});
const tell = (words) => process.stderr.write(`${words}\n`);

// A library that rejects outside its own promise ends no run; the input after which it came is told.
let at = '';
let strays = 0;
process.on('unhandledRejection', (error) => {
  strays += 1;
  tell(`${at} rejected beside it: ${error instanceof Error ? error.stack : error}`);
});

if (values.replay) {
  const [surface, seed, index] = values.replay.split(':');
  const opened = await SURFACES[surface].open();
  const input = opened.make(randomAt(surface, Number(seed), Number(index)));
  process.stdout.write(
    `${typeof input === 'string' ? JSON.stringify(input) : `${input.name} ${input.bytes.toString('base64')}`}\n`,
  );
  await opened.run(input);
  tell('It held.');
  process.exit(0);
}

/** Inputs that once broke something, each with what it broke: they are run before all others. */
const kept = JSON.parse(readFileSync(new URL('kept.json', import.meta.url), 'utf8'));

const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
/** Text as it is, the bytes of files in Base64. */
const inputOf = ({ input, name }) => (name === undefined ? input : { name, bytes: Buffer.from(input, 'base64') });
const rows = [];
for (const [surface, { share, open }] of Object.entries(SURFACES)) {
  const { make, run, close } = await open();
  const count = Math.round((inputs * share) / 100);
  let broken = 0;
  let slowest = 0;
  const started = performance.now();
  const known = kept.filter((one) => one.surface === surface);
  for (let index = -known.length; index < count; index++) {
    const old = known[index + known.length];
    at = old ? `kept (${old.broke})` : `${surface}:${seed}:${index}`;
    const input = old ? inputOf(old) : make(randomAt(surface, seed, index));
    const began = performance.now();
    try {
      await run(input);
    } catch (error) {
      broken += 1;
      if (broken <= 20) tell(`${at} ${error.stack ?? error}`.slice(0, 1500));
    }
    const took = performance.now() - began;
    if (took > HANG_MS) tell(`${at} took ${Math.round(took)} ms`);
    slowest = Math.max(slowest, took);
  }
  const seconds = (performance.now() - started) / 1000;
  await close?.();
  rows.push(
    { name: `fuzz-${surface}-broken`, value: broken, unit: `of ${count}`, budget: 0 },
    { name: `fuzz-${surface}-slowest`, value: slowest, unit: 'ms', budget: HANG_MS },
    { name: `fuzz-${surface}-inputs-s`, value: count / seconds, unit: '1/s' },
  );
}
rows.push({ name: 'fuzz-rejected-beside', value: strays, unit: '', budget: 0 });
show(rows, values);
process.exit(rows.some(({ value, budget }) => budget !== undefined && value > budget) ? 1 : 0);
