import { type Draft, notFound } from '../../../answer/draft.js';
import { countOf, listed, resultOf } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownDuty, KnownTask } from '../../../knowledge/types.js';
import { tasksOfUnits } from '../../cypher.js';
import type { QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { idsOf, sure } from '../../reading.js';
import { PHRASINGS } from './phrasings.js';

/** Who shares tasks with `units` (the pair that shares most where none are given); `what`: only whoever shares most. */
export interface PartnersPlan extends Plan {
  readonly kind: 'PARTNERS';
  readonly what?: 'most';
}

interface Shared {
  readonly duties: KnownDuty[];
  readonly tasks: Set<KnownTask>;
}

function sharing(tasks: Iterable<KnownTask>, without: ReadonlySet<string>): Map<string, Shared> {
  const partners = new Map<string, Shared>();
  for (const task of tasks)
    for (const duty of task.duties) {
      if (without.has(duty.unitId)) continue;
      const known = partners.get(duty.unitId) ?? { duties: [], tasks: new Set<KnownTask>() };
      known.duties.push(duty);
      known.tasks.add(task);
      partners.set(duty.unitId, known);
    }
  return partners;
}

function ofUnits(plan: PartnersPlan, facts: Lookup): Draft {
  const units = facts.units(plan.units);
  const ids = new Set(plan.units);
  const scope = plan.directives && new Set(plan.directives);
  const own = new Set(units.flatMap(({ duties }) => duties.map(({ task }) => task)));
  const tasks = [...own].filter(({ directive }) => !scope || scope.has(directive.id));
  const sorted = [...sharing(tasks, ids)].sort(([, a], [, b]) => b.tasks.size - a.tasks.size);
  const who = listed(units.map(({ name }) => name));
  const most = sorted[0]?.[1].tasks.size ?? 0;
  if (most === 0) return notFound(`没有单位与${who}共同承担任务。`, { focus: { units } });
  const chosen = plan.what === 'most' ? sorted.filter(([, { tasks: shared }]) => shared.size === most) : sorted;
  const name = ({ duties }: Shared) => duties[0]?.name ?? '';
  const names = chosen.map(([, shared]) => name(shared));
  return {
    status: 'ANSWERED',
    first:
      plan.what === 'most'
        ? `与${who}合作最多的是${names.join('、')}，${names.length > 1 ? '各' : ''}共同承担${most}项任务。`
        : `与${who}共同承担任务的有${names.length}个单位：`,
    list: plan.what === 'most' ? [] : chosen.map(([, shared]) => `${name(shared)}：${shared.tasks.size}项`),
    results: chosen.map(([id, shared]) =>
      resultOf(
        'UNIT',
        name(shared),
        id,
        shared.duties.map(({ evidence }) => evidence),
      ),
    ),
    value: plan.what === 'most' ? countOf(most, '项') : countOf(names.length, '个'),
    focus: { units: facts.units(chosen.map(([id]) => id)) },
  };
}

/** The two units that share the most tasks in the directives. */
function closestPair(plan: PartnersPlan, facts: Lookup): Draft {
  const pairs = new Map<
    string,
    { ids: [string, string]; names: [string, string]; duties: KnownDuty[]; tasks: number }
  >();
  for (const task of facts.tasksOf(plan.directives)) {
    const each = [...new Map(task.duties.map((duty) => [duty.unitId, duty])).values()];
    for (const [at, a] of each.entries())
      for (const b of each.slice(at + 1)) {
        const [x, y] = a.unitId < b.unitId ? [a, b] : [b, a];
        const key = `${x.unitId}\t${y.unitId}`;
        const pair = pairs.get(key) ?? { ids: [x.unitId, y.unitId], names: [x.name, y.name], duties: [], tasks: 0 };
        pair.duties.push(x, y);
        pair.tasks++;
        pairs.set(key, pair);
      }
  }
  const sorted = [...pairs.values()].sort((a, b) => b.tasks - a.tasks);
  const most = sorted[0]?.tasks ?? 0;
  const first = sorted.filter(({ tasks }) => tasks === most);
  if (most === 0) return notFound('没有两个单位共同承担任务。');
  const ids = [...new Set(first.flatMap((pair) => pair.ids))];
  const duties = first.flatMap((pair) => pair.duties);
  return {
    status: 'ANSWERED',
    first: `共同承担任务最多的是${first.map(({ names }) => names.join('和')).join('、')}，${most}项。`,
    results: ids.map((id) => {
      const own = duties.filter(({ unitId }) => unitId === id);
      return resultOf(
        'UNIT',
        own[0]?.name ?? '',
        id,
        own.map(({ evidence }) => evidence),
      );
    }),
    value: countOf(most, '项'),
    focus: { units: facts.units(ids) },
  };
}

/** 市经信委和谁合作最多? 哪些单位与市经信委一起承担任务? 谁和谁合作最多? */
export const partners: QuestionKind<PartnersPlan> = {
  name: 'PARTNERS',
  before: {
    TASK_UNITS: 'who works with a unit is asked, not who has a task',
    UNIT_TASKS: 'who works with a unit is asked, not its tasks',
    TOPIC: 'who works with a unit',
    TOTALS: 'who works with a unit is counted',
    TARGETS: 'who works with a unit is no goal',
  },
  phrasings: PHRASINGS,
  read(asked) {
    const units = asked.units().flatMap(({ ids }) => ids);
    const back = units.length === 0 && asked.pointsBack ? idsOf(asked.memory.units) : [];
    const ids = units.length > 0 ? units : back;
    const most = /最多|最常|最密|最经常|最紧/.test(asked.question.skeleton);
    if (ids.length === 0 && !most) return [];
    const plan: PartnersPlan = {
      kind: 'PARTNERS',
      ...(ids.length > 0 ? { units: ids } : {}),
      ...(most ? { what: 'most' } : {}),
      ...asked.limits,
    };
    return [sure(plan, { context: back.length > 0 })];
  },
  answer: (plan, facts) => (plan.units ? ofUnits(plan, facts) : closestPair(plan, facts)),
  cypher: ({ units = [] }) => tasksOfUnits(units),
};
