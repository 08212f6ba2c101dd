import { neighbours } from '#graph/cypher/read/neighbours.js';
import { COUNTING } from '#src/lexicon/questions/words.js';
import { countOf, taskLine, taskResults } from '../../../answer/say.js';
import type { Phrasing, QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { sure } from '../../reading.js';
import { partAsked, withPart } from '../enterprises/parts.js';

/** The tasks that name enterprises, in the part `what`. */
export interface EnterpriseTasksPlan extends Plan {
  readonly kind: 'ENTERPRISE_TASKS';
  readonly enterprises: readonly string[];
}

const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'which-tasks',
    asks: /E.*(?:哪[些项个几里]|什么|啥|几[项个]|多少|任务|作用|出现|提到)|(?:哪[些项个几]|什么|几[项个]).*E/,
    unless: /谁|单位|部门|企业|公司是|吗$/,
    example: '时风集团是哪些任务的示范？',
    nearMisses: ['时风集团那项任务谁牵头？'],
  },
  {
    name: 'name',
    asks: /^E(?:是)?(?:[做干]什么的?|呢)?$/,
    example: '时风集团',
    nearMisses: ['智能制造'],
  },
];

/** E参与哪些任务? E是哪项任务的示范? */
export const enterpriseTasks: QuestionKind<EnterpriseTasksPlan> = {
  name: 'ENTERPRISE_TASKS',
  before: {
    ENTERPRISES: 'the tasks of an enterprise',
    TASK_UNITS: 'the tasks of an enterprise',
    UNIT_TASKS: 'an enterprise answers for no task',
    SECTION_TASKS: 'the tasks of an enterprise',
    TARGETS: 'the tasks of an enterprise',
    SOURCE: 'where an enterprise is named',
    TOPIC: 'an enterprise is more than a topic',
  },
  phrasings: PHRASINGS,
  read(asked) {
    const named = asked.mentions('ENTERPRISE')[0];
    const { mentions, skeleton, text } = asked.question;
    if (!named || mentions.length > 1) return [];
    const part = partAsked(text);
    const unused = asked.topic(['ENTERPRISE']).replace(/示范|带动|企业|公司|出现|提到|点了|点名|的名/g, '');
    if (unused.length > 3) return [];
    const plan: EnterpriseTasksPlan = {
      kind: 'ENTERPRISE_TASKS',
      enterprises: named.ids,
      ...(part ? { what: part } : {}),
      ...(COUNTING.test(skeleton) ? { counting: true } : {}),
    };
    return [sure(plan, { unused })];
  },
  answer(plan, facts) {
    const mentions = withPart(facts.mentions(plan.enterprises), plan.what);
    const tasks = [...new Set(mentions.map(({ task }) => task))];
    const count = plan.counting ? `${tasks.length}项` : '以下';
    return {
      status: 'ANSWERED',
      first: `${mentions[0]?.name ?? ''}出现在${count}任务中：`,
      list: mentions.map(({ task, part }) => `${taskLine(task)}${part ? `（${part}）` : ''}`),
      results: taskResults(tasks),
      evidence: mentions.map(({ evidence }) => evidence),
      value: countOf(tasks.length, '项'),
      focus: { tasks },
    };
  },
  cypher: ({ enterprises }) => [neighbours('Enterprise', enterprises, 'NAMED_IN', 'out', 'Task')],
};
