import { notFound } from '../../answer/draft.js';
import { taskResults } from '../../answer/say.js';
import type { QuestionKind } from '../asked.js';
import { answerTasks, sayDuties } from './task-units.js';
import { answerUnitTasks } from './unit-tasks.js';

/** 教育呢? 市农委呢? goes on with what was asked before; a bare topic tells who answers for it. */
export const topicOnly: QuestionKind = {
  name: 'TOPIC',
  example: '智慧社区建设',
  async answer(asked) {
    const { memory } = asked;
    const topic = asked.topic();
    const [unit] = asked.mentions('UNIT');
    if (unit && asked.topic(['UNIT']).length < 2) {
      const units = asked.unitsOf(unit);
      return answerUnitTasks(asked, [{ said: units[0]?.name ?? unit.words, units, note: unit.note }], null);
    }
    if (topic.length < 2) return null;
    const { best, nearest } = await asked.tasks(topic);
    const [task] = best;
    if (!task) return notFound(`文件里没有找到与“${topic.slice(0, 40)}”相符的内容。`, { nearest });
    if (memory.role && memory.kind === 'TASK_UNITS') return answerTasks(asked, best, memory.role);
    return {
      status: 'ANSWERED',
      first: best.length === 1 ? sayDuties(task, 'participants', task.duties) : `有${best.length}项任务相关：`,
      lines: best.length === 1 ? [] : best.slice(0, 8).map((one) => `· ${sayDuties(one, 'participants', one.duties)}`),
      results: taskResults(best.slice(0, 8)),
      focus: { tasks: best },
    };
  },
};
