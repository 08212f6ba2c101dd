#!/usr/bin/env node
// Sets the weights of the question engine (src/qa/plan/weights.ts) by what answers most questions rightly:
//   npm run build && npm run fit        (about ten minutes; node test/bench/questions/fit/run.mjs --try only prints)
// One number at a time is moved while that helps on half of the questions; the other half tells whether it holds.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GrafeoStore } from '../../../../dist/graph/store/grafeo/grafeo-store.js';
import { module } from '../../compiled.mjs';

const { values } = parseArgs({ options: { try: { type: 'boolean', default: false } } });
/** Of another seed than those that guard and measure. */
const GENERATED = { seed: 7, count: 2400 };
const FILE = fileURLToPath(new URL('../../../../src/qa/plan/weights.ts', import.meta.url));

const { generatedFor, openWorlds } = await module('questions/ask-all');
const { readWritten } = await module('questions/written');
const { WORLDS } = await module('questions/worlds');
const { isTrained, scoreOf, those, worth } = await module('questions/fit/sets');
const { search } = await module('questions/fit/search');
const { numbersOf, START, weighingOf } = await module('questions/fit/start');
const { printWeights } = await module('questions/fit/print');

async function emptyStore() {
  const store = GrafeoStore.open();
  await store.setUp();
  return store;
}
const generated = generatedFor(await openWorlds(WORLDS, emptyStore), GENERATED);
const sets = readWritten(fileURLToPath(new URL('../written', import.meta.url)));
const worlds = await openWorlds(
  sets.map(({ world }) => world),
  emptyStore,
);
const written = worlds.map((world, at) => ({ world, questions: sets[at].questions }));

const said = ({ n, right, wrong }) => `${((100 * right) / n).toFixed(1)} % right, ${wrong} of ${n} answered wrongly`;
async function tell(name, weighing) {
  for (const [part, passes] of [
    ['fitted', isTrained],
    ['held out', (question) => !isTrained(question)],
  ])
    for (const [kind, set] of Object.entries({ generated, written }))
      console.log(`${name}, ${kind}, ${part}: ${said(await scoreOf(those(set, passes), weighing))}`);
}

await tell('start', START);
const trained = { generated: those(generated, isTrained), written: those(written, isTrained) };
const found = await search({
  start: numbersOf(START),
  objective: async (numbers) => {
    const weighing = weighingOf(numbers);
    return (worth(await scoreOf(trained.generated, weighing)) + worth(await scoreOf(trained.written, weighing))) / 2;
  },
  steps: [0.5, 0.25],
  pull: 0.0002,
  least: 0.0005,
  found: (numbers, value, path) => console.log(`${path} ${numbers[path]}: ${value.toFixed(4)}`),
});
const weighing = weighingOf(found);
await tell('found', weighing);
if (values.try) console.log(printWeights(weighing));
else writeFileSync(FILE, printWeights(weighing));
