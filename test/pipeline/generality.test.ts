import { readFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { extractText } from '#src/pipeline.js';
import { GREEN_TEXT, REFORM_TEXT } from '#test/corpus/directives.js';
import { expectInvariants } from './invariants.js';

const SEED = readFileSync('seeds/liaocheng-internet-plus-2017.txt', 'utf8');

const plain = (words: string | null) => (words ?? '').normalize('NFKC').replace(/[\s\u3000]/g, '');

/** What a directive says, without places: the same for every way of writing it. */
function facts(text: string, label: (printed: string) => string = (printed) => printed) {
  const extraction = extractText(text);
  expectInvariants(extraction, text);
  const { directive, tasks, people, targets, enterprises, basedOn } = extraction;
  return {
    head: [directive.title, directive.issuer, directive.docNumber, directive.issuedOn].map(plain),
    tasks: tasks.map((task) => ({
      label: label(task.label),
      title: plain(task.title),
      deadline: task.deadline,
      duties: task.responsibilities.map(({ unit, role, roleBasis }) => [plain(unit), role, roleBasis]),
    })),
    people: people.map(({ name, role, posts }) => [name, role, posts.map(plain)]),
    targets: targets.map(({ value, valueMax, measureWord, deadline }) => [
      value,
      valueMax,
      plain(measureWord),
      deadline,
    ]),
    enterprises: enterprises.map(({ name, kind }) => [plain(name), kind]),
    basedOn: basedOn.map(({ title }) => plain(title)),
  };
}

const WIDE = /[0-9A-Za-z]/g;
const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
/** Ways of writing the same directive. */
const VARIANTS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  [
    'full-width letters and figures',
    (text) => text.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ],
  [
    'full-width brackets and colons',
    (text) => text.replace(/\(/g, '（').replace(/\)/g, '）').replace(/:/g, '：').replace(/;/g, '；'),
  ],
  [
    'half-width brackets and colons',
    (text) => text.replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':').replace(/；/g, ';'),
  ],
  ['other brackets around clauses', (text) => text.replace(/[（(]((?:牵头|责任)单位[^（()）]*)[)）]/g, '【$1】')],
  ['marks without width', (text) => text.replace(/单位/g, '单\u200b位')],
  ['Windows line ends read as spaces', (text) => text.replace(/\n/g, ' \n')],
  ['indented paragraphs', (text) => text.replace(/\n(?=[^\s\n])/g, '\n　　')],
  ['an empty line after each paragraph', (text) => text.replace(/\n/g, '\n\n')],
  ['line breaks inside clauses', (text) => text.replace(/((?:牵头|责任|配合)单位[:：][^、，；;（()）\n]{2})/g, '$1\n')],
  [
    'spaces after commas of clauses',
    (text) => text.replace(/[（(](?:牵头|责任)单位[^（()）]*[)）]/g, (clause) => clause.replace(/、/g, '、 ')),
  ],
];

const DIRECTIVES = [
  ['the seed', SEED],
  ['a plan', GREEN_TEXT],
  ['a reform', REFORM_TEXT],
] as const;

describe.each(DIRECTIVES)('%s says the same', (_, text) => {
  const expected = facts(text);
  it.each(VARIANTS)('with %s', (_name, write) => {
    const written = write(text);
    expect(facts(written)).toEqual(expected);
  });

  it('in traditional characters, up to the forms that several characters share', () => {
    const { tasks, targets, people } = facts(toTraditional(text));
    const untitled = (all: typeof tasks) => all.map(({ label, deadline, duties }) => ({ label, deadline, duties }));
    expect(untitled(tasks)).toEqual(untitled(expected.tasks));
    expect(targets).toEqual(expected.targets);
    expect(people.length).toBe(expected.people.length);
  });

  it('with other numbers on its items', () => {
    const renumbered = text.replace(
      /^([ \t\u3000]*)(\d{1,2})([.．、])(?=\D)/gm,
      (_all, lead, number, mark) => `${lead}${Number(number) + 40}${mark}`,
    );
    const label = (printed: string) =>
      /^\d+$/.test(printed) && Number(printed) > 40 ? String(Number(printed) - 40) : printed;
    expect(facts(renumbered, label).tasks).toEqual(expected.tasks);
  });
});

const NOTHING = [
  [
    'news',
    '新华社北京3月5日电 国务院总理5日作政府工作报告。报告指出，去年国内生产总值增长5.2%，城镇新增就业1244万人。记者从会议上获悉，有关部门将抓好落实。\n（责任编辑：王某）',
  ],
  [
    'a contract',
    '房屋租赁合同\n甲方：某物业管理公司\n乙方：张三\n一、租赁期限\n自2021年1月1日起至2022年12月31日止。\n二、租金\n每月5000元，乙方应于每月5日前支付。\n三、违约责任\n逾期支付的，按日加收千分之三的违约金。',
  ],
  [
    'a recipe',
    '红烧肉\n一、配料\n五花肉500克，冰糖30克。\n二、做法\n1.五花肉切块，焯水。\n2.炒糖色，下肉翻炒，加水没过，小火炖60分钟。',
  ],
  [
    'a notice of a meeting',
    '关于召开全体会议的通知\n各科室：\n定于3月5日下午2点在三楼会议室召开全体会议，请准时参加。\n联系人：李某，电话：12345678\n某局办公室\n2021年3月1日',
  ],
  [
    'a notice of power cuts',
    '停电公告\n因线路检修，定于2021年5月6日8时至18时对东城片区停电，涉及用户1200户。请提前做好准备。',
  ],
  [
    'an explanation',
    '《某市数字经济行动计划》政策解读\n一、起草背景\n近年来，我市数字经济快速发展，2020年规模达到500亿元。\n二、主要内容\n（一）明确目标。提出到2025年规模达到1000亿元。\n（二）明确任务。提出20项任务，由市发改委牵头。',
  ],
  ['a poem', '床前明月光，疑是地上霜。\n举头望明月，低头思故乡。'],
] as const;

describe('texts that are no directive', () => {
  it.each(NOTHING)('%s: no duty and no target', (_, text) => {
    const { tasks, targets, unitDuties } = extractText(text);
    expect(tasks.flatMap(({ responsibilities }) => responsibilities)).toEqual([]);
    expect(targets).toEqual([]);
    expect(unitDuties).toEqual([]);
  });
});
