import { notFound } from '../../../answer/draft.js';
import { unitsOfTasks } from '../../cypher.js';
import type { QuestionKind } from '../../kind.js';
import { idsOf, noTask, refused, sure } from '../../reading.js';
import { answerTaskUnits } from './answer.js';
import { PHRASINGS } from './phrasings.js';
import type { TaskUnitsPlan } from './plan.js';

const HOW_MANY_UNITS = /几[个家]|多少(?:[个家]|单位|部门)/;

/** 谁牵头X? 谁配合X? X的责任单位有哪些? */
export const taskUnits: QuestionKind<TaskUnitsPlan> = {
  name: 'TASK_UNITS',
  before: { TOPIC: 'a topic with a role asks for units' },
  phrasings: PHRASINGS,
  async read(asked) {
    const { role, skeleton } = asked.question;
    if (!role) return [];
    const topic = asked.topic();
    const plan = (tasks: readonly string[]): TaskUnitsPlan => ({
      kind: 'TASK_UNITS',
      role,
      tasks,
      ...(HOW_MANY_UNITS.test(skeleton) ? { counting: true } : {}),
    });
    if (topic.length === 0) {
      const { tasks } = asked.memory;
      if (tasks.length > 0) return [sure(plan(idsOf(tasks)), { context: true })];
      const which = '您问的是哪项任务？请说出任务名称或编号，例如“第1项任务谁牵头”。';
      return /谁|哪|什么|单位/.test(skeleton) ? [refused(plan([]), notFound(which))] : [];
    }
    const found = await asked.tasks(topic);
    if (found.best.length > 0) return [{ plan: plan(idsOf(found.best)), link: found.score, unused: '' }];
    const enterprise = asked.mentions('ENTERPRISE')[0];
    const within = enterprise ? asked.facts.mentions(enterprise.ids).map(({ task }) => task) : [];
    if (within.length > 0) return [sure(plan(idsOf(within)))];
    return [{ plan: plan([]), link: found.score, unused: topic, refusal: noTask(topic, found) }];
  },
  answer: answerTaskUnits,
  cypher: ({ tasks }) => unitsOfTasks(tasks),
};
