import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { COUNTED, MEASURES } from '#src/lexicon/questions/words.js';
import { notFound } from '../../../answer/draft.js';
import { taskName } from '../../../answer/say.js';
import type { KnownTarget, KnownTask } from '../../../knowledge/types.js';
import { foldText } from '../../../understand/fold.js';
import { topicOf } from '../../../understand/question.js';
import type { Asked } from '../../asked.js';
import type { QuestionKind, Reading } from '../../kind.js';
import type { Linked } from '../../link/linked.js';
import { idsOf, refused, sure } from '../../reading.js';
import { DONE } from '../deadlines/deadlines.js';
import { answerTargets } from './answer.js';
import { type Figure, figureAsked, figureIn } from './figure.js';
import { GOALS_OF, PHRASINGS, WHICH_GOALS } from './phrasings.js';
import type { TargetsPlan } from './plan.js';

/** Words for an amount that is asked for are no part of what it is an amount of. */
const AMOUNT = new RegExp(
  `(?:要|得|该|打算|准备|计划|能|会|将|可以|需要|总共|一共|最多|至少|每年)*(?:建设|建成|建|达到|达|组建|创建|培育|打造|培养|引进|发展|新增|形成|搞|做|办|实现|完成|投资|安排|覆盖|超过|达标|奔|冲|是|有|为|定|设|到|增长|提高|下降)*(?:了|到|出)*(?:百分之)?(?:多少|几|多大(?=$))(?:[个家处项名台座条${MEASURES}万亿人元%]|平方米|公里|亩|度|吨|钱)*(?:以上|达标|去)?$|到时候?多大$|(?:目标|指标|任务)?(?:值)?(?:是|要|为)?(?:多少|几)$`,
);

const ONLY_YEAR = /^到?(?:19|20)\d\d年?底?前?(?:要|需)?(?:完成|达到|实现|做到)?$/;
/** The year by which, where more is named: it picks among goals and is no part of what they are of. */
const BY_YEAR = /^到?20\d\d年(?:底|末)?前?|到?20\d\d年(?:底|末)?前?$/;

/** 要搞几所老年大学: what is asked stands in front of what it is of. */
const HOW_MANY = new RegExp(
  `^(?:要|得|该|打算|准备|计划)*(?:搞|建|办|做|建成|建设|培育|打造|达到|完成)*(?:多少|几)?[个家${MEASURES}]?(?:以上)?(?=.{2})`,
);

type Readings = readonly Reading<TargetsPlan>[];

const plan = (more: Partial<TargetsPlan> = {}): TargetsPlan => ({ kind: 'TARGETS', ...more });

/** The targets that name what is counted; all of them where none does. */
function thoseWith(targets: readonly KnownTarget[], counted: string | undefined): readonly KnownTarget[] {
  const those = targets.filter(({ text }) => counted !== undefined && foldText(text).includes(counted));
  return those.length > 0 ? those : targets;
}

/** What the same indicators are to reach in the year that is named; the targets as they are where that is not said. */
function ofYear(asked: Asked, targets: readonly KnownTarget[], year: string | undefined): readonly KnownTarget[] {
  if (year === undefined) return targets;
  const inYear = targets.filter(({ deadline, text }) => deadline?.startsWith(year) || text.includes(year));
  if (inYear.length > 0) return inYear;
  const indicators = new Set(targets.map(({ indicator, directive }) => `${directive.id} ${indicator}`));
  const those = asked.index.knowledge.targets.filter(
    ({ indicator, directive, deadline }) =>
      deadline?.startsWith(year) && indicators.has(`${directive.id} ${indicator}`),
  );
  return those.length > 0 ? those : targets.filter(({ deadline }) => deadline === null);
}

/** All goals of the task, unit or file that `GOALS_OF` found; none where the words name none of them. */
async function goalsOf(asked: Asked, of: string): Promise<Readings> {
  const units = asked.units().flatMap(({ ids }) => ids);
  if (units.length > 0) return [sure(plan({ units, ...asked.limits }))];
  const topic = topicOf(asked.outsideScope(of));
  if (ONLY_YEAR.test(topic)) return [];
  if (topic.length < 2) {
    if (asked.pointsBack) return [];
    const back = asked.memory.tasks.filter((task) => task.targets.length > 0);
    if (back.length > 0 && topic.length === 0 && !/文件|总体|全/.test(of) && asked.memory.tasks.length === 1)
      return [sure(plan({ tasks: idsOf(back) }), { context: true })];
    return asked.index.knowledge.targets.length > 0 ? [sure(plan(asked.limits))] : [];
  }
  const found = await asked.tasks(topic);
  const named = await asked.find(asked.index.targets, topic);
  // 电子商务应用比例的目标 is a goal by its words, not all goals of the task about 电子商务应用.
  if (found.number === undefined && named.best.length > 0 && named.score > found.score) return [];
  const tasks = found.best.filter((task) => task.targets.length > 0);
  return found.best.length === 1 && tasks.length === 1
    ? [{ plan: plan({ tasks: idsOf(tasks) }), link: found.score, unused: '' }]
    : [];
}

