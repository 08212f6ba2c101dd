import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { findDates } from '#src/text/dates.js';
import { choose, evidenceOfAll } from '../../../answer/choose.js';
import { sayDate } from '../../../answer/dates.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { countOf, resultOf, taskLine, taskName, taskResults, valueOfDate } from '../../../answer/say.js';
import type { AnswerEvidence } from '../../../answer/types.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownTask } from '../../../knowledge/types.js';
import { TASK_TEXT } from '../../../question-index.js';
import { foldText } from '../../../understand/fold.js';
import type { QuestionKind } from '../../kind.js';
import { shareIn } from '../../link/link-features.js';
import type { Term } from '../../link/term.js';
import type { Plan } from '../../plan.js';
import { idsOf, noTask, sure } from '../../reading.js';
import { sentencesOf } from '../../sentences.js';
import { sayTarget } from '../targets/answer.js';
import { PHRASINGS } from './phrasings.js';

/** When `tasks` are to be done, or what is due in a `year` (`tasks` or goals, by `what`). */
export interface DeadlinesPlan extends Plan {
  readonly kind: 'DEADLINES';
}

/** 30日内, 3个月内. */
const WITHIN = /[\d一二三四五六七八九十]+个?(?:工作日|日|天|周|月|年)[之以]?内/;

const hasDate = (words: string) => findDates(words).length > 0 || WITHIN.test(words);

/** The sentences of a task that name a date or a term. */
const sentencesWithDate = (task: KnownTask): AnswerEvidence[] =>
  sentencesOf(task)
    .map(({ evidence }) => evidence)
    .filter(({ quote }) => hasDate(quote));

/** The place of the sentence of a task that names a date and what was asked about, -1 where none does. */
const datedWith = (task: KnownTask, words: string): number =>
  sentencesOf(task).find(({ evidence: { quote } }) => hasDate(quote) && foldText(quote).includes(words))?.at ?? -1;

/** A sentence that holds less of a topic, by weight of its words, does not speak of it. */
const SPEAKS_OF = 0.5;

/**
 * The place of the sentence that dates a topic found in the body of a task; -1 where the topic is the task's own and its
 * deadline answers, `null` where what is asked about is not dated.
 */
function datedAbout(task: KnownTask, topic: string, words: readonly Term[]): number | null {
  const title = foldText(task.title);
  const own = shareIn([title], words);
  if (words.length === 0 || title.includes(topic)) return -1;
  const sentences = sentencesOf(task).map(({ at, evidence: { quote } }) => ({
    at,
    dated: hasDate(quote),
    share: shareIn([foldText(quote)], words),
  }));
  const [best] = sentences.filter(({ dated }) => dated).toSorted((a, b) => b.share - a.share);
  if (best && best.share >= SPEAKS_OF && best.share > own) return best.at;
  return own >= SPEAKS_OF || task.deadline ? -1 : null;
}

/** When one task is to be done: by the sentence asked about, its deadline, its goals, or any sentence that names a date. */
function ofTask(task: KnownTask, at = -1): Draft {
  const focus = { tasks: [task] };
  const asked = sentencesOf(task).find((sentence) => sentence.at === at)?.evidence;
  if (asked)
    return {
      status: 'ANSWERED',
      first: `${taskName(task)}写的是：“${asked.quote}”`,
      evidence: [asked],
      focus,
    };
  if (task.deadline)
    return {
      status: 'ANSWERED',
      first: `${taskName(task)}的完成时限是${sayDate(task.deadline)}。`,
      evidence: [task.evidence],
      value: valueOfDate(task.deadline),
      focus,
    };
  const dated = task.targets.filter(({ deadline }) => deadline !== null);
  const [goal] = dated;
  if (goal)
    return {
      status: 'ANSWERED',
      first: dated.length === 1 ? `${sayTarget(goal)}。` : `${taskName(task)}有${dated.length}个有时限的目标：`,
      list: dated.length === 1 ? [] : dated.map(sayTarget),
      results: dated.map((target) => resultOf('TARGET', target.text, target.id, [target.evidence])),
      ...(goal.deadline ? { value: valueOfDate(goal.deadline) } : {}),
      focus,
    };
  const sentences = sentencesWithDate(task);
  if (sentences.length === 0) return notFound(`${taskName(task)}没有写明时限。`, { nearest: [task], focus });
  return {
    status: 'ANSWERED',
    first: `${taskName(task)}没有单列时限，原文是：${sentences.map(({ quote }) => `“${quote}”`).join('')}`,
    evidence: sentences,
    focus,
  };
}

