import { describe, expect, it } from 'vitest';
import { CARRY_RULES, findCarried } from '#src/extract/duty/carried.js';
import { extractText } from '#src/pipeline.js';

const divided = (text: string) => extractText(text).unitDuties.map(({ unit, text: duty }) => `${unit}: ${duty}`);

describe('work divided by unit', () => {
  it.each([
    ['市民政局负责低保，市医保局配合做好救助。', ['市民政局: 负责低保', '市医保局: 配合做好救助']],
    [
      '一、职责分工\n（一）市教育局。负责组织学校。做好宣传。\n2.市公安局：负责治安，维护秩序。',
      ['市教育局: 负责组织学校。做好宣传', '市公安局: 负责治安，维护秩序'],
    ],
    ['各县（市、区）人民政府负责本行政区域。', ['各县（市、区）人民政府: 负责本行政区域']],
    ['市工信局要会同市发改局，制定方案。', ['市工信局: 要会同市发改局，制定方案']],
    [
      '二、部门职责\n序号\t单位\t工作职责\n1\t市农业局\t负责农村改厕\n2\t市住建局、市水利局\t农村污水治理',
      ['市农业局: 负责农村改厕', '市住建局: 农村污水治理', '市水利局: 农村污水治理'],
    ],
    ['市教育局、市财政局负责筹措资金；', ['市教育局: 负责筹措资金', '市财政局: 负责筹措资金']],
  ])('%j', (text, duties) => expect(divided(text)).toEqual(duties));

  it.each([
    '企业负责人要签字。',
    '做好宣传，由专人负责落实工作。',
    '（市教育局负责，市公安局配合）',
    '责任单位：市教育局',
    '各县区政府（管委会）主要负责同志',
    '重点支持市建投集团牵头组建联合体。',
    '岗位\t职责\n组长\t负责全面工作\n联络员\t负责报送信息',
    '任务\t责任单位\t职责\n农村改厕\t市农业局\t负责指导',
  ])('none in %s', (text) => expect(divided(text)).toEqual([]));
});

const TASKS = ['（一）建设平台。（责任单位：市数据局）', '（二）归集数据。（责任单位：市财政局）'];
const carried = (text: string) =>
  extractText(text).tasks.map(({ responsibilities }) =>
    responsibilities.flatMap(({ unit, role, roleBasis, quote }) =>
      roleBasis === 'CARRIED' ? [`${unit}|${role}|${quote}`] : [],
    ),
  );

describe('duties that a sentence carries', () => {
  it('to the tasks after it', () => {
    const sentence = '以下各项均需各区政府配合，不再列出';
    const [first, second] = TASKS;
    expect(
      carried(`一、任务\n${first?.replace('）', `。${sentence}）`)}\n${second}`.replace('（一。', '（一）')),
    ).toBeDefined();
    expect(carried(`一、任务\n（一）建设平台。（责任单位：市数据局。${sentence}）\n${second}`)).toEqual([
      [],
      [`各区政府|SUPPORT|${sentence}`],
    ]);
  });
  it('to the tasks of the chapter that it heads', () => {
    const sentence = '以下任务均需各区政府、有关管委会落实，不再列出';
    expect(
      carried(`一、任务（${sentence}）\n${TASKS.join('\n')}\n二、保障\n（一）加强领导。（责任单位：市教育局）`),
    ).toEqual([
      [`各区政府|RESPONSIBLE|${sentence}`, `有关管委会|RESPONSIBLE|${sentence}`],
      [`各区政府|RESPONSIBLE|${sentence}`, `有关管委会|RESPONSIBLE|${sentence}`],
      [],
    ]);
  });
  it('to the tasks under its own heading from a line between them', () => {
    const [first, second] = TASKS;
    const text = `一、任务\n${first}\n以下任务均由市大数据局牵头：\n${second}\n二、保障\n（一）加强领导。（责任单位：市教育局）`;
    expect(carried(text)).toEqual([[], ['市大数据局|LEAD|以下任务均由市大数据局牵头'], []]);
  });
  it('back to the tasks above its line', () => {
    const sentence = '以上任务由市大数据局牵头，市公安局配合';
    const both = [`市大数据局|LEAD|${sentence}`, `市公安局|SUPPORT|${sentence}`];
    const text = `一、任务\n（一）建设平台。\n（二）归集数据。\n${sentence}。\n二、保障\n（一）加强领导。（责任单位：市教育局）`;
    expect(carried(text)).toEqual([both, both, []]);
  });
  it('to the tasks before it, but not where they name the unit themselves', () => {
    const text = `一、任务\n${TASKS.join('\n')}\n以上任务均需市财政局配合。`;
    expect(carried(text)).toEqual([['市财政局|SUPPORT|以上任务均需市财政局配合'], []]);
  });
  it.each(CARRY_RULES.map(({ name, example }) => [name, example] as const))('%s reads its example', (name, example) => {
    expect(findCarried(example).map(({ rule }) => rule)).toEqual([name]);
  });
  it.each(['以上意见请认真贯彻落实。', '各项工作由市教育局牵头。', '以下简称领导小组'])('not by %s', (text) =>
    expect(findCarried(text)).toEqual([]),
  );
});

describe('what was not understood', () => {
  const rules = (text: string) =>
    extractText(text).diagnostics.map(({ rule, start, end }) => [rule, text.slice(start, end)]);
  it.each([
    ['一、任务\n（一）做事。（责任单位：相关方面另行确定）', [['duty/unread', '（责任单位：相关方面另行确定）']]],
    ['一、任务\n（一）做事。（责任单位：市发改委）', []],
    ['一、任务\n（一）做事。（责任编辑：网站管理员）', []],
    ['一、任务\n（一）落实企业主体责任（以下简称主体责任）。', []],
    ['一、任务\n（一）做事。（责任单位：详见附件', [['duty/unread', '（责任单位：详见附件']]],
  ])('%j', (text, expected) => {
    expect(rules(text).filter(([rule]) => rule === 'duty/unread')).toEqual(expected);
  });
  it('tells the people whom a clause names', () =>
    expect(rules('一、任务\n（一）做事。（责任领导：何兰；责任单位：市林业局；责任人：王强）')).toEqual([
      ['duty/people', '责任领导：何兰'],
      ['duty/people', '责任人：王强'],
    ]));
});
