import { describe, expect, it } from 'vitest';
import type { Correction } from '#graph/model/correction.js';
import { extractText } from '#src/pipeline.js';
import { applyCorrections } from '#src/refine/corrections/apply.js';
import { CorrectionError, type CorrectionRequest, correctionOf } from '#src/refine/corrections/request.js';
import { expectInvariants } from '#test/pipeline/invariants.js';

const TEXT = `聊城市人民政府关于推进绿色发展的实施意见
聊政发〔2018〕3号
一、重点任务
（一）推进节能改造。到2020年，建成20个绿色工厂。发挥甲钢集团示范带动作用。市环保局做好服务。（牵头单位：市发改委；配合单位：市财政局）
（二）推进造林绿化。每年造林1万亩。（牵头单位：市林业局）
聊城市人民政府
2018年3月1日`;
const [FIRST, SECOND] = extractText(TEXT).tasks.map(({ id }) => id);

const asking = (asked: Partial<CorrectionRequest> & Pick<CorrectionRequest, 'kind' | 'quote'>): CorrectionRequest => ({
  taskId: null,
  was: null,
  now: null,
  author: '张三',
  note: null,
  start: null,
  ...asked,
});

/** Corrects one thing after another. */
function corrected(text: string, ...asked: CorrectionRequest[]) {
  const extraction = extractText(text);
  const made: Correction[] = [];
  for (const one of asked)
    made.push(correctionOf(one, applyCorrections(extraction, made).extraction, '2026-11-29T08:00:00Z'));
  return { made, ...applyCorrections(extraction, made) };
}

const SERVES = '市环保局做好服务';
const ADD = asking({ kind: 'DUTY', taskId: FIRST ?? '', now: { unit: '市环保局', role: 'SUPPORT' }, quote: SERVES });

