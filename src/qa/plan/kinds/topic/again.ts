import { notFound } from '../../../answer/draft.js';
import type { Asked } from '../../asked.js';
import type { Reading } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { idsOf, refused, sure } from '../../reading.js';

/** Kinds whose question may be asked again about other tasks. */
const OF_TASKS = new Set(['TASK_UNITS', 'TARGETS', 'DEADLINES', 'ENTERPRISES', 'SOURCE', 'YES_NO']);
/** Kinds whose question may be asked again about another unit. */
const OF_UNITS = new Set(['UNIT_TASKS', 'PERSON_OF_POST', 'YES_NO', 'PARTNERS', 'NEGATED_ROLE']);

/** A plan with other things in place of what it was about. */
const about = (plan: Plan, things: Pick<Plan, 'tasks' | 'units' | 'people' | 'bodies'>): Plan => {
  const { targets, partners, partnerRoles, sections, ...rest } = plan;
  return { ...rest, ...things };
};

/** What the goals asked about before are to reach in another year: 那2025年呢. */
function inYear({ facts, index }: Asked, plan: Plan, year: string): readonly Reading[] {
  const indicators = new Set(
    facts.targets(plan.targets).map(({ indicator, directive }) => `${directive.id} ${indicator}`),
  );
  const then = index.knowledge.targets.filter(
    ({ indicator, directive, deadline }) =>
      deadline?.startsWith(year) && indicators.has(`${directive.id} ${indicator}`),
  );
  if (then.length > 0) return [sure({ ...about(plan, {}), targets: idsOf(then) }, { context: true })];
  return [
    refused({ kind: 'TARGETS' }, notFound(`文件没有写明${year}年要达到多少。`, { focus: {} }), { context: true }),
  ];
}

/**
 * The readings of a few words that ask the question before again about something else: 养老呢 after 医疗服务谁牵头,
 * 市农委呢 after 市发改委牵头哪些任务, 2019年呢 after a year; none where it does not go on.
 */
export async function again(asked: Asked): Promise<readonly Reading[]> {
  const { plan } = asked.memory;
  const { text } = asked.question;
  if (!plan) return [];
  const year = /^(?:那么?)?((?:19|20)\d\d)年?(?:的)?呢?$/.exec(text)?.[1];
  if (year && plan.kind === 'TARGETS') return inYear(asked, plan, year);
  if (year && plan.year) return [sure({ ...plan, year }, { context: true })];
  if (plan.kind === 'DIRECTIVE_FACTS' && asked.scope.directives && asked.topic().length < 2)
    return [sure({ ...plan, ...asked.limits }, { context: true })];
  const [unit] = asked.units();
  const onlyUnit = unit && asked.topic(['UNIT']).length < 2;
  if (onlyUnit && OF_UNITS.has(plan.kind))
    return [
      sure(about(plan, { units: unit.ids, ...(plan.kind === 'YES_NO' ? { tasks: plan.tasks ?? [] } : {}) }), {
        context: true,
      }),
    ];
  if (onlyUnit && plan.kind === 'BODIES' && plan.units) return [sure({ ...plan, units: unit.ids }, { context: true })];
  const [person] = asked.people();
  if (person && plan.kind === 'ABOUT_PERSON' && asked.topic(['PERSON']).length < 2)
    return [sure(about(plan, { people: [person.id] }), { context: true })];
  const words = asked.topic();
  if (unit || words.length < 2 || asked.isPlace(words) || !OF_TASKS.has(plan.kind)) return [];
  if (plan.kind === 'TARGETS') {
    const goals = await asked.find(asked.index.targets, words);
    if (goals.best.length > 0)
      return [
        { plan: { ...about(plan, {}), targets: idsOf(goals.best) }, link: goals.score, unused: '', context: true },
      ];
  }
  const found = await asked.tasks(words);
  if (found.best.length === 0) return [];
  return [{ plan: about(plan, { tasks: idsOf(found.best) }), link: found.score, unused: '', context: true }];
}
