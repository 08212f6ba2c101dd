import { ASKS_TASKS, COUNTING } from '#src/lexicon/questions/words.js';
import { notFound } from '../../answer/draft.js';
import { countOf, taskLine, taskResults } from '../../answer/say.js';
import type { KnownTask } from '../../knowledge/types.js';
import type { QuestionKind } from '../asked.js';

const MAX_LINES = 60;

/** X领域有哪些任务? 一共有几项任务? 保障措施有哪些? */
export const sectionTasks: QuestionKind = {
  name: 'SECTION_TASKS',
  example: '绿色生态方面有哪几项任务？',
  async answer(asked) {
    const { skeleton } = asked.question;
    if (
      !ASKS_TASKS.test(skeleton) &&
      !/措施有?(?:哪些|哪几|几)|(?:哪些|哪几[条项]|几[条项])(?:保障)?措施/.test(skeleton)
    )
      return null;
    if (/谁|U|P|E/.test(skeleton)) return null;
    const topic = asked.topic().replace(/^(?:文件|意见|方案|通知|计划)(?:里|中|内)?/, '');
    if (asked.isPlace(topic) && asked.question.role)
      return notFound(`文件没有写明由${topic}本身负责的任务，只写了各单位的。`);
    const ofPlace = asked.index.knowledge.tasks.filter(({ directive }) => asked.isOf(topic, directive.jurisdiction));
    const whole = ofPlace.length > 0 ? ofPlace : asked.index.knowledge.tasks;
    const main = /主要任务|重点任务/.test(skeleton) ? whole.filter(({ safeguard }) => !safeguard) : [];
    const all = main.length > 0 ? main : whole;
    let tasks: readonly KnownTask[] = [];
    const { size } = new Set(all.map(({ directive }) => directive.id));
    let heading = ofPlace.length > 0 ? topic : size > 1 ? `${size}份文件` : '文件';
    if (topic.length < 2 || ofPlace.length > 0) tasks = all;
    else {
      const sections = await asked.find(asked.index.sections, topic);
      const safeguards = /^保障(?:措施)?$/.test(topic) ? all.filter(({ safeguard }) => safeguard) : [];
      tasks = safeguards.length > 0 ? safeguards : [...new Set(sections.best.flatMap((section) => section.tasks))];
      heading = sections.best[0]?.heading ?? topic;
      if (tasks.length === 0) {
        const { best, nearest } = await asked.tasks(topic);
        if (best.length === 0) return notFound(`文件里没有找到与“${topic.slice(0, 40)}”相符的任务。`, { nearest });
        tasks = best;
        heading = `与“${topic}”有关的`;
      }
    }
    if (tasks.length === 0) return null;
    const safe = tasks === all ? tasks.filter(({ safeguard }) => safeguard).length : 0;
    const note = safe > 0 ? `（其中主要任务${tasks.length - safe}项、保障措施${safe}项）` : '';
    return {
      status: 'ANSWERED',
      first: `${heading}共有${tasks.length}项任务${note}${COUNTING.test(skeleton) ? '。' : '：'}`,
      lines: tasks.slice(0, MAX_LINES).map(taskLine),
      results: taskResults(tasks.slice(0, 200)),
      value: countOf(tasks.length, '项'),
      focus: { tasks },
    };
  },
};
