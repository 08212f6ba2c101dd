import { neighbours } from '#graph/cypher/read/neighbours.js';
import { BODY_ROLES } from '#src/lexicon/roster-words.js';
import { notFound } from '../../../answer/draft.js';
import type { KnownBody } from '../../../knowledge/types.js';
import { foldText } from '../../../understand/fold.js';
import { topicOf } from '../../../understand/question.js';
import type { Asked } from '../../asked.js';
import type { QuestionKind, Reading } from '../../kind.js';
import { idsOf, refused, sure } from '../../reading.js';
import { unitsViaTask } from '../../via-task.js';
import { answerBodies } from './answer.js';
import { OFFICE_AGAIN, OFFICE_DIRECTOR, PHRASINGS } from './phrasings.js';
import type { BodiesPlan } from './plan.js';

const ROLE = new RegExp(BODY_ROLES.toSorted((a, b) => b.length - a.length).join('|'), 'g');
const OFFICE_ROLE = new RegExp(OFFICE_DIRECTOR);
/** Words of a question about a body that do not tell which. */
const NO_NAME =
  /办公室|办$|[那这]?边|日常工作|日常|成员单位|成员|组成|人员|名单|设在|挂靠|哪里|哪儿|在哪|处|设立|设|参加|几个人|哪些人|谁|领导|小组|^组|组$|里|的|都|有|是|光算|只算|单算|多少|几|人|位|叫|所在|在|进|派|代表|出|担任|兼任?|任|当/g;
/** 有哪些成员 asks for everybody, 成员有哪些 for those whose role is 成员. */
const EVERYBODY = /(?:哪些|哪几[个位]|几[个位名]|多少[个位名]?|什么|所有|全部)成员|组成/;
/** The head of the unit where the office is: a question for a post of a unit. */
const OFFICE_UNIT = /(?:办公室|日常工作).*(?:单位|部门|所在).*(?:局长|主任|厅长|部长|负责人|一把手|领导)/;
/** 办公室所在的那个局有谁在领导小组里: the members of the unit that seats the office. */
const OFFICE_MEMBERS = /办公室.{0,3}(?:所在|设在).{0,4}(?:局|委|部|厅|处|办|单位|部门)/;
const HOW_MANY_PEOPLE = /几[个位名人]|多少/;
const ALL = /都|哪些|所有|各|全部/;
/** A unit that the graph does not hold, asked whom it sent: 科技部派谁参加. */
const SENT_BY =
  /^([\u4e00-\u9fff]{2,10}?)(?:派|来的|代表)(?:了|出|的)?(?:是)?(?:谁|哪|什么人)|^([\u4e00-\u9fff]{2,10}?(?:部|委|局|厅|办|署|院|行))(?:是|有)?谁(?:在|来|去)?(?:参加|进|代表)/;

/** 组长副组长不算, (不含正副组长): who is left out of what is asked for. */
const LEFT_OUT =
  /除了?[^,，?？)）]*?(?:以外|之外|外)|[(（]?(?:不含|不算|不包括|除了?)[^,，?？)）]*[)）]?|[,，?？、。\s]?[^,，?？、。谁哪几多]{2,10}(?:不算|不含|除外|不包括|不计)(?:在内)?$/g;
const withoutLeftOut = (words: string) => words.replace(LEFT_OUT, ' ').trim();

/** The roles that are left out of what is asked for. */
function rolesLeftOut(skeleton: string): string[] {
  const said = (skeleton.match(LEFT_OUT) ?? []).join(' ').replace(/正副([组主院校]长)/g, '$1、副$1');
  return rolesIn(said);
}

/** The roles that a question asks for, each once: 组长和副组长. */
function rolesIn(skeleton: string): string[] {
  const office = OFFICE_ROLE.exec(skeleton)?.[0];
  if (office) return [office];
  return [...new Set(skeleton.replace(/成员单位/g, '').match(ROLE))];
}

/** Share of the pairs of characters of some words that stand in a name, 0 … 1. */
function shareIn(name: string, words: string): number {
  const folded = foldText(name);
  if (words.length < 2) return words.length === 1 && folded.includes(words) ? 1 : 0;
  const pairs = Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));
  return pairs.filter((pair) => folded.includes(pair)).length / pairs.length;
}

