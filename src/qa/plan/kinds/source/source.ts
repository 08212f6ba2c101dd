import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { directiveName, taskName, taskResults } from '../../../answer/say.js';
import type { AnswerEvidence } from '../../../answer/types.js';
import type { KnownTask } from '../../../knowledge/types.js';
import { foldText } from '../../../understand/fold.js';
import type { Phrasing, QuestionKind, Reading } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { idsOf, noTask, sure } from '../../reading.js';
import { sentencesOf } from '../../sentences.js';
import { sayTarget } from '../targets/answer.js';

/** Where `tasks` (or `targets`) are written, in their own words. */
export interface SourcePlan extends Plan {
  readonly kind: 'SOURCE';
  /** For each task the place in its words of the sentence that was asked for; -1 for all of them. */
  readonly at?: readonly number[];
}

const WHO = /谁(?:牵头|负责|配合|管)|[UP].*(?:任务|职务)/;

const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'words',
    asks: /原文|原话|怎么(?:写|说|表述|规定|要求|讲)的?|咋(?:写|说|规定)的?|(?:写|说|规定|要求)了?(?:些)?(?:什么|啥)(?!时)|出处|全文|具体内容|(?<!哪些|什么)内容是?(?:什么|啥)?$|讲的是?(?:什么|啥)/,
    unless: WHO,
    example: '智能制造原文怎么说的？',
    nearMisses: ['智能制造谁牵头？', '这个文件依据哪些文件制定？', '智能制造要求什么时候完成？'],
  },
  {
    name: 'where',
    asks: /第几[条项点款章]|哪一?[条项点款章页节](?:里|中)?(?:写|说|提|讲|规定)|(?:属于|归在?|归属|写在|在|是)哪一?个?(?:部分|板块|章节?|大类|小节)|(?:写|出现|提|规定|说)在?(?:哪|什么地方)|属于哪|在(?:文件)?(?:的)?(?:哪一?[条项点款章页节]|哪里|哪儿|哪个部分|什么位置)|是哪一?[条项点款章](?:的)?$/,
    unless: new RegExp(`${WHO.source}|办公室|[PU].*在哪`),
    example: '智能制造在第几条？',
    nearMisses: ['联席会议办公室设在哪里？', '王越军在哪个单位？'],
  },
  {
    name: 'what-is-item',
    asks: /^(?:请问)?(?:(?:(?!谁|单位|部门).){0,6})第?[\d一二三四五六七八九十百]+[项条点款](?:任务|措施|工作)?(?:的)?(?:题目|标题|名字|名称)?(?:是|讲|说|写|叫)?(?:的)?(?:什么|啥|哪项|内容|是)?(?:名字|名称|题目)?$/,
    unless: WHO,
    example: '第8项任务是什么？',
    nearMisses: ['第8项谁牵头？', '第8项的目标是什么？'],
  },
  {
    name: 'how',
    asks: /(?:要)?(?:怎么|如何|怎样|咋)(?:做|推进|推|搞|办|开展|落实|实施|建|干)|(?:具体)?(?:要)?(?:做|干|搞)(?:些)?(?:什么|啥|哪些事)(?:工作)?$|有(?:什么|哪些)(?:具体)?(?:要求|措施|举措|做法|内容)/,
    unless: new RegExp(`${WHO.source}|[UPE]|保障措施|他|她`),
    example: '智能制造要怎么推进？',
    nearMisses: ['市发改委要做什么？', '保障措施有几项'],
  },
];

/** The words that ask where something is written or how. */
const ASKING =
  /(?:的|那|这|是|在|要|属于|归|归属|具体|文件(?:里|中)?)*(?:那|这)?(?:句话?|一?条|段话?)?(?:的)?(?:原文|原话|出处|全文|内容)?(?:给我看看|给我看|发我|是|在|里|上)*(?:怎么|如何|怎样|咋)?(?:写|说|表述|规定|要求|讲|做|推进|推|搞|办|开展|落实|实施|建|干|提|提到|出现)*(?:在|的|了|有|些|是)*(?:第几|哪一|哪|什么|啥)*(?:个)?(?:具体)?[条项点款章节页里儿个]?(?:地方|位置|部分|板块|章节|的任务|任务|要求|措施|举措|做法|内容|工作)*$/;