/** What is due in a year: tasks with such a deadline or goal, or the goals themselves. */
function inYear({ year = '', directives, what }: DeadlinesPlan, facts: Lookup): Draft {
  const due = (deadline: string | null) => deadline?.startsWith(year) ?? false;
  const tasks = facts
    .tasksOf(directives)
    .filter(({ deadline, targets }) => due(deadline) || targets.some((target) => due(target.deadline)));
  const goals = facts.knowledge.targets.filter(
    ({ deadline, directive }) => due(deadline) && (!directives || directives.includes(directive.id)),
  );
  const focus = { tasks };
  if (what === 'tasks' && tasks.length > 0)
    return {
      status: 'ANSWERED',
      first: `${year}年到期的任务有${tasks.length}项：`,
      list: tasks.map(taskLine),
      results: taskResults(tasks),
      evidence: tasks.flatMap((task) => {
        const own = task.targets.filter((target) => due(target.deadline)).map(({ evidence }) => evidence);
        return own.length > 0 ? own : [task.evidence];
      }),
      value: countOf(tasks.length, '项'),
      focus,
    };
  const own = tasks.filter(({ deadline }) => due(deadline));
  const count = goals.length + own.length;
  if (count === 0) return writtenFor(year, facts.tasksOf(directives));
  return {
    status: 'ANSWERED',
    first: `${year}年要完成的有${count}项：`,
    list: [...own.map(taskLine), ...goals.map(sayTarget)],
    results: [
      ...taskResults(own),
      ...goals.map((target) => resultOf('TARGET', target.text, target.id, [target.evidence])),
    ],
    value: countOf(count, '项'),
    focus,
  };
}

/** The sentences of tasks that name a year which no deadline and no goal has. */
function writtenFor(year: string, tasks: readonly KnownTask[]): Draft {
  const written = tasks.flatMap((task) => {
    const evidence = sentencesWithDate(task).filter(({ quote }) => quote.includes(year));
    return evidence.length > 0 ? [{ task, evidence }] : [];
  });
  if (written.length === 0) return notFound(`文件没有写明${year}年要完成什么。`);
  return {
    status: 'ANSWERED',
    first: `${written.length}项任务的原文提到${year}年：`,
    list: written.map(({ task, evidence }) => `${taskLine(task)}：“${evidence.map(({ quote }) => quote).join('')}”`),
    results: taskResults(written.map(({ task }) => task)),
    evidence: written.flatMap(({ evidence }) => evidence),
    value: countOf(written.length, '项'),
    focus: { tasks: written.map(({ task }) => task) },
  };
}

/** Words for the end of a task are no part of what it is about. */
export const DONE =
  /的?(?:是|要求?|得|该|能|在|到|于|定|最[晚迟]|至迟|全部|全都|都|须|应)*(?:(?:投运|投用|投入(?:运营|使用)|开工|竣工|上线|建成|开通|验收|办结|报送)的?(?:时间|日期)|完成时[间限]|完成期限|时间要求|时间节点|时限|期限|截止(?:时间|日期)?到?|什么时候|啥时候|哪[天年]|哪一年|何时|几时|多久|多长时间|几[天日月年]内)?(?:要|得|前|之前|能|才|来|定|全部|全都|都)*(?:完成|建成|做完|结束|实现|办完|落实|做到|出台|下放|形成|截止|定|到位|达到|报送|发布|投入(?:运营|使用)|投运|上线|竣工|开工|启用|开通|投用|[搞弄干装改修换建报交]完|[装改修建弄搞]好|验收)*(?:好|完|出来|了|的)*(?:是|为)?(?:什么时候|啥时候|哪[天年]|哪一年|何时|几时|多久|几号|什么|啥|多少)?$/;

