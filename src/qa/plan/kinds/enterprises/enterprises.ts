import { neighbours } from '#graph/cypher/read/neighbours.js';
import { COUNTING } from '#src/lexicon/questions/words.js';
import { type Draft, notFound } from '../../../answer/draft.js';
import { countOf, listed, resultOf, taskName } from '../../../answer/say.js';
import type { QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { idsOf, sure } from '../../reading.js';
import { partAsked, withPart } from './parts.js';
import { PHRASINGS } from './phrasings.js';

/** The enterprises that `tasks` name (any task where left out), of the part `what`. */
export interface EnterprisesPlan extends Plan {
  readonly kind: 'ENTERPRISES';
}

/** X以哪些企业为示范? 有哪些企业? */
export const enterprises: QuestionKind<EnterprisesPlan> = {
  name: 'ENTERPRISES',
  before: {
    TASK_UNITS: 'enterprises answer for no task',
    TARGETS: 'enterprises that are named are no figure',
    SECTION_TASKS: 'enterprises are asked for, not tasks',
    TOPIC: 'a topic with 企业 asks for enterprises',
  },
  phrasings: PHRASINGS,
  async read(asked) {
    const { skeleton, text } = asked.question;
    const topic = asked
      .topic()
      .replace(
        /^(?:有|点名了?|提到了?|企业|公司)+|以?(?:靠|示范|带动|企业|公司|园区|平台|载体|为|以|点名了?|提到了?|有)+$/g,
        '',
      )
      .replace(/以$/, '');
    const part = partAsked(text);
    const plan: EnterprisesPlan = {
      kind: 'ENTERPRISES',
      ...(part ? { what: part } : {}),
      ...asked.limits,
      ...(COUNTING.test(skeleton) ? { counting: true } : {}),
    };
    const back = asked.memory.tasks;
    if (topic.length < 2) {
      const context = back.length > 0 && (asked.pointsBack || /^(?:那|有|涉及)?哪|^以/.test(skeleton));
      return [sure(context ? { ...plan, tasks: idsOf(back) } : plan, { context })];
    }
    const found = await asked.tasks(topic);
    const naming = found.best.filter((task) => task.enterprises.length > 0);
    if (naming.length > 0) return [{ plan: { ...plan, tasks: idsOf(naming) }, link: found.score, unused: '' }];
    const first = found.best[0]
      ? `${taskName(found.best[0])}没有点名企业。`
      : `文件里没有找到与“${topic.slice(0, 40)}”相符、点名企业的任务。`;
    const refusal = notFound(first, { nearest: found.nearest });
    return [{ plan, link: found.score, unused: found.best[0] ? '' : topic, refusal }];
  },
  answer(plan, facts): Draft {
    const scope = plan.tasks ? facts.tasks(plan.tasks) : facts.tasksOf(plan.directives);
    const tasks = scope.filter((task) => task.enterprises.length > 0);
    const mentions = withPart(
      tasks.flatMap((task) => task.enterprises),
      plan.what,
    );
    if (mentions.length === 0) return notFound('文件没有点名企业。');
    const byName = new Map(mentions.map((mention) => [mention.name, mention]));
    const one = tasks.length === 1 ? tasks[0] : undefined;
    return {
      status: 'ANSWERED',
      first: `${one ? taskName(one) : '文件'}点名了${byName.size}家：${listed([...byName.keys()])}。`,
      results: [...byName.values()].map(({ name, enterpriseId, evidence }) =>
        resultOf('ENTERPRISE', name, enterpriseId, [evidence]),
      ),
      value: countOf(byName.size, '家'),
      focus: { tasks },
    };
  },
  cypher: ({ tasks = [] }) => [neighbours('Task', tasks, 'NAMED_IN', 'in', 'Enterprise')],
};