/** What is counted, and what kind of figure tells it. */
interface Counted {
  readonly counted: string | undefined;
  readonly figure: Figure | null;
}

const isFigure = ({ text }: KnownTarget, figure: Figure | null) => !figure?.only || figure.written.test(text);

/** The sentences of tasks that give the figure asked for where no goal does, or that it is not written down. */
function written(topic: string, found: Linked<KnownTask>, figure: Figure): Readings {
  const places = found.best
    .map((task) => ({ task, at: figureIn(task, found.words, figure) }))
    .filter(({ at }) => at >= 0);
  if (places.length > 0) {
    const tasks = places.map(({ task }) => task);
    return [{ plan: plan({ tasks: idsOf(tasks), at: places.map(({ at }) => at) }), link: found.score, unused: '' }];
  }
  if (!figure.only) return [];
  const refusal = notFound(`文件没有写明“${topic.slice(0, 40)}”是多少。`, { nearest: found.best });
  return [refused(plan(), refusal)];
}

/** The goals of the tasks that were found, or that they have none. */
function ofTasks(
  found: Pick<Linked<KnownTask>, 'best' | 'score'>,
  { counted, figure }: Counted,
  context = false,
): Readings {
  const [task] = found.best;
  if (!task) return [];
  const targets = thoseWith(
    found.best.flatMap((one) => one.targets).filter((target) => isFigure(target, figure)),
    counted,
  );
  if (targets.length > 0) return [{ plan: plan({ targets: idsOf(targets) }), link: found.score, unused: '', context }];
  const refusal = notFound(`${taskName(task)}没有写明量化目标。`, {
    nearest: found.best,
    focus: { tasks: found.best },
  });
  return [{ plan: plan({ tasks: idsOf(found.best) }), link: found.score, unused: '', refusal, context }];
}

/** X要达到多少? X要建几个? X哪年建成? X的目标是什么? */
export const targets: QuestionKind<TargetsPlan> = {
  name: 'TARGETS',
  before: {
    TASK_UNITS: 'a figure or a date is asked for',
    SECTION_TASKS: 'goals are asked for, not tasks',
    TOPIC: 'a topic with 多少 asks for a figure',
    DEADLINES: 'the date of a goal that is named is meant before that of its task',
  },
  phrasings: PHRASINGS,
  async read(asked, phrasing): Promise<Readings> {
    const { skeleton, text } = asked.question;
    if (phrasing.name === 'recurring') {
      const topic = asked.topic().replace(/每年|逐年|每个?月|每季度?/g, '');
      if (topic.length < 2) return [sure(plan({ what: 'recurring', ...asked.limits }))];
    }
    const goals = (WHICH_GOALS.exec(skeleton) ?? GOALS_OF.exec(skeleton))?.groups?.of;
    const ofAll = goals === undefined ? [] : await goalsOf(asked, goals);
    if (ofAll.length > 0) return ofAll;
    const date = phrasing.name === 'when';
    const said = asked.topic([], date ? DONE : AMOUNT);
    if (ONLY_YEAR.test(said)) return [];
    const topic = said.replace(HOW_MANY, '').replace(BY_YEAR, '');
    const counted = COUNTED.exec(text)?.groups?.what;
    const figure = date ? null : figureAsked(text);
    if (topic.length < 2) return date ? [] : ofTasks({ best: asked.memory.tasks, score: 1 }, { counted, figure }, true);
    const named = await asked.find(asked.index.targets, topic);
    const found = { ...named, best: named.best.filter((target) => isFigure(target, figure)) };
    const year = /(20\d\d)年/.exec(text)?.[1];
    const tasks = await asked.tasks(topic);
    // 第15项 and 智能制造什么时候完成 ask for a task's time, whatever one of its goals is called.
    const ofTask =
      tasks.number !== undefined ||
      (date &&
        tasks.best.length > 0 &&
        tasks.score > found.score &&
        !found.best.some((target) => foldText(target.text).includes(topic)));
    if (found.best.length > 0 && !ofTask) {
      const best = ofYear(asked, thoseWith(found.best, counted), year);
      if (best.length === 0) {
        const other = notFound(`文件没有写明${year}年的“${found.best[0]?.indicator ?? topic}”。`, {
          nearest: tasks.best,
        });
        return [{ plan: plan(), link: found.score, unused: '', refusal: other }];
      }
      return [
        { plan: plan({ targets: idsOf(best), ...(date ? { what: 'date' } : {}) }), link: found.score, unused: '' },
      ];
    }
    if (date) return [];
    const inWords = figure ? written(topic, tasks, figure) : [];
    if (inWords.length > 0) return inWords;
    const those = ofTasks(tasks, { counted, figure });
    if (those.length > 0) return those;
    const refusal = notFound(`文件里没有找到“${topic.slice(0, 40)}”的目标。`, { nearest: tasks.nearest });
    return [refused(plan(), refusal, { link: found.score, unused: topic })];
  },
  answer: answerTargets,
  cypher: (one) => [nodesById('Target', one.targets ?? []), ...(one.tasks ? [nodesById('Task', one.tasks)] : [])],
};
