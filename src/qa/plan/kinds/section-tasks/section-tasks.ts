import { ownedNodes } from '#graph/cypher/read/owned-nodes.js';
import { ASKS_TASKS, COUNTING } from '#src/lexicon/questions/words.js';
import { notFound } from '../../../answer/draft.js';
import { countOf, taskResults } from '../../../answer/say.js';
import type { KnownTask } from '../../../knowledge/types.js';
import type { Phrasing, QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { idsOf, noTask, refused, sure } from '../../reading.js';
import { taskLines } from '../unit-tasks/answer.js';

/** The tasks of `sections`, or those of the directives: all, the main ones or the safeguards by `what`. */
export interface SectionTasksPlan extends Plan {
  readonly kind: 'SECTION_TASKS';
  readonly what?: 'main' | 'safeguards';
}

const WHO = /谁|[UPE]|(?:哪[些个]|几个|什么)(?:牵头|配合|责任|参与|主办|协办|成员)?(?:单位|部门)|最[多少]/;
const PART = '(?:章|节|部分|板块|方面|领域|行动|工程|里|中|下)';

const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'which-tasks',
    asks: ASKS_TASKS,
    unless: WHO,
    example: '绿色生态方面有哪几项任务？',
    nearMisses: ['市发改委牵头哪些任务？', '谁牵头智能制造？'],
  },
  {
    name: 'measures',
    asks: /措施(?:都)?有?(?:哪些|哪几|几)|(?:哪些|哪几[条项]|几[条项])(?:保障)?措施/,
    unless: WHO,
    example: '保障措施有几项',
    nearMisses: ['保障措施第四条谁负责'],
  },
  {
    name: 'what-is-in-it',
    asks: new RegExp(
      `${PART}.{0,3}(?:都)?(?:有|包括|包含|要做|讲|写|说|安排)了?(?:哪些|什么|啥|哪几[项条个]|几[项条个])|(?:分|包括|包含)(?:哪几|几|哪些)|(?:都有|有)(?:啥|哪些|什么|哪几[项条])(?:内容|项目|工作|举措|安排)`,
    ),
    unless: new RegExp(`${WHO.source}|目标|企业|成员|多少`),
    example: '保障措施里有哪些内容',
    nearMisses: ['智能制造以哪些企业为示范？', '联席会议有哪些成员？'],
  },
];

/** X领域有哪些任务? 一共有几项任务? 保障措施有哪些? */
export const sectionTasks: QuestionKind<SectionTasksPlan> = {
  name: 'SECTION_TASKS',
  before: { TASK_UNITS: 'tasks are asked for, not units', TOPIC: 'a section is more than a topic' },
  phrasings: PHRASINGS,
  async read(asked) {
    const { skeleton, role } = asked.question;
    const topic = asked
      .topic()
      .replace(/^(?:文件|意见|方案|通知|计划)(?:里|中|内)?/, '')
      .replace(
        /(?:这|那|那个|这个)?一?(?:章|节|部分|板块)?(?:里面?|中|下面?|都)?(?:有|包括|包含|都有|分)?(?:项目|内容|举措)?(?:啥)?$/,
        '',
      );
    const counting = COUNTING.test(skeleton) ? { counting: true } : {};
    const plan: SectionTasksPlan = {
      kind: 'SECTION_TASKS',
      ...asked.limits,
      ...counting,
    };
    if (asked.isPlace(topic) && role)
      return [refused(plan, notFound(`文件没有写明由${topic}本身负责的任务，只写了各单位的。`))];
    if (topic.length < 2 || asked.isLoadedPlace(topic)) {
      const main = /主要任务|重点任务/.test(skeleton) ? { what: 'main' as const } : {};
      return [sure({ ...plan, ...main })];
    }
    if (/^保障(?:措施)?$/.test(topic) && asked.index.knowledge.tasks.some(({ safeguard }) => safeguard))
      return [sure({ ...plan, what: 'safeguards' })];
    const sections = await asked.find(asked.index.sections, topic);
    if (sections.best.length > 0)
      return [{ plan: { ...plan, sections: sections.best.map(({ key }) => key) }, link: sections.score, unused: '' }];
    const found = await asked.tasks(topic);
    if (found.best.length > 0) return [{ plan: { ...plan, tasks: idsOf(found.best) }, link: found.score, unused: '' }];
    return [{ plan, link: found.score, unused: topic, refusal: noTask(topic, found) }];
  },
  answer(plan, facts) {
    const sections = (plan.sections ?? []).flatMap((key) => facts.sections.get(key) ?? []);
    const whole = !plan.sections && !plan.tasks;
    const all = facts.tasksOf(plan.directives);
    let tasks: readonly KnownTask[] = plan.tasks ? facts.tasks(plan.tasks) : all;
    if (plan.sections) tasks = [...new Set(sections.flatMap((section) => section.tasks))];
    const kept = tasks.filter(({ safeguard }) => safeguard === (plan.what === 'safeguards'));
    if (plan.what && kept.length > 0) tasks = kept;
    if (tasks.length === 0) return notFound('文件里没有读到任务。');
    const { size } = new Set(tasks.map(({ directive }) => directive.id));
    const heading =
      sections[0]?.heading ??
      (plan.what === 'safeguards' && size === 1
        ? (tasks[0]?.section[0] ?? '保障措施')
        : plan.tasks
          ? '相关的'
          : size > 1
            ? `${size}份文件`
            : '文件');
    const safe = whole && !plan.what ? tasks.filter(({ safeguard }) => safeguard).length : 0;
    const note = safe > 0 ? `（其中主要任务${tasks.length - safe}项、保障措施${safe}项）` : '';
    return {
      status: 'ANSWERED',
      first: `${heading}共有${tasks.length}项任务${note}${plan.counting ? '。' : '：'}`,
      list: taskLines(tasks, [], false),
      results: taskResults(tasks.slice(0, 200)),
      value: countOf(tasks.length, '项'),
      focus: { tasks },
    };
  },
  cypher: ({ directives = [] }) => [ownedNodes('Task', directives)],
};
