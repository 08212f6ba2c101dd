import { type Draft, notFound } from '../../answer/draft.js';
import { taskResults } from '../../answer/say.js';
import { foldText } from '../../understand/fold.js';
import type { Asked, QuestionKind } from '../asked.js';
import { answerTargets } from './targets.js';
import { answerTasks, sayDuties } from './task-units.js';
import { answerUnitTasks } from './unit-tasks.js';

/** 济南呢? after a task asks for the same in another place; a place alone is no topic. */
async function sameElsewhere(asked: Asked, place: string): Promise<Draft> {
  const [task] = asked.memory.tasks;
  const { best } = task ? await asked.tasks(foldText(task.title)) : { best: [] };
  const there = best.filter(({ directive }) => asked.isOf(place, directive.jurisdiction));
  if (there.length === 0) return notFound(`${place}的文件里没有找到您刚才问的内容。`);
  return answerTasks(asked, there, asked.memory.role ?? 'participants');
}

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
    if (asked.isPlace(topic)) return sameElsewhere(asked, topic);
    const { best, nearest } = await asked.tasks(topic);
    const [task] = best;
    const goals = asked.index.knowledge.targets.filter(({ text }) => foldText(text).includes(topic));
    if (topic.length >= 4 && goals.length > 0 && !best.some(({ title }) => foldText(title).includes(topic)))
      return answerTargets(goals, false);
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
