import {
  buildSchema,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import type { GraphStore } from '#graph/store/store.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { readSchema } from '#src/server/schema.js';
import { GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';
import { ANSWERED, REFUSED } from '#test/qa/asked.js';
import { type Serving, serveStore } from '#test/server/serving.js';
import { openEmptyStore } from '#test/stores.js';

const LISTS = {
  Directive: 'directives',
  Section: 'sections',
  Task: 'tasks',
  Measure: 'measures',
  Unit: 'units',
  Person: 'people',
  Post: 'posts',
  Body: 'bodies',
  Target: 'targets',
  Enterprise: 'enterprises',
  Jurisdiction: 'jurisdictions',
} as const;
const schema = buildSchema(readSchema('.'));

/** Every field that needs no argument, `depth` levels down. */
function fieldsOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const selected = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (isAbstractType(inner)) return [`${field.name} { id }`];
    return depth > 0 && isObjectType(inner) ? [`${field.name} { ${fieldsOf(inner, depth - 1)} }`] : [];
  });
  return selected.join(' ') || '__typename';
}

function typeOf(label: string): GraphQLObjectType {
  const type = schema.getType(label);
  if (!isObjectType(type)) throw new Error(`no type ${label}`);
  return type;
}

type Named = readonly [name: string, query: string];

const listQueries = ([label, list]: [label: string, list: string]): Named[] => {
  // A directive's own lists are long: with all their fields it is a query that costs too much.
  const deep = label === 'Directive' ? [] : [[`${list} two levels deep`, fieldsOf(typeOf(label), 2)] as const];
  const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return [
    [
      `${list} with every field`,
      `{ ${list}(first: 3) { totalCount ${page} nodes { ${fieldsOf(typeOf(label), 1)} } } }`,
    ],
    [`${list} by their own fields`, `{ ${list}(first: 10) { nodes { ${fieldsOf(typeOf(label), 0)} } } }`],
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

const QUERIES: readonly Named[] = [
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
