import { ASKS_DATE, ASKS_NUMBER, COUNTED } from '#src/lexicon/questions/words.js';
import { findDates } from '#src/text/dates.js';
import { type Draft, notFound } from '../../answer/draft.js';
import { listed, resultOf, taskName } from '../../answer/say.js';
import type { AnswerResult } from '../../answer/types.js';
import type { KnownTarget, KnownTask } from '../../knowledge/types.js';
import { foldText } from '../../understand/fold.js';
import { topicOf } from '../../understand/question.js';
import type { Asked, QuestionKind } from '../asked.js';

const MAX_LINES = 12;

const figure = ({ value, valueMax, measureWord }: KnownTarget) =>
  value === null ? '' : `${value}${valueMax === null ? '' : `—${valueMax}`}${measureWord}`;
const dateWords = (date: string) =>
  date.replace(
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/,
    (_, y: string, m?: string, d?: string) => `${y}年${m ? `${Number(m)}月` : ''}${d ? `${Number(d)}日` : ''}`,
  );
const say = (target: KnownTarget) =>
  `${target.deadline ? `到${dateWords(target.deadline)}，` : ''}${target.text}${target.recurrence && !target.text.includes(target.recurrence) ? `（${target.recurrence}）` : ''}`;
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

/** What the same indicators are to reach in the year that is named; the targets as they are where that is not said. */
function ofYear(asked: Asked, targets: readonly KnownTarget[], year: string | undefined): readonly KnownTarget[] {
  if (year === undefined) return targets;
  const inYear = targets.filter(({ deadline }) => deadline?.startsWith(year));
  if (inYear.length > 0) return inYear;
  const those = asked.index.knowledge.targets.filter(
    ({ indicator, directive, deadline }) =>
      deadline?.startsWith(year) && targets.some((one) => one.indicator === indicator && one.directive === directive),
  );
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
  const written = asksDate ? sentenceWithDate(task.quote) : null;
  if (written)
    return {
      status: 'ANSWERED',
      first: `${taskName(task)}没有单列时限，原文是：“${written}”`,
      evidence: [task.evidence],
      focus: { tasks },
    };
  return notFound(`${taskName(task)}没有写明${asksDate ? '时限' : '量化目标'}。`, { nearest: tasks, focus: { tasks } });
}

/** The first sentence of a task that names a date. */
function sentenceWithDate(words: string): string | null {
  const sentences = words.split(/(?<=[。；;])/);
  return sentences.find((sentence) => findDates(sentence).length > 0)?.trim() ?? null;
}

/** X的目标是什么? asks for all of X's goals, not for the one whose words fit best. */
const GOALS_OF =
  /^(?<of>.*?)(?:的|有哪些|有什么)?(?:发展|量化|工作|主要|总体|具体)*目标(?:值)?(?:是|有|都有|都是|为)?(?:多少|什么|哪些|啥)?$/;

/** 智能制造什么时候完成: the word for the end is no part of what it is about. */
const DONE = /的?(?:完成时间|完成|建成|做完|结束|实现)$/;

/** All goals of the task, unit or file that `GOALS_OF` found; `null` where the words name none of them. */
async function goalsOf(asked: Asked, of: string): Promise<Draft | null> {
  const units = asked.mentions('UNIT').flatMap((mention) => asked.unitsOf(mention));
  if (units.length > 0) {
    const led = units.flatMap(({ duties }) => duties).filter(({ role }) => role !== 'SUPPORT');
    const targets = [...new Set(led.map(({ task }) => task))].flatMap((task) => task.targets);
    const who = listed(units.map(({ name }) => name));
    if (targets.length === 0) return notFound(`${who}牵头或负责的任务没有写明量化目标。`, { focus: { units } });
    const draft = answerTargets(targets, false);
    return { ...draft, first: `${who}牵头或负责的任务${targets.length === 1 ? '的目标：' : ''}${draft.first}` };
  }
  const topic = topicOf(of);
  if (topic.length < 2) {
    if (/[它其这那]/.test(of)) return null;
    const general = asked.index.knowledge.targets.filter(({ task }) => task === null);
    return general.length > 0 ? answerTargets(general, false) : null;
  }
  const { best } = await asked.tasks(topic);
  const targets = best.flatMap((task) => task.targets);
  return best.length === 1 && targets.length > 0 ? answerTargets(targets, false) : null;
}

/** X要达到多少? X要建几个? X哪年建成? X的目标是什么? */
export const targetValues: QuestionKind = {
  name: 'TARGETS',
  example: '移动互联网用户普及率要达到多少？',
  async answer(asked) {
    const { skeleton } = asked.question;
    const asksDate = ASKS_DATE.test(skeleton);
    const goals = GOALS_OF.exec(skeleton)?.groups?.of;
    const ofAll = goals === undefined ? null : await goalsOf(asked, goals);
    if (ofAll) return ofAll;
    if (!asksDate && !ASKS_NUMBER.test(skeleton)) return null;
    const topic = asksDate ? asked.topic().replace(DONE, '') : asked.topic();
    if (topic.length < 2) return asked.memory.tasks.length > 0 ? ofTasks(asked.memory.tasks, asksDate) : null;
    const { best } = await asked.find(asked.index.targets, topic);
    const counted = COUNTED.exec(asked.question.text)?.groups?.what;
    const year = /(20\d\d)年/.exec(asked.question.text)?.[1];
    const { best: tasks, nearest, number } = await asked.tasks(topic);
    // 第15项 and 智能制造什么时候完成 ask for a task's time, whatever one of its goals is called.
    const ofTask =
      number !== undefined || (asksDate && tasks.length === 1 && !best.some(({ text }) => text.includes(topic)));
    if (best.length > 0 && !ofTask) return answerTargets(ofYear(asked, thoseWith(best, counted), year), asksDate);
    return ofTasks(tasks, asksDate, counted) ?? notFound(`文件里没有找到“${topic.slice(0, 40)}”的目标。`, { nearest });
  },
};
