import { expect, it } from 'vitest';
import type { GraphStore } from '#graph/store/store.js';
import { RULES_VERSION } from '#src/pipeline.js';
import { graphOf } from '#test/corpus/directives.js';
import { openEmptyStore } from '#test/stores.js';
import { serveStore } from './serving.js';
import { TREES_2018 } from './trees.js';

const versionOf = (text: string) => graphOf(text, RULES_VERSION);
/** The same directive with other tasks, units and figures. */
const VERSIONS = [TREES_2018, TREES_2018.replaceAll('林业局', '园林局').replaceAll('种树', '植树')].map(versionOf);

/** A store in which a load comes behind each of the first reads; of `wait` ones, then no more. */
function disturbed(store: GraphStore, wanted: number) {
  let loads = 0;
  const load = async () => {
    loads += 1;
    const version = VERSIONS[loads % VERSIONS.length];
    if (version) await store.load(version);
  };
  const reads: Pick<GraphStore, 'read' | 'describe' | 'revision'> = {
    describe: () => store.describe(),
    revision: () => store.revision(),
    read: async (query) => {
      const rows = await store.read(query);
      if (loads < wanted) await load();
      return rows;
    },
  };
  return { reads, loads: () => loads };
}

async function serveDisturbed(wanted: number) {
  const store = await openEmptyStore();
  if (VERSIONS[0]) await store.load(VERSIONS[0]);
  const { reads, loads } = disturbed(store, wanted);
  return { serving: await serveStore(store, {}, { store: reads }), loads };
}

const BESIDE = `{ units(first: 20) { nodes { name } } tasks(first: 20) { nodes { title } }
  directives(first: 5) { nodes { text } } }`;

it.each([
  ['no load', 0],
  ['one load', 1],
  ['a load behind each of several reads', 7],
])('answers from one version: %s', async (_, wanted) => {
  const { serving, loads } = await serveDisturbed(wanted);
  const { data, errors } = await serving.query(BESIDE);
  expect(errors).toBeUndefined();
  expect(loads()).toBe(wanted);
  const told = JSON.stringify(data);
  expect([/林业局/.test(told) !== /园林局/.test(told), /种树/.test(told) !== /植树/.test(told)]).toEqual([true, true]);
  expect(/林业局/.test(told)).toBe(/种树/.test(told));
  await serving.close();
});

it('tells what an answer names as it was when the question was answered', async () => {
  const { serving } = await serveDisturbed(1);
  const { data } = await serving.query<{ ask: { text: string; results: { name: string; node: { name: string } }[] } }>(
    '{ ask(question: "谁牵头种树") { text results { name node { ... on Unit { name } } } evidence { task { title } } } }',
  );
  for (const { name, node } of data.ask.results) expect(node.name).toBe(name);
  await serving.close();
});

it('says so where the graph never stops changing, and answers what takes one look', async () => {
  const { serving } = await serveDisturbed(1000);
  const { errors } = await serving.query(BESIDE);
  expect(errors).toMatchObject([{ extensions: { code: 'STORE_CHANGED' } }]);
  expect((await serving.query('{ tasks(first: 1) { nodes { title } } }')).errors).toBeUndefined();
  await serving.close();
});
