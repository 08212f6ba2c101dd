import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GREEN_TEXT } from '#test/corpus/directives.js';
import { bearing, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';

const ID = 'directive:聊政发(2018)3号';
const TASK = 'task:聊政发(2018)3号/1';
const QUOTE = '建成20个绿色工厂';

let serving: Serving;
const write = <T>(query: string, variables: object) => serving.query<T>(query, variables, bearing(WRITE_TOKEN));
const ingest = (input: object) =>
  write<{ ingest: { id: string } }>('mutation($input: DirectiveInput!) { ingest(input: $input) { id } }', { input });
beforeAll(async () => {
  serving = await serveSeed();
  await ingest({ name: 'a.txt', text: GREEN_TEXT });
});
afterAll(() => serving.close());

const EVERYTHING =
  '{ directives(first: 9) { nodes { id title text corrections { id } tasks(first: 50) { nodes { label title duties { name } } } } } }';
const everything = async () => JSON.stringify(await serving.query(EVERYTHING));

/** Signs that no text of ours holds. */
const SIGNS: readonly (readonly [what: string, sign: string])[] = [
  ['NUL', '\u0000'],
  ['half of a pair, the first', '\ud800'],
  ['half of a pair, the second', '\udc00'],
  ['an escape', '\u001b'],
];

describe.each(SIGNS)('words with %s', (_, sign) => {
  const odd = `甲${sign}乙`;
  let before: string;
  beforeAll(async () => {
    before = await everything();
  });
  afterEach(() => {
    expect(serving.logged.splice(0)).toEqual([]);
  });

  const duty = { taskId: TASK, now: { unit: '市环保局', role: 'LEAD' } };
  it.each<[string, object, string?]>([
    ['the unit of a duty', { duty: { taskId: TASK, now: { unit: odd, role: 'LEAD' } } }],
    ['the title of a task', { task: { taskId: TASK, now: { title: odd, label: '1' } } }],
    ['the number of a task', { task: { taskId: TASK, now: { title: '甲', label: odd } } }],
    [
      'the words of a measure',
      { target: { taskId: TASK, now: { text: '甲', indicator: '乙', comparator: 'EQ', value: 1, measureWord: odd } } },
    ],
    ['the name of a person', { person: { now: { name: odd, posts: ['局长'] } } }],
    ['the post of a person', { person: { now: { name: '甲', posts: [odd] } } }],
    ['the title of a directive', { directive: { now: { title: odd } } }],
    ['the author', { author: odd, duty }],
    ['the note', { note: odd, duty }],
    ['the words that bear it out', { quote: odd, duty }, 'NO_SUCH_QUOTE'],
    ['what a fact says now', { duty: { taskId: TASK, was: { unit: odd, role: 'LEAD' } } }, 'NO_SUCH_FACT'],
    ['the task', { duty: { ...duty, taskId: odd } }, 'NO_SUCH_TASK'],
  ])('are not taken as %s of a correction', async (_what, input, code = 'BAD_CORRECTION') => {
    const { errors } = await write(
      'mutation($id: ID!, $input: CorrectionInput!) { correct(id: $id, input: $input) { directive { id } } }',
      { id: ID, input: { author: '李四', quote: QUOTE, ...input } },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors?.[0]?.message.length).toBeGreaterThan(10);
  });

  it.each<[string, string, string]>([
    ['replaced', 'replace(id: $id, input: {name: "a.txt", text: $text}) { id }', 'NO_SUCH_DIRECTIVE'],
    ['withdrawn', 'withdraw(id: $id) { diff { added } }', 'NO_SUCH_DIRECTIVE'],
    ['freed of a correction', 'uncorrect(id: $id, correctionId: $id) { directive { id } }', 'NO_SUCH_DIRECTIVE'],
  ])('name no directive that could be %s', async (_what, field, code) => {
    const { errors } = await write(
      `mutation($id: ID!${field.includes('$text') ? ', $text: String!' : ''}) { ${field} }`,
      {
        id: `directive:${odd}`,
        text: GREEN_TEXT,
      },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('are asked, searched and filtered for, and found nowhere', async () => {
    const { data, errors } = await serving.query(
      `query($q: String!) { ask(question: $q) { status } search(text: $q, first: 1) { totalCount }
        tasks(first: 1, filter: {text: $q}) { totalCount } }`,
      { q: `${odd}的任务` },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ search: { totalCount: 0 }, tasks: { totalCount: 0 } });
    const chat = await fetch(`${serving.url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ text: odd, conversationId: odd }),
    });
    expect(chat.status).toBe(200);
  });

  it('leave all that was read as it was', async () => {
    expect(await everything()).toBe(before);
  });

  it('in the name of a file change nothing of what is read', async () => {
    const { data, errors } = await ingest({ name: `${odd}.txt`, text: GREEN_TEXT });
    expect([errors, data]).toEqual([undefined, { ingest: { id: ID } }]);
  });
});
