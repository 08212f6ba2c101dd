import { nodesPage } from '#graph/cypher/read/nodes-page.js';
import type { Role } from '#src/lexicon/roles.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { countOf, resultOf, taskName, taskResults } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownDuty, KnownTask } from '../../../knowledge/types.js';
import { tasksOfUnits, unitsOfTasks } from '../../cypher.js';
import type { QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { sure } from '../../reading.js';
import { rolesAsked, verbOf } from '../unit-tasks/roles-asked.js';
import { PHRASINGS } from './phrasings.js';

/** What has the most (or least) of something: units of tasks, tasks of units, goals or enterprises, enterprises of tasks. */
export interface RankingPlan extends Plan {
  readonly kind: 'RANKING';
  readonly roles: readonly Role[];
  readonly what: `${'most' | 'least'} ${'units' | 'tasks' | 'goals' | 'enterprises' | 'enterprise'}`;
}

/** How many of those behind the first are named. */
const FOLLOWING = 4;
/** How many tasks that share the first place are told with their evidence. */
const TIED = 200;

/** Things with a number, the first ones (all that share its number) apart. */
function ranked<T>(
  counts: ReadonlyMap<T, number>,
  least: boolean,
): { first: T[]; number: number; rest: [T, number][] } {
  const sorted = [...counts].sort((a, b) => (least ? a[1] - b[1] : b[1] - a[1]));
  const number = sorted[0]?.[1] ?? 0;
  const first = sorted.filter(([, count]) => count === number).map(([thing]) => thing);
  return { first, number, rest: sorted.slice(first.length, first.length + FOLLOWING) };
}

function ofUnits({ roles, what, directives, tasks: within }: RankingPlan, facts: Lookup): Draft {
  const scope = directives && new Set(directives);
  const inside = within && new Set(within);
  const duties = new Map<string, KnownDuty[]>();
  for (const unit of facts.knowledge.units.values()) {
    const own = unit.duties.filter(
      ({ role, task }) =>
        roles.includes(role) && (!scope || scope.has(task.directive.id)) && (!inside || inside.has(task.id)),
    );
    if (own.length > 0) duties.set(unit.id, own);
  }
  const counts = new Map([...duties].map(([id, own]) => [id, new Set(own.map(({ task }) => task)).size]));
  const { first, number, rest } = ranked(counts, what.startsWith('least'));
  if (first.length === 0) return notFound(`文件没有写明${verbOf(roles)}单位。`);
  const nameOf = (id: string) => duties.get(id)?.[0]?.name ?? facts.units([id])[0]?.name ?? '';
  const more = rest.map(([id, count]) => `${nameOf(id)}${count}项`).join('，');
  return {
    status: 'ANSWERED',
    first: `${verbOf(roles)}任务最${what.startsWith('least') ? '少' : '多'}的是${first.map(nameOf).join('、')}，${first.length > 1 ? '各' : ''}${number}项。`,
    lines: more ? [`其次：${more}。`] : [],
    results: first.map((id) =>
      resultOf(
        'UNIT',
        nameOf(id),
        id,
        (duties.get(id) ?? []).map(({ evidence }) => evidence),
      ),
    ),
    value: countOf(number, '项'),
    focus: { units: facts.units(first) },
  };
}

const COUNTS: Readonly<
  Record<string, { of: (task: KnownTask, roles: readonly Role[]) => number; word: string; measure: string }>
> = {
  tasks: {
    of: ({ duties }, roles) =>
      new Set(duties.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId)).size,
    word: '单位',
    measure: '个',
  },
  goals: { of: ({ targets }) => targets.length, word: '目标', measure: '个' },
  enterprises: {
    of: ({ enterprises }) => new Set(enterprises.map(({ name }) => name)).size,
    word: '点名的企业',
    measure: '家',
  },
};