describe('a correction', () => {
  it.each<[string, CorrectionRequest, (extraction: ReturnType<typeof extractText>) => unknown, unknown]>([
    [
      'adds a duty',
      ADD,
      ({ tasks }) => tasks[0]?.responsibilities.map(({ unit, role, rule }) => [unit, role, rule]),
      [
        ['市环保局', 'SUPPORT', 'manual'],
        ['市发改委', 'LEAD', 'duty/labelled-bracket'],
        ['市财政局', 'SUPPORT', 'duty/labelled-bracket'],
      ],
    ],
    [
      'drops a duty',
      asking({
        kind: 'DUTY',
        taskId: FIRST ?? '',
        was: { unit: '市财政局', role: 'SUPPORT' },
        quote: '配合单位：市财政局',
      }),
      ({ tasks }) => tasks[0]?.responsibilities.map(({ unit }) => unit),
      ['市发改委'],
    ],
    [
      'changes a duty, which stands on its words then',
      asking({
        kind: 'DUTY',
        taskId: SECOND ?? '',
        was: { unit: '市林业局', role: 'LEAD' },
        now: { unit: '市林业局', role: 'RESPONSIBLE' },
        quote: '牵头单位：市林业局',
      }),
      ({ tasks }) => tasks[1]?.responsibilities.map(({ role, quote, rule }) => [role, quote, rule]),
      [['RESPONSIBLE', '牵头单位：市林业局', 'manual']],
    ],
    [
      'changes a target',
      asking({
        kind: 'TARGET',
        taskId: FIRST ?? '',
        was: { text: '建成20个绿色工厂' },
        now: {
          text: '建成20个绿色工厂',
          indicator: '绿色工厂',
          comparator: 'GTE',
          value: 20,
          measureWord: '个',
          deadline: '2020',
        },
        quote: '到2020年，建成20个绿色工厂',
      }),
      ({ targets }) =>
        targets.map(({ comparator, value, deadline, task, rule }) => [comparator, value, deadline, task, rule]),
      [
        ['GTE', 20, '2020', '一', 'manual'],
        ['EQ', 1, null, '二', expect.any(String)],
      ],
    ],
    [
      'adds a person',
      asking({
        kind: 'PERSON',
        now: { name: '王五', posts: ['市环保局局长'] },
        quote: SERVES,
      }),
      ({ people }) => people.map(({ name, role, posts }) => [name, role, posts]),
      [['王五', null, ['市环保局局长']]],
    ],
    [
      'adds an enterprise',
      asking({
        kind: 'ENTERPRISE',
        taskId: SECOND ?? '',
        now: { name: '甲林公司', kind: '企业', part: '建设' },
        quote: '造林绿化',
      }),
      ({ enterprises }) => enterprises.map(({ name, taskId }) => [name, taskId]).at(-1),
      ['甲林公司', SECOND],
    ],
    [
      'adds a duty beside the tasks',
      asking({ kind: 'UNIT_DUTY', now: { unit: '甲钢集团', text: '示范带动' }, quote: '甲钢集团示范带动' }),
      ({ unitDuties }) => unitDuties.map(({ unit, text }) => [unit, text]),
      [
        ['甲钢集团', '示范带动'],
        ['市环保局', expect.any(String)],
      ],
    ],
    [
      'changes the title of a task, which keeps its words and its duties',
      asking({
        kind: 'TASK',
        taskId: SECOND ?? '',
        now: { title: '造林', label: '二', deadline: '2020' },
        quote: '推进造林绿化',
      }),
      ({ tasks }) =>
        tasks.map(({ title, deadline, responsibilities, quote }) => [
          title,
          deadline,
          responsibilities.length,
          quote.length > 9,
        ]),
      [
        ['推进节能改造', null, 2, true],
        ['造林', '2020', 1, true],
      ],
    ],
    [
      'drops a task: the others keep their ids, its targets stand in the directive',
      asking({ kind: 'TASK', taskId: FIRST ?? '', quote: '推进节能改造' }),
      ({ tasks, targets }) => [tasks.map(({ id }) => id), targets.map(({ taskId }) => taskId)],
      [[SECOND], [null, SECOND]],
    ],
    [
      'adds a task where its words stand, under a number that none has',
      asking({ kind: 'TASK', now: { title: '做好服务', label: '' }, quote: SERVES }),
      ({ tasks }) => tasks.map(({ id, title, section }) => [id.slice(-2), title, section]),
      [
        ['/1', '推进节能改造', ['一、重点任务']],
        [expect.stringMatching(/^[0-9a-f]{2}$/), '做好服务', ['一、重点任务']],
        ['/2', '推进造林绿化', ['一、重点任务']],
      ],
    ],
    [
      'changes what a directive says of itself, not its id',
      asking({
        kind: 'DIRECTIVE',
        now: { docNumber: '聊政发〔2018〕4号', issuers: ['聊城市政府'] },
        quote: '聊政发〔2018〕3号',
      }),
      ({ directive: { id, docNumber, issuer, issuers } }) => [id, docNumber, issuer, issuers],
      ['directive:聊政发(2018)3号', '聊政发〔2018〕4号', '聊城市政府', ['聊城市政府']],
    ],
  ])('%s', (_, asked, seen, wanted) => {
    const { extraction, problems } = corrected(TEXT, asked);
    expect([...problems]).toEqual([]);
    expect(seen(extraction)).toEqual(wanted);
    expectInvariants(extraction, TEXT);
  });

  it.each<[string, CorrectionRequest, string]>([
    ['without a fact', { ...ADD, now: null }, 'BAD_CORRECTION'],
    ['without an author', { ...ADD, author: ' ' }, 'BAD_CORRECTION'],
    ['with an unknown role', { ...ADD, now: { unit: '市环保局', role: 'BOSS' } }, 'BAD_CORRECTION'],
    [
      'with a value that the kind has not',
      { ...ADD, now: { unit: '市环保局', role: 'LEAD', name: 'x' } },
      'BAD_CORRECTION',
    ],
    [
      'with no date',
      asking({ kind: 'TASK', taskId: FIRST ?? '', now: { title: 'a', label: '', deadline: '2018-13' }, quote: SERVES }),
      'BAD_CORRECTION',
    ],
    ['with a control character', { ...ADD, now: { unit: '市\u0000局', role: 'LEAD' } }, 'BAD_CORRECTION'],
    ['with half a character', { ...ADD, now: { unit: '市\udc00局', role: 'LEAD' } }, 'BAD_CORRECTION'],
    ['on white space', { ...ADD, quote: ' ' }, 'BAD_CORRECTION'],
    [
      'of a person without a post',
      asking({ kind: 'PERSON', now: { name: '王五', posts: [] }, quote: SERVES }),
      'BAD_CORRECTION',
    ],
    ['of a task that is not there', { ...ADD, taskId: 'task:x/1' }, 'NO_SUCH_TASK'],
    ['on words that are not there', { ...ADD, quote: '市教育局' }, 'NO_SUCH_QUOTE'],
    ['on words that stand elsewhere', { ...ADD, start: 3 }, 'NO_SUCH_QUOTE'],
    [
      'on words that stand several times',
      asking({ kind: 'UNIT_DUTY', now: { unit: '甲', text: '乙' }, quote: '推进' }),
      'SEVERAL_QUOTES',
    ],
  ])('%s is refused', (_, asked, code) => {
    let error: unknown;
    try {
      corrected(TEXT, asked);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(CorrectionError);
    expect((error as CorrectionError).code).toBe(code);
  });

  it.each<[string, CorrectionRequest, string]>([
    [
      'drops what is not there',
      asking({ kind: 'DUTY', taskId: FIRST ?? '', was: { unit: '市教育局', role: 'LEAD' }, quote: SERVES }),
      'NO_SUCH_FACT',
    ],
    [
      'adds what is there',
      asking({ kind: 'DUTY', taskId: FIRST ?? '', now: { unit: '市发改委', role: 'LEAD' }, quote: SERVES }),
      'FACT_EXISTS',
    ],
    [
      'names a unit that answers for it otherwise',
      asking({ kind: 'DUTY', taskId: FIRST ?? '', now: { unit: '市发展和改革委员会', role: 'LEAD' }, quote: SERVES }),
      'FACT_EXISTS',
    ],
    [
      'puts a person in a body that is not there',
      asking({ kind: 'PERSON', now: { name: '王五', posts: [], body: '领导小组' }, quote: SERVES }),
      'NO_SUCH_BODY',
    ],
    [
      'says of a directive what it says',
      asking({ kind: 'DIRECTIVE', now: { docNumber: '聊政发〔2018〕3号' }, quote: SERVES }),
      'FACT_EXISTS',
    ],
  ])('that %s is a problem, and changes nothing', (_, asked, problem) => {
    const { made, extraction, problems } = corrected(TEXT, asked);
    expect([...problems]).toEqual([[made[0]?.id, problem]]);
    expect({ ...extraction, diagnostics: [] }).toEqual({ ...extractText(TEXT), diagnostics: [] });
  });
});

describe('corrections of a text that was replaced', () => {
  const { made } = corrected(TEXT, ADD);

  it('hold where the words stand now', () => {
    const moved = TEXT.replace('一、重点任务', '现就有关工作提出如下意见。\n一、重点任务');
    const { extraction, corrections } = applyCorrections(extractText(moved), made);
    const [duty] = extraction.tasks[0]?.responsibilities ?? [];
    expect(duty).toMatchObject({ unit: '市环保局', quote: SERVES, start: moved.indexOf(SERVES) });
    expect(corrections[0]).toMatchObject({ stands: true, start: moved.indexOf(SERVES) });
    expectInvariants(extraction, moved);
  });

  it.each([
    ['the words are gone', TEXT.replace(SERVES, '做好服务'), 'NO_SUCH_QUOTE'],
    ['the task is gone', TEXT.replace('推进节能改造', '推进节水改造'), 'NO_SUCH_TASK'],
  ])('do not hold where %s, and hold again when they are back', (_, text, problem) => {
    const { extraction, corrections, problems } = applyCorrections(extractText(text), made);
    expect([...problems.values()]).toEqual([problem]);
    expect(corrections).toMatchObject([{ id: made[0]?.id, stands: false }]);
    expect(extraction.diagnostics.map(({ rule }) => rule)).toContain('correction/unplaced');
    expect(extraction.tasks[0]?.responsibilities.map(({ unit }) => unit)).not.toContain('市环保局');
    const again = applyCorrections(extractText(TEXT), corrections);
    expect(again.corrections).toEqual(made);
    expect(again.extraction.tasks[0]?.responsibilities.map(({ unit }) => unit)).toContain('市环保局');
  });

  it('stand in their own task, wherever the words stand nearer', () => {
    const text = TEXT.replace('推进造林绿化。', '推进造林绿化。市环保局做好服务。');
    const second = asking({ ...ADD, taskId: SECOND ?? '', now: { unit: '市气象局', role: 'SUPPORT' }, quote: SERVES });
    const { made } = corrected(text, second);
    expect(made[0]?.start).toBe(text.lastIndexOf(SERVES));
    const longer = text.replace('一、重点任务', `${'现就有关工作提出如下意见。'.repeat(3)}\n一、重点任务`);
    const { corrections } = applyCorrections(extractText(longer), made);
    expect(corrections).toMatchObject([{ stands: true, start: longer.lastIndexOf(SERVES) }]);
  });

  it('take away what is too much where the rules say both by now', () => {
    const asked = asking({
      kind: 'DUTY',
      taskId: FIRST ?? '',
      was: { unit: '市财政局', role: 'SUPPORT' },
      now: { unit: '市环保局', role: 'SUPPORT' },
      quote: SERVES,
    });
    const { made } = corrected(TEXT, asked);
    const { extraction, corrections } = applyCorrections(
      extractText(TEXT.replace('市财政局', '市财政局、市环保局')),
      made,
    );
    expect(corrections).toMatchObject([{ stands: true }]);
    expect(extraction.tasks[0]?.responsibilities.map(({ unit }) => unit)).toEqual(['市发改委', '市环保局']);
  });

  it('of a title hold where the text prints that title by now', () => {
    const { made } = corrected(
      TEXT,
      asking({ kind: 'TASK', taskId: SECOND ?? '', now: { title: '造林', label: '二' }, quote: '造林绿化' }),
    );
    const { corrections, extraction } = applyCorrections(
      extractText(TEXT.replace('推进造林绿化', '造林').replace('造林。', '造林。造林绿化。')),
      made,
    );
    expect(corrections).toMatchObject([{ stands: true }]);
    expect(extraction.tasks[1]?.title).toBe('造林');
  });

  it('hold without an effect where the rules say so by now', () => {
    const text = TEXT.replace('市财政局', '市财政局、市环保局');
    const { extraction, corrections } = applyCorrections(extractText(text), made);
    expect(corrections).toMatchObject([{ stands: true }]);
    expect(extraction.tasks[0]?.responsibilities.map(({ unit, rule }) => [unit, rule]).at(-1)).toEqual([
      '市环保局',
      'duty/labelled-bracket',
    ]);
  });
});