/** The bodies that a question names: by a name, or by words of one; those of the last answer where it names none. */
function bodiesAsked(
  asked: Asked,
  roles: readonly string[],
): { bodies: readonly KnownBody[]; words: string; share: number } {
  const scope = asked.directives && new Set(asked.directives);
  const all = asked.index.knowledge.bodies.filter(({ directives }) => !scope || directives.some((id) => scope.has(id)));
  const mentioned = asked.mentions('BODY').flatMap(({ ids }) => ids);
  const whole = asked.mentions('BODY').some(({ ids }) => ids.length === 1);
  const topic = withoutLeftOut(asked.topic(['BODY', 'UNIT']));
  const words = topicOf(roles.reduce((rest, role) => rest.replace(role, ''), topic)).replace(NO_NAME, '');
  const named = mentioned.length > 0 ? all.filter(({ id }) => mentioned.includes(id)) : all;
  if (whole && named.length > 0) return { bodies: named, words: '', share: 1 };
  if (words.length === 0) {
    const back = asked.memory.plan?.kind === 'BODIES' ? asked.facts.bodies(asked.memory.plan.bodies) : [];
    return { bodies: back.length > 0 ? back : named, words, share: 1 };
  }
  const shares = all.map((body) => ({ body, share: shareIn(body.name, words) }));
  const most = Math.max(0, ...shares.map(({ share }) => share));
  if (most < 0.5) return { bodies: [], words, share: most };
  return { bodies: shares.filter(({ share }) => share === most).map(({ body }) => body), words: '', share: most };
}

/** 副主任呢 after the office of a body was asked for means its office, not any unit. */
function officeAgain({ question, index, memory: { plan } }: Asked): Reading<BodiesPlan> | null {
  const role = OFFICE_AGAIN.exec(question.skeleton)?.[1];
  if (!role || plan?.kind !== 'BODIES') return null;
  const post = `办公室${role}`;
  const told = index.knowledge.bodies.some(
    ({ id, members }) => plan.bodies?.includes(id) && members.some((member) => member.role === post),
  );
  if (!plan.post?.startsWith('办公室') && !(plan.what === 'office' && told)) return null;
  return sure({ kind: 'BODIES', bodies: plan.bodies ?? [], what: 'people', post }, { context: true });
}

/** 联席会议的召集人是谁? 联席会议有哪些成员? 联席会议办公室设在哪里? */
export const bodies: QuestionKind<BodiesPlan> = {
  name: 'BODIES',
  before: {
    PERSON_OF_POST: 'a role in a body is no post of a unit',
    TASK_UNITS: 'who sits in a body answers for no task',
    UNIT_TASKS: 'the members of a body',
    TOPIC: 'a body is more than a topic',
    TARGETS: 'members are no target',
    TOTALS: 'the members of one body are counted',
  },
  phrasings: PHRASINGS,
  async read(asked, phrasing) {
    const again = officeAgain(asked);
    if (again || phrasing.name === 'office-again') return again ? [again] : [];
    const skeleton = withoutLeftOut(asked.question.skeleton);
    if (OFFICE_UNIT.test(skeleton)) return [];
    const stranger = asked.units().length === 0 ? SENT_BY.exec(skeleton)?.slice(1).find(Boolean) : undefined;
    if (stranger)
      return [refused({ kind: 'BODIES', bodies: [], what: 'people' }, notFound(`文件没有提到${stranger}。`))];
    const roles = phrasing.name === 'office' || phrasing.name === 'units' ? [] : rolesIn(skeleton);
    const what = phrasing.name === 'office' ? 'office' : phrasing.name === 'units' ? 'units' : 'people';
    const found = bodiesAsked(asked, roles);
    const via = await unitsViaTask(asked);
    const seats = OFFICE_MEMBERS.test(skeleton)
      ? found.bodies.flatMap(({ office }) => office.map(({ unitId }) => unitId))
      : [];
    const units = via ? via.units : [...seats, ...asked.units().flatMap(({ ids }) => ids)];
    const leftOut = rolesLeftOut(asked.question.skeleton);
    const plan: BodiesPlan = {
      kind: 'BODIES',
      bodies: idsOf(found.bodies),
      what,
      ...(roles.length > 0 && !EVERYBODY.test(skeleton) ? { post: roles.join('、') } : {}),
      ...(leftOut.length > 0 ? { leftOut } : {}),
      ...(units.length > 0 ? { units } : {}),
      ...(HOW_MANY_PEOPLE.test(skeleton) ? { counting: true } : {}),
      ...(ALL.test(skeleton) ? { all: true } : {}),
    };
    if (found.bodies.length > 0) return [sure(plan, { link: found.share, unused: found.words })];
    if (asked.index.knowledge.bodies.length === 0 && phrasing.name !== 'role') return [];
    const refusal = notFound(`文件没有写明${found.words}${roles.length > 0 ? roles.join('、') : '成员'}是谁。`);
    return [refused(plan, refusal, { link: found.share, unused: found.words })];
  },
  answer: answerBodies,
  cypher: ({ bodies: ids, what }) => [
    neighbours('Body', ids, what === 'office' ? 'OFFICE_OF' : 'MEMBER_OF', 'in', what === 'people' ? 'Person' : 'Unit'),
  ],
};