function ofTasks({ roles, what, directives }: RankingPlan, facts: Lookup): Draft {
  const row = COUNTS[what.split(' ')[1] ?? ''] ?? COUNTS.tasks;
  const counted = facts.tasksOf(directives).map((task) => [task, row?.of(task, roles) ?? 0] as const);
  const { first, number, rest } = ranked(new Map(counted.filter(([, count]) => count > 0)), what.startsWith('least'));
  if (first.length === 0 || !row) return notFound(`没有哪项任务写明${row?.word ?? ''}。`);
  const word = what.endsWith('tasks') && roles.length < 3 ? `${verbOf(roles)}单位` : row.word;
  const told = first.slice(0, TIED);
  const more = rest.map(([task, count]) => `${taskName(task)}${count}${row.measure}`).join('，');
  return {
    status: 'ANSWERED',
    first: `${word}最${what.startsWith('least') ? '少' : '多'}的是${first.map(taskName).join('、')}，${first.length > 1 ? '各' : '有'}${number}${row.measure}。`,
    lines: more ? [`其次：${more}。`] : [],
    results: taskResults(told),
    evidence: told.flatMap((task) =>
      task.duties.length > 0 ? task.duties.map(({ evidence }) => evidence) : [task.evidence],
    ),
    value: countOf(number, row.measure),
    focus: { tasks: first },
  };
}

function ofEnterprises({ what }: RankingPlan, facts: Lookup): Draft {
  const tasks = new Map<string, Set<KnownTask>>();
  for (const { enterpriseId, task } of facts.knowledge.mentions)
    tasks.set(enterpriseId, (tasks.get(enterpriseId) ?? new Set()).add(task));
  const counts = new Map([...tasks].map(([id, own]) => [id, own.size]));
  const { first, number } = ranked(counts, what.startsWith('least'));
  const named = first.map((id) => ({ id, mentions: facts.mentions([id]) }));
  if (named.length === 0) return notFound('文件没有点名企业。');
  return {
    status: 'ANSWERED',
    first: `出现最多的是${named.map(({ mentions }) => mentions[0]?.name ?? '').join('、')}，${number}项任务。`,
    results: named.map(({ id, mentions }) =>
      resultOf(
        'ENTERPRISE',
        mentions[0]?.name ?? '',
        id,
        mentions.map(({ evidence }) => evidence),
      ),
    ),
    value: countOf(number, '项'),
  };
}

/** 哪个单位牵头最多? 配合单位最多的是哪项任务? */
export const ranking: QuestionKind<RankingPlan> = {
  name: 'RANKING',
  before: {
    TASK_UNITS: 'most and least are asked for',
    UNIT_TASKS: 'most and least are asked for',
    SECTION_TASKS: 'most and least are asked for',
    TARGETS: 'most and least are asked for',
    ENTERPRISES: 'most and least are asked for',
    ENTERPRISE_TASKS: 'most and least are asked for',
    TOTALS: 'most and least are asked for',
    TOPIC: 'most and least are asked for',
    PARTNERS: 'the most of one thing, not of two together',
    UNKNOWN_UNIT: 'no unit is named',
    SOURCE: 'most and least are asked for',
    PERSON_OF_POST: 'most and least are asked for',
    BODIES: 'most and least are asked for',
  },
  phrasings: PHRASINGS,
  async read(asked, { name }) {
    const { skeleton } = asked.question;
    const least = /最少|最轻|最闲|最低/.test(skeleton) ? 'least' : 'most';
    const of =
      (['units', 'tasks', 'goals', 'enterprises', 'enterprise'] as const).find((one) => one === name) ?? 'units';
    const plan: RankingPlan = {
      kind: 'RANKING',
      roles: rolesAsked(of === 'tasks' ? skeleton.replace(/负责的?(?=任务|工作)|涉及|参与/g, '') : skeleton),
      what: `${least} ${of}`,
      ...asked.limits,
    };
    return [sure(plan)];
  },
  answer: (plan, facts) =>
    plan.what.endsWith('units')
      ? ofUnits(plan, facts)
      : plan.what.endsWith('enterprise')
        ? ofEnterprises(plan, facts)
        : ofTasks(plan, facts),
  cypher: ({ units, tasks }) =>
    units ? tasksOfUnits(units) : tasks ? unitsOfTasks(tasks) : [nodesPage('Unit', '', 100)],
};
