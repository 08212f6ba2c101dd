import { POST_WORDS } from '#src/lexicon/questions/words.js';
import { notFound } from '../../../answer/draft.js';
import { foldText } from '../../../understand/fold.js';
import type { Asked } from '../../asked.js';
import { postsOfUnits, unitsOfTasks } from '../../cypher.js';
import type { QuestionKind, Reading } from '../../kind.js';
import { type PostAsked, postAsked } from '../../posts.js';
import { idsOf, refused, sure } from '../../reading.js';
import { dutiesAsked } from '../../roles.js';
import { answerPersonOfPost } from './answer.js';
import { PHRASINGS } from './phrasings.js';
import type { PersonOfPostPlan } from './plan.js';

type Readings = readonly Reading<PersonOfPostPlan>[];

/** The unit is told by what it does: X牵头单位的主任. */
const VIA_TASK =
  /(?:牵头|负责|责任|主办|配合|管)(?:的)?(?:单位|部门|局|委)|(?:牵头|负责|主办|配合).*的(?:单位|部门|局|委)/;
/** Words before a title that leave it as it is: 现任市长, 我市市长. */
const NO_QUALIFIER =
  /^(?:请问|谁是|谁|哪位是|现任|现在的?|目前的?|我们?|本|全|该|这个?|[省市县区]|的|有|B|是|都|名单|文件|里|上|中)*$/;
/** Posts that no unit of an answer before is meant to have. */
const OF_NO_UNIT = /[市县省]长|秘书长|召集人|组长/;
/** Words around a name that stands before a title. */
const AROUND_NAME = /^(?:请问|谁是|哪[位个]是)+|(?:谁|哪[位个])(?:是|当|担任)?$|的$/g;
/** The unit where the office of a body is. */
const OFFICE_UNIT = /(?:办公室|日常工作).*(?:单位|部门|所在|设在)/;
const ALL = /哪些|都有谁|有谁|名单|哪几|几位/;

const planOf = (post: PostAsked, more: Partial<PersonOfPostPlan> = {}): PersonOfPostPlan => ({
  kind: 'PERSON_OF_POST',
  post: post.title,
  ...(post.anyHead ? { what: 'head' as const } : {}),
  ...more,
});

/** A post that names no unit, with the place or the words that stand before its title. */
function byTitle(asked: Asked, post: PostAsked): Readings {
  const { skeleton } = asked.question;
  const match = POST_WORDS.exec(skeleton);
  if (!match) return [];
  const [title] = match;
  const before = skeleton.slice(0, match.index);
  const qualifier = NO_QUALIFIER.test(before) ? '' : before.replace(AROUND_NAME, '');
  const what = ALL.test(skeleton) ? { what: 'all' as const } : {};
  const plain: PersonOfPostPlan = { kind: 'PERSON_OF_POST', post: title, ...asked.limits, ...what };
  if (qualifier === '') return [sure(plain)];
  const there = asked.index.directives.of([qualifier]);
  if (there.length > 0) return [sure({ ...plain, directives: idsOf(there) })];
  const full = `${qualifier}${title}`;
  const known = asked.index.knowledge.people.some(({ posts }) => posts.some(({ name }) => foldText(name) === full));
  if (known) return [sure({ ...plain, post: full })];
  return [refused(planOf(post), notFound(`文件没有写明${full}是谁。`), { unused: qualifier })];
}

/** The units that seat the office of the body named, or of the only one that has an office. */
function officeUnits(asked: Asked): string[] {
  const [body] = asked.mentions('BODY');
  const seated = body
    ? asked.facts.bodies(body.ids)
    : asked.index.knowledge.bodies.filter(({ office }) => office.length > 0);
  return body || seated.length === 1 ? seated.flatMap(({ office }) => office.map(({ unitId }) => unitId)) : [];
}

/** The post in the units that a task is led by, or in the role asked for. */
async function viaTask(asked: Asked, post: PostAsked, topic: string): Promise<Readings> {
  const found = topic.length > 1 ? await asked.tasks(topic) : { best: asked.memory.tasks, nearest: [], score: 1 };
  const role = asked.question.role ?? 'lead';
  const duties = found.best.flatMap((task) => dutiesAsked(task, role));
  const units = [...new Set(duties.map(({ unitId }) => unitId))];
  if (units.length > 0)
    return [{ plan: planOf(post, { units, role, tasks: idsOf(found.best) }), link: found.score, unused: '' }];
  const nothing = notFound(`文件里没有找到与“${topic.slice(0, 40)}”相符的单位或任务。`, { nearest: found.nearest });
  return [{ plan: planOf(post), link: found.score, unused: topic, refusal: nothing }];
}

/** U的局长是谁? X牵头单位的一把手是谁? 局长是谁? 副市长有哪些人? */
export const personOfPost: QuestionKind<PersonOfPostPlan> = {
  name: 'PERSON_OF_POST',
  before: {
    TASK_UNITS: 'the head of the units that lead is asked for, not the units',
    UNIT_TASKS: 'the head of a unit',
    ABOUT_PERSON: 'a post is asked for, nobody is named',
    TARGETS: 'a post is no figure',
    TOPIC: 'a post is more than a topic',
  },
  phrasings: PHRASINGS,
  async read(asked): Promise<Readings> {
    const { skeleton, text } = asked.question;
    const post = postAsked(skeleton);
    if (!post || asked.mentions('PERSON').length > 0) return [];
    const year = /((?:19|20)\d\d)年/.exec(text)?.[1];
    if (year && !asked.index.knowledge.directives.some(({ issuedOn }) => issuedOn?.startsWith(year)))
      return [refused(planOf(post), notFound(`文件没有写明${year}年${post.title}是谁。`))];
    const unit = asked.units().at(-1);
    if (unit && !VIA_TASK.test(skeleton)) {
      const notes = unit.note ? [`（${unit.note}。）`] : [];
      return [sure(planOf(post, { units: unit.ids }), { notes })];
    }
    const topic = asked.topic().replace(post.title, '').replace(/的$/, '');
    if (VIA_TASK.test(skeleton)) return viaTask(asked, post, topic);
    if (topic.length > 1) {
      const exact = byTitle(asked, post);
      if (OFFICE_UNIT.test(skeleton)) {
        const units = officeUnits(asked);
        if (units.length > 0) return [sure(planOf(post, { units }))];
      }
      const known = exact.some(({ refusal }) => refusal === undefined);
      if (known || asked.isPlace(topic)) return exact;
      const led = await viaTask(asked, post, topic);
      return led.some(({ refusal }) => refusal === undefined) || exact.length === 0 ? led : exact;
    }
    const { units, plan } = asked.memory;
    if (units.length > 0 && !OF_NO_UNIT.test(post.title) && plan?.kind !== 'BODIES')
      return [sure(planOf(post, { units: idsOf(units), tasks: idsOf(asked.memory.tasks) }), { context: true })];
    return byTitle(asked, post);
  },
  answer: answerPersonOfPost,
  cypher: ({ units = [], tasks = [] }) => [...unitsOfTasks(tasks), ...postsOfUnits(units)],
};
