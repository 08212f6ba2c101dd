import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GREEN_TEXT } from '#test/corpus/directives.js';
import { bearing, READ_TOKEN, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';

const INGEST = 'mutation($text: String!) { ingest(input: {name: "a.txt", text: $text}) { id } }';
const CORRECTION = 'id kind change taskTitle before after author note quote start end stands';
const RESULT = `{ correction { ${CORRECTION} } directive { id } diff { added dropped changed facts(first: 9) { kind change subject before after } } }`;
const CORRECT = `mutation($id: ID!, $input: CorrectionInput!) { correct(id: $id, input: $input) ${RESULT} }`;
const UNCORRECT = `mutation($id: ID!, $correction: ID!) { uncorrect(id: $id, correctionId: $correction) ${RESULT} }`;
const REPLACE = `mutation($id: ID!, $text: String!) { replace(id: $id, input: {name: "a.txt", text: $text}) { outcome diagnostics { rule message } } }`;
const READ = `query($id: ID!, $task: ID!) { directive: node(id: $id) { ... on Directive { corrections { ${CORRECTION} } } }
  task: node(id: $task) { ... on Task { duties { name role evidence { quote rule correction { author } } } } } }`;
const ASK = `query($question: String!) { ask(question: $question) { status text results { name } evidence { quote rule correction { author note } } } }`;

interface Corrected {
  readonly correction: { readonly id: string };
}
interface Read {
  readonly directive: { readonly corrections: readonly { readonly stands: boolean; readonly start: number }[] };
  readonly task: {
    readonly duties: readonly { readonly name: string; readonly role: string; readonly evidence: object }[];
  };
}
interface Asked {
  readonly ask: {
    readonly status: string;
    readonly text: string;
    readonly results: readonly { name: string }[];
    readonly evidence: readonly object[];
  };
}

const ID = 'directive:聊政发(2018)3号';
const TASK = 'task:聊政发(2018)3号/1';
const QUOTE = '建成20个绿色工厂';
const ADDED = {
  author: '李四',
  note: '电话核实',
  quote: QUOTE,
  duty: { taskId: TASK, now: { unit: '市环保局', role: 'LEAD' } },
};

let serving: Serving;
const write = <T>(query: string, variables: object) => serving.query<T>(query, variables, bearing(WRITE_TOKEN));
const correct = (input: object) => write<{ correct: Corrected }>(CORRECT, { id: ID, input });
const read = async () => (await serving.query<Read>(READ, { id: ID, task: TASK }, bearing(READ_TOKEN))).data;
const ask = async (question: string) => (await serving.query<Asked>(ASK, { question }, bearing(READ_TOKEN))).data.ask;
const leads = async () => (await read()).task.duties.filter(({ role }) => role === 'LEAD').map(({ name }) => name);

beforeEach(async () => {
  serving = await serveSeed({ readToken: READ_TOKEN });
  await write(INGEST, { text: GREEN_TEXT });
});
afterEach(() => serving.close());

describe('a correction', () => {
  it('is told with what it changed, and shown wherever the fact is', async () => {
    const { data, errors } = await correct(ADDED);
    expect(errors).toBeUndefined();
    const start = GREEN_TEXT.indexOf(QUOTE);
    expect(data.correct).toMatchObject({
      directive: { id: ID },
      correction: {
        kind: 'DUTY',
        change: 'ADDED',
        taskTitle: '推进节能改造',
        before: null,
        after: '市环保局 LEAD',
        author: '李四',
        note: '电话核实',
        quote: QUOTE,
        start,
        end: start + QUOTE.length,
        stands: true,
      },
      diff: {
        added: 1,
        dropped: 0,
        changed: 0,
        facts: [{ kind: 'DUTY', change: 'ADDED', subject: '市环保局 → 推进节能改造', after: 'LEAD' }],
      },
    });
    const { directive, task } = await read();
    expect(directive.corrections).toEqual([data.correct.correction]);
    expect(task.duties[0]).toEqual({
      name: '市环保局',
      role: 'LEAD',
      evidence: { quote: QUOTE, rule: 'manual', correction: { author: '李四' } },
    });
    expect(task.duties[1]?.evidence).toMatchObject({ correction: null });
    const answer = await ask('谁牵头推进节能改造');
    expect(answer.results.map(({ name }) => name)).toEqual(['市环保局', '聊城市经济和信息化委员会']);
    expect(answer.text).toMatch(
      new RegExp(`（人工更正：李四于\\d{4}-\\d\\d-\\d\\d据“${QUOTE}”增加“市环保局（牵头）”。）`),
    );
    expect(answer.evidence).toContainEqual({
      quote: QUOTE,
      rule: 'manual',
      correction: { author: '李四', note: '电话核实' },
    });
  });

  it('is told apart from others on the same words', async () => {
    const on = (unit: string, text: string) =>
      correct({ author: text, quote: QUOTE, unitDuty: { now: { unit, text } } });
    for (const [unit, text] of [
      ['市环保局', '一'],
      ['市环保局', '二'],
      ['市林业局', '三'],
    ] as const)
      await on(unit, text);
    const { data } = await serving.query(
      `query($id: ID!) { node(id: $id) { ... on Directive { unitDuties(first: 9) { totalCount edges { text evidence { correction { author } } } } } } }`,
      { id: ID },
      bearing(READ_TOKEN),
    );
    const edges = ['一', '二', '三'].map((text) => ({ text, evidence: { correction: { author: text } } }));
    expect(data).toEqual({ node: { unitDuties: { totalCount: 3, edges: expect.arrayContaining(edges) } } });
  });

  it('that drops a fact is told with the task that it was of', async () => {
    const was = { unit: '聊城市经济和信息化委员会', role: 'LEAD' };
    await correct({ author: '李四', quote: '牵头单位', duty: { taskId: TASK, was } });
    const answer = await ask('谁配合推进节能改造');
    expect(answer.text).toContain('据“牵头单位”删去“聊城市经济和信息化委员会（牵头）”');
    expect(await leads()).toEqual([]);
  });

  it('that changes a fact is told with what it was', async () => {
    const unit = '聊城市经济和信息化委员会';
    const duty = { taskId: TASK, was: { unit, role: 'LEAD' }, now: { unit, role: 'RESPONSIBLE' } };
    await correct({ author: '李四', quote: '牵头单位', duty });
    expect((await ask('谁负责推进节能改造')).text).toContain(`将“${unit}（牵头）”改为“${unit}（负责）”`);
  });

  it('is taken back: everything is as before', async () => {
    const before = await read();
    const { correction } = (await correct(ADDED)).data.correct;
    const undone = await write<{ uncorrect: Corrected }>(UNCORRECT, { id: ID, correction: correction.id });
    expect(undone.data.uncorrect).toMatchObject({ correction: { id: correction.id }, diff: { added: 0, dropped: 1 } });
    expect(await read()).toEqual(before);
    const again = await write(UNCORRECT, { id: ID, correction: correction.id });
    expect(again.errors?.[0]?.extensions.code).toBe('NO_SUCH_CORRECTION');
  });

  it('survives a replacement and a rebuild while its words stand, and comes back with them', async () => {
    await correct(ADDED);
    const moved = GREEN_TEXT.replace('推进节能改造。', '推进节能改造。稳步实施。');
    expect((await write<{ replace: object }>(REPLACE, { id: ID, text: moved })).data.replace).toEqual({
      outcome: 'REPLACED',
      diagnostics: [],
    });
    expect(await leads()).toContain('市环保局');
    expect((await read()).directive.corrections).toMatchObject([{ stands: true, start: moved.indexOf(QUOTE) }]);
    expect((await write('mutation { rebuild { changed } }', {})).data).toEqual({ rebuild: { changed: [] } });
    const without = await write<{ replace: { diagnostics: readonly object[] } }>(REPLACE, {
      id: ID,
      text: GREEN_TEXT.replace(QUOTE, '建成30个绿色工厂'),
    });
    expect(without.data.replace.diagnostics).toEqual([
      { rule: 'correction/unplaced', message: expect.stringContaining('李四') },
    ]);
    expect(await leads()).not.toContain('市环保局');
    expect((await read()).directive.corrections).toMatchObject([{ stands: false }]);
    await write(INGEST, { text: GREEN_TEXT });
    expect(await leads()).toContain('市环保局');
  });

  it('of every kind of fact is taken', async () => {
    const facts = [
      {
        target: {
          taskId: TASK,
          was: '建成20个绿色工厂',
          now: { text: '建成20个绿色工厂', indicator: '绿色工厂', value: 20, measureWord: '座', deadline: '2020' },
        },
      },
      { person: { now: { name: '王五', posts: ['市环保局局长'] } } },
      { enterprise: { taskId: TASK, now: { name: '甲钢集团', part: '示范' } } },
      { unitDuty: { now: { unit: '市环保局', text: '绿色工厂' } } },
      { directive: { now: { title: '绿色发展意见', expiresOn: '2030' } } },
      { task: { now: { title: '建成绿色工厂' } } },
      { task: { taskId: TASK, now: { title: '节能改造', label: '一' } } },
    ];
    for (const fact of facts) expect((await correct({ author: '李四', quote: QUOTE, ...fact })).errors).toBeUndefined();
    expect((await read()).directive.corrections.map(({ stands }) => stands)).toEqual(facts.map(() => true));
    const { data } = await serving.query(
      `query($id: ID!) { directive: node(id: $id) { ... on Directive { title expiresOn tasks(first: 9) { nodes { title targets { measureWord evidence { rule correction { kind } } } enterprises { name } evidence { correction { kind } } } }
        unitDuties(first: 9) { edges { text evidence { rule } } } } } people(first: 50, filter: {text: "王五"}) { nodes { name posts { name } } } }`,
      { id: ID },
      bearing(READ_TOKEN),
    );
    expect(data).toEqual({
      directive: {
        title: '绿色发展意见',
        expiresOn: '2030',
        tasks: {
          nodes: [
            {
              title: '节能改造',
              targets: [
                {
                  measureWord: '座',
                  evidence: { rule: 'manual', correction: { kind: 'TARGET' } },
                },
              ],
              enterprises: [{ name: '甲钢集团' }],
              evidence: { correction: { kind: 'TASK' } },
            },
            {
              title: '建成绿色工厂',
              targets: [],
              enterprises: [],
              evidence: { correction: { kind: 'TASK' } },
            },
          ],
        },
        unitDuties: { edges: [{ text: '绿色工厂', evidence: { rule: 'manual' } }] },
      },
      people: { nodes: [{ name: '王五', posts: [{ name: '市环保局局长' }] }] },
    });
    expect((await ask('王五是什么职务')).text).toContain('人工更正：李四');
  });

  it.each<[string, object, string]>([
    ['of nothing', { duty: undefined }, 'BAD_USER_INPUT'],
    ['of two facts', { task: { now: { title: 'a' } } }, 'BAD_USER_INPUT'],
    ['without an author', { author: '' }, 'BAD_CORRECTION'],
    ['with words that are not there', { quote: '市教育局' }, 'NO_SUCH_QUOTE'],
    ['of a task that is not there', { duty: { ...ADDED.duty, taskId: 'task:x/1' } }, 'NO_SUCH_TASK'],
    [
      'of a duty that is not there',
      { duty: { taskId: TASK, was: { unit: '市环保局', role: 'LEAD' } } },
      'NO_SUCH_FACT',
    ],
    [
      'that says what is said',
      { duty: { taskId: TASK, now: { unit: '聊城市经济和信息化委员会', role: 'LEAD' } } },
      'FACT_EXISTS',
    ],
  ])('%s is refused, and nothing changes', async (_, input, code) => {
    const before = await read();
    const { errors } = await correct({ ...ADDED, ...input });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await read()).toEqual(before);
    expect(serving.logged).toEqual([]);
  });

  it('of a directive that is not loaded is refused', async () => {
    const { errors } = await write(CORRECT, { id: 'directive:none', input: ADDED });
    expect(errors?.[0]?.extensions.code).toBe('NO_SUCH_DIRECTIVE');
  });

  it('needs the write token', async () => {
    const { errors } = await serving.query(CORRECT, { id: ID, input: ADDED }, bearing(READ_TOKEN));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const undo = await serving.query(UNCORRECT, { id: ID, correction: 'x' }, bearing(READ_TOKEN));
    expect(undo.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
