import { describe, expect, it } from 'vitest';
import type { AnswerResult, NodeKind } from '#src/qa/answer/types.js';
import { judge, type Outcome } from './judge.js';
import type { Expected, Judged } from './question.js';

const result = (kind: NodeKind, name: string): AnswerResult => ({
  kind,
  name,
  role: null,
  nodeId: null,
  directive: null,
  evidence: [],
});
const units = (...names: string[]) => names.map((name) => result('UNIT', name));
const EVIDENCE = [
  {
    quote: '牵头单位：市农委',
    start: 0,
    end: 8,
    directive: { id: 'directive:x', title: null },
    task: null,
    rule: null,
  },
];
const said = (text: string, results: readonly AnswerResult[] = [], rest: Partial<Judged> = {}): Judged => ({
  status: 'ANSWERED',
  text,
  results,
  evidence: EVIDENCE,
  suggestions: [],
  ...rest,
});
const ANSWERED = { status: 'ANSWERED' } as const;
const NOT_FOUND = { status: 'NOT_FOUND', evidence: [] } as const;
const AMBIGUOUS = { status: 'AMBIGUOUS' } as const;

describe('judge', () => {
  it.each<[what: string, expected: Expected, answer: Judged, outcome: Outcome]>([
    ['the very units', { ...ANSWERED, units: ['市农委', '市林业局'] }, said('…', units('市林业局', '市农委')), 'right'],
    ['a unit named for two tasks', { ...ANSWERED, units: ['市农委'] }, said('…', units('市农委', '市农委')), 'right'],
    [
      'another spelling that is allowed',
      { ...ANSWERED, units: [['市农委', '市农业委员会']] },
      said('…', units('市农业委员会')),
      'right',
    ],
    [
      'width and quotation marks',
      { ...ANSWERED, tasks: ['“互联网+”节能'] },
      said('…', [result('TASK', '"互联网＋"节能')]),
      'right',
    ],
    ['one unit too few', { ...ANSWERED, units: ['市农委', '市林业局'] }, said('…', units('市农委')), 'wrong'],
    ['one unit too many', { ...ANSWERED, units: ['市农委'] }, said('…', units('市农委', '市林业局')), 'wrong'],
    [
      'a result of another kind',
      { ...ANSWERED, units: ['市农委'] },
      said('…', [...units('市农委'), result('TASK', '推进农业')]),
      'wrong',
    ],
    [
      'a task that may be named',
      { ...ANSWERED, tasks: ['甲'], optionalTasks: ['乙'] },
      said('…', [result('TASK', '甲'), result('TASK', '乙')]),
      'right',
    ],
    [
      'only the task that may be named',
      { ...ANSWERED, tasks: ['甲'], optionalTasks: ['乙'] },
      said('…', [result('TASK', '乙')]),
      'wrong',
    ],
    ['no evidence', { ...ANSWERED, units: ['市农委'] }, said('…', units('市农委'), { evidence: [] }), 'wrong'],
    ['a choice instead', { ...ANSWERED, units: ['市农委'] }, said('哪一个？', [], AMBIGUOUS), 'hedged'],
    ['nothing found', { ...ANSWERED, units: ['市农委'] }, said('没有。', [], NOT_FOUND), 'refused'],
    ['nothing, rightly', NOT_FOUND, said('没有。', [], NOT_FOUND), 'right'],
    ['nothing, with results', NOT_FOUND, said('没有。', units('市农委'), NOT_FOUND), 'refused'],
    ['something where there is nothing', NOT_FOUND, said('市农委', units('市农委')), 'wrong'],
    ['a choice where there is nothing', NOT_FOUND, said('哪一个？', [], AMBIGUOUS), 'hedged'],
    ['all that fit', { ...AMBIGUOUS, tasks: ['甲', '乙'] }, said('1. 甲\n2. 乙', [], AMBIGUOUS), 'right'],
    [
      'all that fit, answered',
      { ...AMBIGUOUS, tasks: ['甲', '乙'] },
      said('甲：市农委；乙：市林业局', units('市农委', '市林业局')),
      'right',
    ],
    ['one of those that fit', { ...AMBIGUOUS, tasks: ['甲', '乙'] }, said('甲：市农委', units('市农委')), 'wrong'],
    ['nothing of what fits', { ...AMBIGUOUS, tasks: ['甲', '乙'] }, said('没有。', [], NOT_FOUND), 'refused'],
    ['是 for yes', { ...ANSWERED, yes: true }, said('是，由市农委牵头。'), 'right'],
    ['否 for yes', { ...ANSWERED, yes: true }, said('否，由市林业局牵头。'), 'wrong'],
    ['no clear word', { ...ANSWERED, yes: false }, said('由市林业局牵头。'), 'wrong'],
    ['the count', { ...ANSWERED, count: 5 }, said('共5项：\n甲'), 'right'],
    ['the count inside another', { ...ANSWERED, count: 5 }, said('共15项，占比2.5'), 'wrong'],
    ['the count below the first line', { ...ANSWERED, count: 5 }, said('如下：\n共5项'), 'wrong'],
    ['a figure', { ...ANSWERED, values: ['75%'] }, said('到2020年，普及率达到75％。'), 'right'],
    [
      'one of the dates allowed',
      { ...ANSWERED, values: [['2017-05-23', '2017年5月23日']] },
      said('2017年5月23日'),
      'right',
    ],
    ['another figure', { ...ANSWERED, values: ['75%'] }, said('到2020年，普及率达到70%。'), 'wrong'],
  ])('%s', (_, expected, answer, outcome) => {
    const verdict = judge({ expected }, answer);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.problem === null).toBe(outcome === 'right');
  });

  it('takes the place in a choice from the answer that offered it', () => {
    const option = (title: string, unit: string) => ({ title, expected: { ...ANSWERED, units: [unit] } });
    const expected = { place: 2, options: [option('甲', '市农委'), option('乙', '市林业局')] };
    const offered = said('哪一个？\n1. 乙\n2. 甲', [], AMBIGUOUS);
    expect(judge({ expected }, said('…', units('市农委')), offered).outcome).toBe('right');
    expect(judge({ expected }, said('…', units('市林业局')), offered).outcome).toBe('wrong');
  });
});
