import { ASKS_TASKS, COUNTING } from '#src/lexicon/questions/words.js';
import type { Role } from '#src/lexicon/roles.js';
import { type Draft, notFound } from '../../answer/draft.js';
import { countOf, directiveName, ROLE_VERB, taskLine, taskResults } from '../../answer/say.js';
import type { KnownDuty, KnownTask, KnownUnit } from '../../knowledge/types.js';
import { roleOf } from '../../understand/question.js';
import type { Asked, QuestionKind } from '../asked.js';
import { ROLES_OF_UNIT } from '../roles.js';

/** Longest list of tasks that is printed whole. */
const MAX_LINES = 40;

const ROLE_WORD = /参与|参加|牵头|主办|主抓|配合|协办|协助|协同|责任|负责|承担|主管|分管/;
/** U牵头、V配合的任务: each with its own role. */
const EACH_ROLE = /U(?<first>[^U]*?(?:牵头|配合|负责|参与))[^U]*U(?<second>[^U]*?(?:牵头|配合|负责|参与))/;

/** Which roles a question about a unit asks for: all that it names, every role where it names none. */
export function rolesAsked(question: string): readonly Role[] {
  // 市发改委牵头哪些与节能有关的任务: only the verb beside the question word asks for a role.
  const beside = /U(.{0,8}?)(?:哪|什么|啥|几|多少)/.exec(question)?.[1];
  const several = question.match(new RegExp(`${ROLE_WORD.source}.{0,2}(?:哪|什么|啥|几|多少)`, 'g')) ?? [];
  const skeleton = beside && ROLE_WORD.test(beside) && several.length < 2 ? beside : question;
  const roles = new Set<Role>();
  if (/参与|参加|涉及|有关/.test(skeleton)) return ROLES_OF_UNIT.participants;
  if (/牵头|主办|主抓/.test(skeleton)) roles.add('LEAD');
  if (/配合|协办|协助|协同|支持/.test(skeleton)) roles.add('SUPPORT');
  if (/责任/.test(skeleton)) roles.add('RESPONSIBLE');
  if (/负责|承担|主管|分管|管/.test(skeleton)) for (const role of ROLES_OF_UNIT.responsible) roles.add(role);
  if (roles.size > 0) return [...roles];
  return ROLES_OF_UNIT[roleOf(skeleton) ?? 'participants'];
}

/** How roles that were asked for together are said: 参与 for all of them. */
export const verbOf = (roles: readonly Role[]): string =>
  roles.length === 3
    ? '参与'
    : roles.includes('LEAD') && roles.includes('RESPONSIBLE')
      ? '负责'
      : roles.map((role) => ROLE_VERB[role]).join('或');