/** 什么时候要完成第六项: what is left in front of the topic. */
const TO_BE_DONE = /^(?:要|得|该|能|需要)*(?:完成|做完|办完|弄完|干完|搞定|做好|落实)/;

/** 第15项什么时候完成? 2018年要完成哪些? */
export const deadlines: QuestionKind<DeadlinesPlan> = {
  name: 'DEADLINES',
  before: {
    TASK_UNITS: 'a time is asked for',
    SECTION_TASKS: 'what is due in a year',
    TOPIC: 'a topic with 什么时候 asks for a time',
  },
  phrasings: PHRASINGS,
  async read(asked, phrasing) {
    const { text, skeleton } = asked.question;
    const year = /(20\d\d)/.exec(text)?.[1];
    if (phrasing.name === 'due-in-year' && year) {
      const what = /任务|工作|事/.test(skeleton) ? { what: 'tasks' } : {};
      const unused = asked
        .topic(['UNIT'])
        .replace(
          /20\d\d年?|时限|期限|是|为|的|底|末|之前|达成|以前|前|到期|到|截止|完成|实现|建成|做完|干完|办完|弄完|要|定|任务|目标|指标/g,
          '',
        );
      if (unused.length < 2) return [sure({ kind: 'DEADLINES', year, ...what, ...asked.limits })];
      return [];
    }
    const topic = asked.topic([], DONE).replace(TO_BE_DONE, '');
    if (topic.length < 2) {
      const { tasks } = asked.memory;
      return tasks.length > 0 ? [sure({ kind: 'DEADLINES', tasks: idsOf(tasks.slice(0, 1)) }, { context: true })] : [];
    }
    const found = await asked.tasks(topic);
    const said =
      topic.length < 4 ? [] : asked.index.tasks.holding(topic, TASK_TEXT).filter((task) => datedWith(task, topic) >= 0);
    // The sentence that dates these very words answers before a task that only looks like them.
    if (said.length > 0 && !found.best.some((task) => said.includes(task) || foldText(task.title).includes(topic)))
      return [sure({ kind: 'DEADLINES', tasks: idsOf(said), at: said.map((task) => datedWith(task, topic)) })];
    if (found.best.length === 0)
      return [{ plan: { kind: 'DEADLINES' }, link: found.score, unused: topic, refusal: noTask(topic, found) }];
    const dated = found.best.flatMap((task) => {
      const at = datedAbout(task, topic, found.words);
      return at === null ? [] : [{ id: task.id, at }];
    });
    const inSentences = dated.filter(({ at }) => at >= 0);
    const those = inSentences.length > 0 ? inSentences : dated;
    const plan: DeadlinesPlan = { kind: 'DEADLINES', tasks: idsOf(those), at: those.map(({ at }) => at) };
    if (those.length > 0) return [{ plan, link: found.score, unused: '' }];
    const undated = notFound(`文件没有写明“${topic.slice(0, 20)}”的时限。`, {
      nearest: found.best,
      focus: { tasks: found.best },
    });
    return [{ plan, link: found.score, unused: '', refusal: undated }];
  },
  answer(plan, facts): Draft {
    if (plan.year) return inYear(plan, facts);
    const drafts = facts.tasks(plan.tasks).map((task, index) => ({ task, draft: ofTask(task, plan.at?.[index]) }));
    const stated = drafts.filter(({ draft }) => draft.status === 'ANSWERED');
    const [one] = stated.length > 0 ? stated : drafts;
    if (!one) return notFound('没有找到这项任务。');
    if (stated.length < 2) return one.draft;
    const options = stated.map(({ task, draft }) => ({
      label: taskLine(task),
      nodeId: task.id,
      plan: { ...plan, tasks: [task.id] },
      said: draft.first,
    }));
    const evidence = evidenceOfAll(stated.map(({ draft }) => draft));
    const focus = { tasks: stated.map(({ task }) => task) };
    return choose(`有${stated.length}项任务都相关，您问的是哪一项？`, options, evidence, { focus });
  },
  cypher: ({ tasks = [] }) => [nodesById('Task', tasks)],
};
