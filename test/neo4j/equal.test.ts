import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import type { GraphStore } from '#graph/store/store.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';
import { ANSWERED, REFUSED } from '#test/qa/asked.js';
import { everyField, LISTS, typeOf } from '#test/server/every-field.js';
import { type Serving, serveStore } from '#test/server/serving.js';
import { openEmptyStore } from '#test/stores.js';

type Named = readonly [name: string, query: string];

const listQueries = ([label, list]: [label: string, list: string]): Named[] => {
  // A directive's own lists are long: with all their fields it is a query that costs too much.
  const deep = label === 'Directive' ? [] : [[`${list} two levels deep`, everyField(typeOf(label), 2)] as const];
  const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return [
    [
      `${list} with every field`,
      `{ ${list}(first: 3) { totalCount ${page} nodes { ${everyField(typeOf(label), 1)} } } }`,
    ],
    [`${list} by their own fields`, `{ ${list}(first: 10) { nodes { ${everyField(typeOf(label), 0)} } } }`],
    [`cursors of ${list}`, `{ ${list}(first: 100) { edges { cursor node { id } } } }`],
    [`a page of ${list}`, `{ ${list}(first: 2) { nodes { id } ${page} } }`],
    ...deep.map(([name, fields]): Named => [name, `{ ${list}(first: 1) { nodes { ${fields} } } }`]),
  ];
};

const askQuery = (question: string): Named => [
  `ask ${question}`,
  `{ ask(question: "${question}") { status text intent value { number unit date yes text } suggestions
    choices { label token node { id } } evidence { quote start end directive { id } task { id } }
    results { kind name role node { id } directive { id } evidence { quote start end rule } } } }`,
];

const WHOLE: readonly Named[] = [
  [
    'all facts',
    `{ directives(first: 3) { nodes { facts(first: 100) { totalCount nodes { kind subject detail quote start end rule nodeId taskId role } }
    diagnostics { rule message start end } } } }`,
  ],
  [
    'figures',
    `{ statistics { tasks tasksWithDuties units duties tasksByDeadlineYear { year tasks }
    tasksByUnit(first: 50) { unit { id } role tasks } tasksBySection(first: 50) { section { id } tasks }
    workload(first: 50) { unit { id } lead responsible support total } coDuties(first: 50) { unit { id } other { id } tasks } } }`,
  ],
  [
    'a filter',
    `{ tasks(first: 50, filter: {or: [{text: "智能"}, {hasTarget: true}], not: {safeguard: true}, duty: {roles: [LEAD]}},
    orderBy: {field: TITLE, direction: DESC}) { totalCount nodes { id } } }`,
  ],
  [
    'a search',
    '{ search(text: "电子商务", first: 50) { totalCount edges { cursor kind name highlights { field text ranges { start end } } } } }',
  ],
  ...[1000, 60, 10].map(
    (first): Named => [
      `a map of ${first}`,
      `{ relationshipMap(first: ${first}) { level omitted nodes { id kind label group weight size members section directiveId taskLabel deadline ordinal } edges { id source target role weight } people { id unitId post } } }`,
    ],
  ),
];

const QUERIES: readonly Named[] = [
  ...WHOLE,
  ...Object.entries(LISTS).flatMap(listQueries),
  ...['谁牵头智能制造', '市经信委主任是谁', '市统计局有什么任务', '谁牵头节能改造', '电商谁牵头'].map(askQuery),
];

let [embedded, server]: GraphStore[] = [];
let [ofEmbedded, ofServer]: Serving[] = [];
beforeAll(async () => {
  embedded = GrafeoStore.open();
  await embedded.setUp();
  server = await openEmptyStore();
  for (const store of [embedded, server])
    for (const text of [SEED_TEXT, GREEN_TEXT, REFORM_TEXT]) await store.load(graphOf(text));
  ofEmbedded = await serveStore(embedded);
  ofServer = await serveStore(server);
});
afterAll(async () => {
  await ofEmbedded?.close();
  await ofServer?.close();
});

it('takes at least 50 queries', () => expect(QUERIES.length).toBeGreaterThanOrEqual(50));

describe('both engines answer alike, byte for byte:', () => {
  it.each(QUERIES)('%s', async (_, query) => {
    const [here, there] = await Promise.all([ofEmbedded?.query(query), ofServer?.query(query)]);
    expect(here?.errors ?? []).toEqual([]);
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  });

  it.each([...ANSWERED.map(([turns]) => turns), ...REFUSED].map((turns) => [turns.slice(0, 40), turns]))(
    '%s',
    async (_, turns) => {
      const answers = [embedded, server].map(async (store) => {
        if (!store) throw new Error('not opened');
        const engine = new GraphQuestionEngine({ store, secret: 'a secret of the tests' });
        const said = [];
        let conversationId: string | null = null;
        for (const turn of turns.split('|')) {
          const { conversationId: next, ...answer } = await engine.ask(turn, conversationId);
          conversationId = next;
          said.push(answer);
        }
        return JSON.stringify(said);
      });
      const [here, there] = await Promise.all(answers);
      expect(there).toBe(here);
    },
  );
});