/** Answers which tasks all of these units have in the roles asked for. */
export function answerUnitTasks(
  asked: Asked,
  groups: readonly { readonly said: string; readonly units: readonly KnownUnit[]; readonly note: string | null }[],
  within: readonly KnownTask[] | null,
): Draft {
  const each = groups.length === 2 ? EACH_ROLE.exec(asked.question.skeleton)?.groups : undefined;
  const ofEach = each ? [rolesAsked(each.first ?? ''), rolesAsked(each.second ?? '')] : [];
  const roles = each ? [...new Set(ofEach.flat())] : rolesAsked(asked.question.skeleton);
  const has = (units: readonly KnownUnit[], wanted: readonly Role[]) =>
    units
      .flatMap(({ duties }) => duties)
      .filter(({ role, task }) => wanted.includes(role) && (!within || within.includes(task)));
  const lists = groups.map(({ units }, at) => has(units, ofEach[at] ?? roles));
  const duties = lists.flat().filter(({ task }) => lists.every((list) => list.some((duty) => duty.task === task)));
  const tasks = [...new Set(duties.map(({ task }) => task))];
  const who = each
    ? groups.map(({ said }, at) => `${said}${verbOf(ofEach[at] ?? roles)}`).join('、')
    : groups.map(({ said }) => said).join('和');
  const notes = groups.flatMap(({ note }) => (note ? [`（${note}。）`] : []));
  const units = groups.flatMap((group) => group.units);
  const verb = each ? '的共有' : `${groups.length > 1 ? '共同' : ''}${verbOf(roles)}`;
  if (tasks.length === 0) {
    const all = groups.length === 1 ? units.flatMap((unit) => unit.duties) : [];
    return notFound(`${who}没有${verb}${within ? '相关的' : '的'}任务。`, {
      lines: [...notes, ...(all.length > 0 ? [`${who}${countByRole(all)}。`] : [])],
      nearest: [...new Set(all.map(({ task }) => task))].slice(0, 3),
      focus: { units },
    });
  }
  const several = new Set(tasks.map(({ directive }) => directive.id)).size > 1;
  const lines = tasks.slice(0, MAX_LINES).map((task) => {
    const own = duties.filter((duty) => duty.task === task);
    const role = roles.length > 1 ? `（${[...new Set(own.map((duty) => ROLE_VERB[duty.role]))].join('、')}）` : '';
    return `${taskLine(task)}${role}${several ? `　${directiveName(task.directive)}` : ''}`;
  });
  if (tasks.length > MAX_LINES) lines.push(`……共${tasks.length}项`);
  return {
    status: 'ANSWERED',
    first: `${who}${verb}${tasks.length}项任务${COUNTING.test(asked.question.skeleton) ? '。' : '：'}`,
    lines: [...lines, ...notes],
    results: taskResults(tasks, duties),
    value: countOf(tasks.length, '项'),
    focus: { tasks, units },
  };
}

function countByRole(duties: readonly KnownDuty[]): string {
  return (['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const)
    .map((role) => ({ role, count: duties.filter((duty) => duty.role === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => `${ROLE_VERB[role]}${count}项`)
    .join('，');
}

/** U牵头哪些任务? U配合几项? U和V一起配合的任务? 他们负责什么? */
export const unitTasks: QuestionKind = {
  name: 'UNIT_TASKS',
  example: '市发改委牵头哪些任务？',
  async answer(asked) {
    const { skeleton } = asked.question;
    if (!ASKS_TASKS.test(skeleton) && !(COUNTING.test(skeleton) && asked.question.role)) return null;
    if (/谁|哪[个家些]?(?:单位|部门|局|委)/.test(skeleton.replace(/是谁的/, ''))) return null;
    if (/^P是?(?:[干做]什么|什么人)的?$/.test(skeleton)) return null;
    const groups = [
      ...asked.mentions('UNIT').map((mention) => ({
        said: mention.note ? mention.words : (asked.unitsOf(mention)[0]?.name ?? mention.words),
        units: asked.unitsOf(mention),
        note: mention.note,
      })),
      ...asked.people().map(({ name, posts }) => {
        const units = asked.unitsWith(posts.flatMap(({ unitId }) => unitId ?? []));
        return { said: `${name}所在的${units.map((unit) => unit.name).join('、') || '单位'}`, units, note: null };
      }),
    ];
    const refers = asked.pointsBack || (asked.question.role !== null && asked.topic().length === 0);
    const back = groups.length === 0 && refers ? asked.memory.units : [];
    if (back.length > 0) groups.push({ said: back.map(({ name }) => name).join('、'), units: [...back], note: null });
    if (groups.length === 0) return null;
    const topic = asked.topic(['UNIT', 'PERSON']);
    if (topic.length < 2) return answerUnitTasks(asked, groups, null);
    const { best } = await asked.tasks(topic);
    const section = best.length > 0 ? [] : (await asked.find(asked.index.sections, topic)).best;
    const within = [...best, ...section.flatMap(({ tasks }) => tasks)];
    if (within.length === 0)
      return notFound(`文件里没有找到与“${topic.slice(0, 40)}”相符的任务。`, {
        focus: { units: groups.flatMap(({ units }) => units) },
      });
    return answerUnitTasks(asked, groups, within);
  },
};
