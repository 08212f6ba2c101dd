import type { Role } from '#src/lexicon/roles.js';
import { answerValue, resultOf } from '../../../answer/say.js';
import type { KnownDuty } from '../../../knowledge/types.js';
import { tasksOfUnits } from '../../cypher.js';
import type { QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { sure } from '../../reading.js';
import { rolesAsked, verbOf } from '../unit-tasks/roles-asked.js';

/** Which of `units` and `partners` has more (`what`: less) tasks in these roles. */
export interface ComparisonPlan extends Plan {
  readonly kind: 'COMPARISON';
  readonly units: readonly string[];
  readonly partners: readonly string[];
  readonly roles: readonly Role[];
  readonly what: 'more' | 'less';
}

/** U和V谁牵头的任务多? U比V多吗? */
export const comparison: QuestionKind<ComparisonPlan> = {
  name: 'COMPARISON',
  before: {
    TASK_UNITS: 'two units are compared',
    UNIT_TASKS: 'two units are compared',
    RANKING: 'two units are compared, not all',
    YES_NO: 'two units are compared',
    TARGETS: 'two units are compared',
    PARTNERS: 'two units are compared, not what they share',
    TOTALS: 'two units are compared',
    TOPIC: 'two units are compared',
  },
  phrasings: [
    {
      name: 'who-more',
      asks: /U.*U.*(?:谁|哪[个家]).*(?:多|少|重|忙)|(?:谁|哪[个家]).*(?:多|少|重|忙).*U.*U|U.*(?:比|相比|对比).*U|U.{0,6}(?:多|少|重|忙)?.{0,2}还是U.{0,6}(?:多|少|重|忙)/,
      unless: /多少|哪些/,
      example: '市发改委和市科技局，谁牵头的任务多？',
      nearMisses: ['市发改委和市科技局共同配合多少项任务', '谁牵头的任务最多？'],
    },
  ],
  read(asked) {
    const [first, second] = asked.units();
    if (!first || !second) return [];
    const { skeleton } = asked.question;
    const plan: ComparisonPlan = {
      kind: 'COMPARISON',
      units: first.ids,
      partners: second.ids,
      roles: rolesAsked(skeleton),
      what: /少|轻|闲/.test(skeleton) ? 'less' : 'more',
      ...asked.limits,
    };
    return [sure(plan)];
  },
  answer({ units, partners, roles, what, directives }, facts) {
    const scope = directives && new Set(directives);
    const side = (ids: readonly string[]) => {
      const known = facts.units(ids);
      const duties: KnownDuty[] = known
        .flatMap((unit) => unit.duties)
        .filter(({ role, task }) => roles.includes(role) && (!scope || scope.has(task.directive.id)));
      const count = new Set(duties.map(({ task }) => task)).size;
      return { name: duties[0]?.name ?? known[0]?.name ?? '', id: known[0]?.id ?? null, duties, count };
    };
    const [a, b] = [side(units), side(partners)];
    const [more, less] = a.count >= b.count ? [a, b] : [b, a];
    const numbers = `${a.name}${verbOf(roles)}${a.count}项，${b.name}${verbOf(roles)}${b.count}项`;
    const chosen = more.count === less.count ? [a, b] : what === 'less' ? [less] : [more];
    const first =
      chosen.length > 1 ? `一样多：${numbers}。` : `${chosen[0]?.name}${what === 'less' ? '少' : '多'}：${numbers}。`;
    return {
      status: 'ANSWERED',
      first,
      results: chosen.map(({ name, id, duties }) =>
        resultOf(
          'UNIT',
          name,
          id,
          duties.map(({ evidence }) => evidence),
        ),
      ),
      evidence: [...a.duties, ...b.duties].map(({ evidence }) => evidence),
      value: answerValue(numbers, { number: (chosen[0] ?? more).count, unit: '项' }),
      focus: { units: facts.units([...units, ...partners]) },
    };
  },
  cypher: ({ units, partners, roles }) => tasksOfUnits([...units, ...partners], roles),
};