/** Where the first sentence begins that holds the words; -1 where none does. */
const sentenceWith = (task: KnownTask, words: string): number =>
  sentencesOf(task).find(({ evidence }) => foldText(evidence.quote).includes(words))?.at ?? -1;

/** The words of a task from the sentence at a place; all of them for -1. */
const evidenceAt = (task: KnownTask, at: number): AnswerEvidence =>
  sentencesOf(task).find((sentence) => sentence.at === at)?.evidence ?? task.evidence;

const place = (task: KnownTask) =>
  `${directiveName(task.directive)}${task.section.length > 0 ? `“${task.section.join(' › ')}”` : ''}${taskName(task)}`;

/** 智能制造原文怎么说? 在第几条? 第8项是什么? 要怎么推进? */
export const source: QuestionKind<SourcePlan> = {
  name: 'SOURCE',
  before: {
    TASK_UNITS: 'the words are asked for, not the units',
    TARGETS: 'the words are asked for, not the figures',
    SECTION_TASKS: 'the words of one task are asked for',
    TOPIC: 'the words are asked for',
    UNIT_TASKS: 'the words of one task are asked for, not the tasks of a unit',
    ENTERPRISES: 'the words are asked for',
    DEADLINES: 'the words are asked for',
  },
  phrasings: PHRASINGS,
  async read(asked, { name }): Promise<readonly Reading<SourcePlan>[]> {
    const { memory, question } = asked;
    if (name === 'what-is-item' && memory.plan?.tasks && !/什么|啥|内容|是|讲|说|写/.test(question.text)) return [];
    const topic = asked.topic([], ASKING);
    if (topic.length < 2) {
      const { tasks } = asked.memory;
      return tasks.length > 0 && tasks.length < 9
        ? [sure({ kind: 'SOURCE', tasks: idsOf(tasks) }, { context: true })]
        : [];
    }
    const found = await asked.tasks(topic);
    const goals = await asked.find(asked.index.targets, topic);
    const inGoal = goals.best.filter(({ text }) => foldText(text).includes(topic));
    if (found.best.length === 0 && inGoal.length > 0)
      return [{ plan: { kind: 'SOURCE', targets: idsOf(inGoal) }, link: goals.score, unused: '' }];
    if (found.best.length === 0)
      return [{ plan: { kind: 'SOURCE' }, link: found.score, unused: topic, refusal: noTask(topic, found) }];
    return [
      {
        plan: { kind: 'SOURCE', tasks: idsOf(found.best), at: found.best.map((task) => sentenceWith(task, topic)) },
        link: found.score,
        unused: '',
      },
    ];
  },
  answer(plan, facts): Draft {
    const goals = facts.targets(plan.targets);
    if (goals.length > 0)
      return {
        status: 'ANSWERED',
        first: `原文写的是：${goals.map(sayTarget).join('；')}。`,
        evidence: goals.map(({ evidence }) => evidence),
        focus: { tasks: goals.flatMap(({ task }) => task ?? []) },
      };
    const tasks = facts.tasks(plan.tasks);
    if (tasks.length === 0) return notFound('没有找到这项任务。');
    const evidence = tasks.map((task, index) => evidenceAt(task, plan.at?.[index] ?? -1));
    return {
      status: 'ANSWERED',
      first: tasks.length === 1 ? `写在${tasks.map(place).join('')}。` : `写在以下${tasks.length}处：`,
      list: tasks.length === 1 ? [] : tasks.map(place),
      results: taskResults(tasks).map((result, at) => ({ ...result, evidence: evidence.slice(at, at + 1) })),
      evidence,
      whole: true,
      focus: { tasks },
    };
  },
  cypher: ({ tasks = [] }) => [nodesById('Task', tasks)],
};
