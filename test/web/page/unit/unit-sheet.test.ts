import { describe, expect, it } from 'vitest';
import type { Role } from '#web/generated/graphql.js';
import type { UnitTask } from '#web/page/unit/unit-data.js';
import { sheetOf } from '#web/page/unit/unit-sheet.js';

const US = 'unit:我局';
const duty = (id: string, role: Role) => ({
  role,
  roleBasis: 'EXPLICIT' as const,
  name: id.slice(5),
  printed: null,
  unit: { id, name: id },
});
const target = (indicator: string, deadline: string | null) => ({
  id: `target:${indicator}`,
  text: indicator,
  indicator,
  comparator: 'EQ' as const,
  value: 10,
  valueMax: null,
  measureWord: '个',
  deadline,
  recurrence: null,
  evidence: { start: 5, end: 8 },
});
const task = (title: string, role: Role, more: Partial<UnitTask['node']> = {}): UnitTask => ({
  role,
  node: {
    id: `task:${title}`,
    label: '1',
    title,
    section: ['三、主要任务', '(一)制造'],
    safeguard: false,
    deadline: null,
    directive: { id: 'directive:a', title: '意见' },
    evidence: { start: 0, end: 20 },
    duties: [duty(US, role), duty('unit:乙', 'SUPPORT')],
    targets: [],
    ...more,
  },
});

describe('a unit’s page', () => {
  it('lists tasks by role, with the nearest heading and with whom', () => {
    const { lists } = sheetOf(US, [task('甲', 'SUPPORT'), task('乙', 'LEAD'), task('丙', 'LEAD')], '2020-01-01');
    expect(lists.map(({ role, lines }) => [role, lines.map(({ title }) => title)])).toEqual([
      ['LEAD', ['1 乙', '1 丙']],
      ['RESPONSIBLE', []],
      ['SUPPORT', ['1 甲']],
    ]);
    expect(lists[0]?.lines[0]).toMatchObject({
      section: '(一)制造',
      others: [{ role: 'SUPPORT', units: [{ id: 'unit:乙', name: '乙' }] }],
      href: '/source?directive=directive%3Aa&at=0-20',
    });
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['before all', '2018-01-01', ['1 早', '车间 10个', '1 晚'], []],
    ['within the year that is due', '2020-06-01', ['车间 10个', '1 晚'], ['1 早']],
    ['after all', '2031-01-01', [], ['1 早', '车间 10个', '1 晚']],
  ])('tells what is due and what was, %s', (_, today, ahead, past) => {
    const sheet = sheetOf(
      US,
      [
        task('晚', 'LEAD', { deadline: '2030-06' }),
        task('早', 'SUPPORT', { deadline: '2019' }),
        task('无', 'LEAD', { targets: [target('车间', '2020'), target('无', null)] }),
      ],
      today,
    );
    expect(sheet.ahead.map(({ what }) => what)).toEqual(ahead);
    expect(sheet.past.map(({ what }) => what)).toEqual(past);
  });

  it.each([
    ['its own deadline', { deadline: '2019' }, '2019', ['2018', '2020-06', '2020']],
    ['none of its own', {}, null, ['2018', '2020-06', '2020']],
    ['none at all', { targets: [target('无', null)] }, null, []],
  ])('tells when a task is due that has %s', (_, more, deadline, targetDates) => {
    const dates = ['2020', '2018', '2020-06', '2020', null];
    const targets = dates.map((date, at) => target(`指标${at}`, date));
    const [lead] = sheetOf(US, [task('甲', 'LEAD', { targets, ...more })], '2020-01-01').lists;
    expect(lead?.lines[0]).toMatchObject({ deadline, targetDates });
  });

  it('tells what is due once, in the first role, where a task names the unit in two', () => {
    const twice = (role: Role) => task('甲', role, { deadline: '2020' });
    const { ahead, lists } = sheetOf(US, [twice('SUPPORT'), twice('LEAD')], '2019-01-01');
    expect(ahead.map(({ role }) => role)).toEqual(['LEAD']);
    expect(lists.map(({ lines }) => lines.length)).toEqual([1, 0, 1]);
  });

  it('of a unit without tasks is empty', () => {
    expect(sheetOf(US, [], '2020-01-01')).toMatchObject({ ahead: [], past: [] });
  });
});
