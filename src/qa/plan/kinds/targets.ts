import { ASKS_DATE, ASKS_NUMBER, COUNTED } from '#src/lexicon/questions/words.js';
import { type Draft, notFound } from '../../answer/draft.js';
import { resultOf, taskName } from '../../answer/say.js';
import type { AnswerResult } from '../../answer/types.js';
import type { KnownTarget, KnownTask } from '../../knowledge/types.js';
import { foldText } from '../../understand/fold.js';
import type { QuestionKind } from '../asked.js';

const MAX_LINES = 12;

const figure = ({ value, measureWord }: KnownTarget) => (value === null ? '' : `${value}${measureWord}`);
const dateWords = (date: string) =>
  date.replace(
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/,
    (_, y: string, m?: string, d?: string) => `${y}年${m ? `${Number(m)}月` : ''}${d ? `${Number(d)}日` : ''}`,
  );
const say = (target: KnownTarget) =>
  `${target.deadline ? `到${dateWords(target.deadline)}，` : ''}${target.text}${target.recurrence ? '（每年）' : ''}`;
const result = (target: KnownTarget): AnswerResult => resultOf('TARGET', target.text, target.id, [target.evidence]);

/** Says what targets there are, the best fitting first. */
export function answerTargets(targets: readonly KnownTarget[], asksDate: boolean): Draft {
  const [first] = targets;
  if (!first) return notFound('文件没有写明这个目标。');
  const focus = { tasks: [...new Set(targets.flatMap(({ task }) => task ?? []))] };
  if (asksDate && targets.every(({ deadline }) => deadline === null)) {
    const deadline = first.task?.deadline;
    if (!deadline) return notFound(`文件没有写明“${first.text}”的时限。`, { focus });
    return { status: 'ANSWERED', first: `${dateWords(deadline)}（${first.text}）。`, results: [result(first)], focus };
  }
  const said = asksDate ? targets.filter(({ deadline }) => deadline !== null) : targets;
  const one = said[0] ?? first;
  return {
    status: 'ANSWERED',
    first: said.length === 1 ? `${say(one)}。` : `共${said.length}个目标：`,
    lines: said.length === 1 ? [] : said.slice(0, MAX_LINES).map((target) => `· ${say(target)}`),
    results: said.map(result),
    value: {
      number: one.value,
      unit: one.measureWord || null,
      date: one.deadline,
      yes: null,
      text: figure(one) || one.text,
    },
    focus,
  };
}

/** The targets that name what is counted; all of them where none does. */
function thoseWith(targets: readonly KnownTarget[], counted: string | undefined): readonly KnownTarget[] {
  const those = targets.filter(({ text }) => counted !== undefined && foldText(text).includes(counted));
  return those.length > 0 ? those : targets;
}

function ofTasks(tasks: readonly KnownTask[], asksDate: boolean, counted?: string): Draft | null {
  const targets = thoseWith(
    tasks.flatMap((task) => task.targets),
    counted,
  );
  if (targets.length > 0) return answerTargets(targets, asksDate);
  const [task] = tasks;
  if (!task) return null;
  if (asksDate && task.deadline)
    return {
      status: 'ANSWERED',
      first: `${taskName(task)}的完成时限是${dateWords(task.deadline)}。`,
      evidence: [task.evidence],
      value: { number: null, unit: null, date: task.deadline, yes: null, text: task.deadline },
      focus: { tasks },
    };
  return notFound(`${taskName(task)}没有写明${asksDate ? '时限' : '量化目标'}。`, { nearest: tasks, focus: { tasks } });
}

/** X要达到多少? X要建几个? X哪年建成? X的目标是什么? */
export const targetValues: QuestionKind = {
  name: 'TARGETS',
  example: '移动互联网用户普及率要达到多少？',
  async answer(asked) {
    const { skeleton } = asked.question;
    const asksDate = ASKS_DATE.test(skeleton);
    if (!asksDate && !ASKS_NUMBER.test(skeleton)) return null;
    const topic = asked.topic();
    if (topic.length < 2) return asked.memory.tasks.length > 0 ? ofTasks(asked.memory.tasks, asksDate) : null;
    const { best } = await asked.find(asked.index.targets, topic);
    const counted = COUNTED.exec(asked.question.text)?.groups?.what;
    if (best.length > 0) return answerTargets(thoseWith(best, counted), asksDate);
    const { best: tasks, nearest } = await asked.tasks(topic);
    return ofTasks(tasks, asksDate, counted) ?? notFound(`文件里没有找到“${topic.slice(0, 40)}”的目标。`, { nearest });
  },
};
