import { neighbours } from '#graph/cypher/read/neighbours.js';
import { notFound } from '../../../answer/draft.js';
import { roleOf } from '../../../understand/question.js';
import type { Asked } from '../../asked.js';
import { unitsOfTasks } from '../../cypher.js';
import type { QuestionKind } from '../../kind.js';
import { passageAbout } from '../../passages.js';
import { idsOf, noTask, refused, sure } from '../../reading.js';
import { rolesAsked } from '../unit-tasks/roles-asked.js';
import { answerTaskUnits } from './answer.js';
import { inPassing } from './in-passing.js';
import { PHRASINGS } from './phrasings.js';
import type { TaskUnitsPlan } from './plan.js';
import { answerWorks, knownWhole, worksAbout } from './works.js';

/** U配合的任务由谁牵头: the tasks are told by a unit and its role. */
const OF_UNIT =
  /U(?:所|单独)?(?<own>牵头|负责|配合|参与|主办|承担|协办)(?:的)?(?:那|这|哪)?[几些]?(?:项|个|条)?(?:任务|工作|项目|事|活)?(?:,|，)?(?:是|由|又|还|都)*(?:谁|哪[个家些]?(?:单位|部门)?)(?:来|去|在)?(?<asked>牵头|配合|负责|参与|主办|协办|管)/;

/** The tasks of the unit that `OF_UNIT` found with the role asked of them; `null` where the question is not put so. */
function tasksOfUnit(asked: Asked): Pick<TaskUnitsPlan, 'role' | 'tasks'> | null {
  const groups = OF_UNIT.exec(asked.question.skeleton)?.groups;
  const unit = asked.units()[0];
  const role = roleOf(groups?.asked ?? '');
  if (!groups || !unit || !role) return null;
  const roles = rolesAsked(groups.own ?? '');
  const duties = asked.facts.units(unit.ids).flatMap(({ duties: own }) => own);
  const tasks = duties.filter((duty) => roles.includes(duty.role)).map(({ task }) => task.id);
  return { role, tasks: [...new Set(tasks)] };
}

const HOW_MANY_UNITS = /几[个家]|多少(?:[个家]|单位|部门)/;

/** 谁牵头X? 谁配合X? X的责任单位有哪些? */
export const taskUnits: QuestionKind<TaskUnitsPlan> = {
  name: 'TASK_UNITS',
  before: { TOPIC: 'a topic with a role asks for units' },
  phrasings: PHRASINGS,
  async read(asked, phrasing) {
    const { skeleton } = asked.question;
    const role = asked.question.role ?? (phrasing.name === 'doer' ? 'responsible' : null);
    if (!role) return [];
    const ofUnit = tasksOfUnit(asked);
    if (ofUnit) return ofUnit.tasks.length > 0 ? [sure({ kind: 'TASK_UNITS', ...ofUnit })] : [];
    const topic = asked.topic();
    const plan = (tasks: readonly string[], at?: readonly number[]): TaskUnitsPlan => ({
      kind: 'TASK_UNITS',
      role,
      tasks,
      ...(at?.some((place) => place >= 0) ? { at } : {}),
      ...(HOW_MANY_UNITS.test(skeleton) ? { counting: true } : {}),
    });
    if (topic.length === 0) {
      const { tasks, plan: before } = asked.memory;
      if (before?.kind === 'UNIT_TASKS' && !/谁|哪[个家]|单位|部门/.test(skeleton)) return [];
      if (tasks.length > 0)
        return [sure(plan(idsOf(tasks), before?.kind === 'TASK_UNITS' ? before.at : undefined), { context: true })];
      const which = '您问的是哪项任务？请说出任务名称或编号，例如“第1项任务谁牵头”。';
      return /谁|哪|什么|单位/.test(skeleton) ? [refused(plan([]), notFound(which))] : [];
    }
    const found = await asked.tasks(topic);
    const works = knownWhole(found) ? null : await worksAbout(asked, topic, role);
    if (works) return [sure(works)];
    if (found.best.length > 0) {
      const at = found.best.map((task) => passageAbout(task, found.words)?.at ?? -1);
      const notes = inPassing(topic, found.best);
      return [{ plan: plan(idsOf(found.best), at), link: found.score, unused: '', notes }];
    }
    const enterprise = asked.mentions('ENTERPRISE')[0];
    const within = enterprise ? asked.facts.mentions(enterprise.ids).map(({ task }) => task) : [];
    if (within.length > 0) return [sure(plan(idsOf(within)))];
    return [{ plan: plan([]), link: found.score, unused: topic, refusal: noTask(topic, found) }];
  },
  answer: (plan, facts) => (plan.units ? answerWorks(plan, facts) : answerTaskUnits(plan, facts)),
  cypher: ({ tasks, units }) =>
    units ? [neighbours('Unit', units, 'HAS_DUTY', 'out', 'Directive')] : unitsOfTasks(tasks),
};
