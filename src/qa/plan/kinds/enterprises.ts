import { ASKS_ENTERPRISES, ASKS_TASKS, COUNTING } from '#src/lexicon/questions/words.js';
import { type Draft, notFound } from '../../answer/draft.js';
import { countOf, listed, resultOf, taskLine, taskName, taskResults } from '../../answer/say.js';
import type { KnownMention } from '../../knowledge/types.js';
import type { QuestionKind } from '../asked.js';

const PARTS = ['示范带动', '带动', '示范', '建设', '依托', '引领', '合作'] as const;

/** Keeps what plays the part asked for: exactly so where any does, else whatever holds the word. */
function withPart(mentions: readonly KnownMention[], question: string): readonly KnownMention[] {
  const part = PARTS.find((one) => question.includes(one));
  if (!part) return mentions;
  // 示范企业 are all that play such a part; 以哪些企业为示范 asks for the very word.
  const noun = /(?:示范|带动)(?:企业|单位|园区)/.test(question);
  const exact = noun ? [] : mentions.filter((mention) => mention.part === part);
  const holding = exact.length > 0 ? exact : mentions.filter((mention) => mention.part.includes(part));
  return holding.length > 0 ? holding : mentions;
}

const results = (mentions: readonly KnownMention[]) =>
  [...new Map(mentions.map((mention) => [mention.name, mention])).values()].map(({ name, enterpriseId, evidence }) =>
    resultOf('ENTERPRISE', name, enterpriseId, [evidence]),
  );

/** E参与哪些任务? E是哪项任务的示范? */
export const enterpriseTasks: QuestionKind = {
  name: 'ENTERPRISE_TASKS',
  example: '时风集团是哪些任务的示范？',
  answer(asked) {
    const named = asked.mentions('ENTERPRISE')[0];
    const { skeleton, text } = asked.question;
    if (!named || asked.question.mentions.length > 1) return null;
    if (!ASKS_TASKS.test(skeleton) && !/哪[些项个]|什么|^E[?？]?$|E(?:是)?(?:做|干)/.test(skeleton)) return null;
    if (/谁|单位|部门|企业/.test(skeleton)) return null;
    const all = asked.index.knowledge.mentions.filter(({ enterpriseId }) => named.ids.includes(enterpriseId));
    const mentions = withPart(all, text);
    const tasks = [...new Set(mentions.map(({ task }) => task))];
    const count = COUNTING.test(skeleton) ? `${tasks.length}项` : '以下';
    return {
      status: 'ANSWERED',
      first: `${mentions[0]?.name ?? named.words}出现在${count}任务中：`,
      lines: mentions.map(({ task, part }) => `${taskLine(task)}${part ? `（${part}）` : ''}`),
      results: taskResults(tasks),
      evidence: mentions.map(({ evidence }) => evidence),
      value: countOf(tasks.length, '项'),
      focus: { tasks },
    };
  },
};

/** 培育多少家示范企业: a goal. */
const COUNTED_GOAL = /(?:培育|创建|建成|建设|打造|引进|发展|新增|认定|形成|选树)(?:了|出)?(?:多少|几)/;

/** X以哪些企业为示范? 有哪些企业? */
export const enterprisesOfTask: QuestionKind = {
  name: 'ENTERPRISES',
  example: '智能制造以哪些企业为示范？',
  async answer(asked): Promise<Draft | null> {
    const { skeleton, text } = asked.question;
    if (!ASKS_ENTERPRISES.test(skeleton) || COUNTED_GOAL.test(skeleton)) return null;
    const topic = asked
      .topic()
      .replace(/以?(?:示范|带动|企业|公司|园区|平台|载体|为|以)+$/, '')
      .replace(/以$/, '');
    const found = topic.length > 1 ? await asked.tasks(topic) : { best: asked.memory.tasks, nearest: [] };
    const within = found.best.length > 0 || topic.length > 1 ? found.best : asked.index.knowledge.tasks;
    const tasks = within
      .filter(({ enterprises }) => enterprises.length > 0)
      .slice(0, found.best.length > 0 ? undefined : 60);
    const mentions = withPart(
      tasks.flatMap((task) => task.enterprises),
      text,
    );
    if (mentions.length === 0)
      return notFound(
        found.best[0]
          ? `${taskName(found.best[0])}没有点名企业。`
          : `文件里没有找到与“${topic.slice(0, 40)}”相符、点名企业的任务。`,
        { nearest: found.nearest },
      );
    const names = listed(mentions.map(({ name }) => name));
    const one = tasks.length === 1 ? tasks[0] : undefined;
    const number = new Set(mentions.map(({ name }) => name)).size;
    return {
      status: 'ANSWERED',
      first: `${one ? taskName(one) : '文件'}点名了${number}家：${names}。`,
      results: results(mentions),
      value: countOf(number, '家'),
      focus: { tasks },
    };
  },
};
