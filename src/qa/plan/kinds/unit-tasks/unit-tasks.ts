import { COUNTING } from '#src/lexicon/questions/words.js';
import { notFound } from '../../../answer/draft.js';
import type { KnownTask } from '../../../knowledge/types.js';
import type { Asked, UnitsNamed } from '../../asked.js';
import { tasksOfUnits } from '../../cypher.js';
import type { QuestionKind, Reading } from '../../kind.js';
import type { Linked } from '../../link/linked.js';
import { idsOf, noTask, refused, sure } from '../../reading.js';
import { unitsViaTask } from '../../via-task.js';
import { answerUnitTasks } from './answer.js';
import { PHRASINGS } from './phrasings.js';
import type { UnitTasksPlan } from './plan.js';
import { rolesAsked, rolesOfEach, verbOf } from './roles-asked.js';

/** A part of the text is named, not one task. */
const PART = /部分|板块|方面|领域|章|这一?块|那一?块/;

/** The units that are named, people standing for theirs; those of the last answer where none is and the question points at them. */
function unitsAsked(asked: Asked): readonly UnitsNamed[] {
  const named = [
    ...asked.units(),
    ...asked.people().map(({ name, posts }) => {
      const ids = posts.flatMap(({ unitId }) => unitId ?? []);
      return { ids, note: `${name}：${posts.map((post) => post.name).join('、')}` };
    }),
  ];
  if (named.length > 0) return named;
  const { tasks, units } = asked.memory;
  const counts = asked.memory.plan?.kind === 'UNIT_TASKS' && COUNTING.test(asked.question.skeleton);
  const refers = asked.pointsBack || ((asked.question.role !== null || counts) && asked.topic().length === 0);
  return refers &&
    units.length > 0 &&
    (asked.pointsBack || tasks.length === 0 || asked.memory.plan?.kind !== 'TASK_UNITS')
    ? [{ ids: idsOf(units), note: null }]
    : [];
}

/** 还牵头别的吗: of the unit's tasks those that were not spoken of. */
const OTHERS = /还(?:有|在|要)?(?:牵头|负责|配合|承担|参与|管)|别的|其[他它]/;

/** The plan limited to tasks that are not among those spoken of, or that there are none. */
function othersThan(asked: Asked, plan: UnitTasksPlan, told: readonly string[]): Reading<UnitTasksPlan> {
  const units = asked.facts.units(plan.units);
  const duties = units
    .flatMap(({ duties: own }) => own)
    .filter(({ role, task }) => plan.roles.includes(role) && !told.includes(task.id));
  const tasks = [...new Set(duties.map(({ task }) => task.id))];
  if (tasks.length > 0) return sure({ ...plan, tasks, what: 'others' }, { context: true });
  const who = units.map(({ name }) => name).join('、');
  return refused(plan, notFound(`${who}没有${verbOf(plan.roles)}别的任务。`, { focus: { units } }), { context: true });
}

/** The tasks of the plan's units that a topic names: of many that fit it theirs are meant. */
function amongTheirs(asked: Asked, { units, roles }: UnitTasksPlan, topic: string): Promise<Linked<KnownTask>> {
  const duties = asked.facts.units(units).flatMap(({ duties: own }) => own);
  const theirs = duties.filter(({ role }) => roles.includes(role)).map(({ task }) => task);
  return asked.find(asked.index.tasks, topic, new Set(theirs));
}

/** U牵头哪些任务? U配合几项? U和V一起配合的任务? 他们负责什么? */
export const unitTasks: QuestionKind<UnitTasksPlan> = {
  name: 'UNIT_TASKS',
  before: {
    TASK_UNITS: 'what names a unit and asks for tasks asks for its tasks',
    SECTION_TASKS: 'the tasks of a unit within a section',
    TARGETS: 'how many tasks is no figure of a target',
    TOPIC: 'a bare name asks for less',
  },
  phrasings: PHRASINGS,
  async read(asked, { name }): Promise<readonly Reading<UnitTasksPlan>[]> {
    const { skeleton } = asked.question;
    if (/^P是?(?:[干做]什么|什么人)的?$/.test(skeleton) || /P.*B|B.*P/.test(skeleton)) return [];
    const [first, ...others] = unitsAsked(asked);
    if (!first) {
      const via = await unitsViaTask(asked);
      if (!via || via.units.length === 0) return [];
      const counting = COUNTING.test(via.rest) ? { counting: true } : {};
      const plan = { kind: 'UNIT_TASKS' as const, units: via.units, roles: rolesAsked(via.rest), ...counting };
      return OTHERS.test(via.rest) ? [othersThan(asked, plan, via.tasks)] : [{ plan, link: via.link, unused: '' }];
    }
    const each = others.length === 1 ? rolesOfEach(skeleton) : null;
    const plan: UnitTasksPlan = {
      kind: 'UNIT_TASKS',
      units: first.ids,
      roles: each ? each[0] : rolesAsked(skeleton),
      ...(others.length > 0 ? { partners: others.flatMap(({ ids }) => ids) } : {}),
      ...(each ? { partnerRoles: each[1] } : {}),
      ...asked.limits,
      ...(COUNTING.test(skeleton) ? { counting: true } : {}),
    };
    const notes = [first, ...others].flatMap(({ note }) => (note ? [`（${note}。）`] : []));
    const topic = asked.topic(['UNIT', 'PERSON']);
    if (name === 'others' && asked.memory.tasks.length > 0) return [othersThan(asked, plan, idsOf(asked.memory.tasks))];
    if (topic.length < 2) return [sure(plan, { notes })];
    if (name === 'nothing-else-named') return [];
    const found = await asked.tasks(topic);
    const sections = await asked.find(asked.index.sections, topic);
    const inSections = sections.best.flatMap(({ tasks }) => tasks);
    const has = (some: readonly KnownTask[]) =>
      some.some(({ duties }) => duties.some(({ unitId }) => plan.units.includes(unitId)));
    // 农业这部分 names a section, and a heading is meant where its tasks are the unit's and those of that title are not.
    const ofSections = inSections.length > 0 && (PART.test(skeleton) || (!has(found.best) && has(inSections)));
    const own = ofSections || has(found.best) ? found : await amongTheirs(asked, plan, topic);
    const within = ofSections ? inSections : own.best.length > 0 ? own.best : found.best;
    const focus = { units: asked.facts.units(plan.units) };
    if (within.length === 0)
      return [sure(plan, { link: found.score, unused: topic, refusal: noTask(topic, found, { focus }) })];
    const link = ofSections ? sections.score : found.score;
    return [{ plan: { ...plan, tasks: idsOf(within) }, link, unused: '', notes }];
  },
  answer: answerUnitTasks,
  cypher: ({ units, partners = [] }) => tasksOfUnits([...units, ...partners]),
};
