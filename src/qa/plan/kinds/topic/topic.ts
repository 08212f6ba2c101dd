import { looksLikeName } from '#src/lexicon/surnames.js';
import { MAX_CHOICES } from '../../../answer/choose.js';
import { notFound } from '../../../answer/draft.js';
import { linesFor } from '../../../answer/lines.js';
import { taskResults } from '../../../answer/say.js';
import { TARGET_TEXT } from '../../../question-index.js';
import { foldText } from '../../../understand/fold.js';
import type { Asked } from '../../asked.js';
import { unitsOfTasks } from '../../cypher.js';
import type { QuestionKind, Reading } from '../../kind.js';
import { isOf } from '../../link/jurisdiction-name.js';
import type { Plan } from '../../plan.js';
import { idsOf, refused, sure } from '../../reading.js';
import { sayDuties } from '../task-units/answer.js';
import { again } from './again.js';

/** Whoever asks for a figure is not answered with units. */
const ASKS_FIGURE = /多少(?!个?(?:单位|部门|任务|项|措施))|百分之几/;

const ASKS_WHO = /谁|哪(?:个|些|几个|家)/;

/** Who answers for `tasks`, all roles told. */
export interface TopicPlan extends Plan {
  readonly kind: 'TOPIC';
}

/** 济南呢? after a task asks for the same in another place; a place alone is no topic. */
async function sameElsewhere(asked: Asked, place: string): Promise<readonly Reading[]> {
  const [task] = asked.memory.tasks;
  const { best } = task ? await asked.tasks(foldText(task.title)) : { best: [] };
  const there = best.filter(({ directive }) => isOf(place, directive.jurisdiction));
  const plan = asked.memory.plan;
  if (there.length > 0 && plan?.tasks) return [sure({ ...plan, tasks: idsOf(there) }, { context: true })];
  return [refused({ kind: 'TOPIC' }, notFound(`${place}的文件里没有找到您刚才问的内容。`))];
}

/** 教育呢? 市农委呢? goes on with what was asked before; a bare topic tells who answers for it. */
export const topic: QuestionKind = {
  name: 'TOPIC',
  before: {},
  phrasings: [
    {
      name: 'anything',
      asks: /./,
      example: '智慧社区建设',
      nearMisses: [],
    },
  ],
  async read(asked) {
    const goesOn = await again(asked);
    if (goesOn.length > 0) return goesOn;
    const words = asked.topic();
    const [unit] = asked.units();
    if (unit && asked.topic(['UNIT']).length < 2) {
      const plan = { kind: 'UNIT_TASKS', units: unit.ids, roles: ['LEAD', 'SUPPORT', 'RESPONSIBLE'] as const };
      return [sure({ ...plan, ...asked.limits }, { notes: unit.note ? [`（${unit.note}。）`] : [] })];
    }
    const [place] = asked.scope.words;
    if (words.length < 2) return place && asked.memory.tasks.length > 0 ? sameElsewhere(asked, place) : [];
    if (
      looksLikeName(words) &&
      /是谁$|^谁是|是什么人$|是哪位$|(?:是|在)哪个?(?:单位|部门|局|委)的?$/.test(asked.question.skeleton)
    )
      return [refused({ kind: 'TOPIC' }, notFound(`文件没有提到${words}。`))];
    if (asked.isPlace(words)) return sameElsewhere(asked, words);
    const found = await asked.tasks(words);
    if (ASKS_FIGURE.test(asked.question.skeleton)) {
      const unwritten = notFound(`文件没有写明“${words.slice(0, 40)}”是多少。`, { nearest: found.nearest });
      return [{ plan: { kind: 'TOPIC' }, link: found.score, unused: '', refusal: unwritten }];
    }
    const goals = words.length >= 4 ? asked.index.targets.holding(words, TARGET_TEXT) : [];
    if (goals.length > 0 && !found.best.some(({ title }) => foldText(title).includes(words)))
      return [sure({ kind: 'TARGETS', targets: idsOf(goals) })];
    const nobody = found.best.every(({ duties }) => duties.length === 0);
    if (found.best.length > 0 && nobody && ASKS_WHO.test(asked.question.skeleton)) {
      const refusal = notFound(
        found.best
          .map((task) => sayDuties(task, 'participants', []))
          .slice(0, MAX_CHOICES)
          .join(''),
        {
          nearest: found.best,
          focus: { tasks: found.best },
        },
      );
      return [{ plan: { kind: 'TOPIC', tasks: idsOf(found.best) }, link: found.score, unused: '', refusal }];
    }
    if (found.best.length > 0)
      return [{ plan: { kind: 'TOPIC', tasks: idsOf(found.best) }, link: found.score, unused: '' }];
    const refusal = notFound(`文件里没有找到与“${words.slice(0, 40)}”相符的内容。`, { nearest: found.nearest });
    return [{ plan: { kind: 'TOPIC' }, link: found.score, unused: words, refusal }];
  },
  answer(plan, facts) {
    const tasks = facts.tasks(plan.tasks);
    const [task] = tasks;
    if (!task) return notFound('文件里没有找到相符的内容。');
    const one = tasks.length === 1;
    return {
      status: 'ANSWERED',
      first: one ? sayDuties(task, 'participants', task.duties) : `有${tasks.length}项任务相关：`,
      list: one ? [] : linesFor(tasks, (each) => sayDuties(each, 'participants', each.duties)),
      results: taskResults(tasks),
      focus: { tasks },
    };
  },
  cypher: ({ tasks = [] }) => unitsOfTasks(tasks),
};
