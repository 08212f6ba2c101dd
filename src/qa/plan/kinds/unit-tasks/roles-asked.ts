import type { Role } from '#src/lexicon/roles.js';
import { ROLE_VERB } from '../../../answer/say.js';
import { roleOf } from '../../../understand/question.js';
import { ROLES_OF_UNIT } from '../../roles.js';

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
  if (/配合|协办|协助|协同|支持|打配合/.test(skeleton)) roles.add('SUPPORT');
  if (/责任/.test(skeleton)) roles.add('RESPONSIBLE');
  if (/负责|承担|主管|分管|[U要都来该在]管(?!理)|管(?:什么|哪|啥|些|着|的)/.test(skeleton))
    for (const role of ROLES_OF_UNIT.responsible) roles.add(role);
  if (roles.size > 0) return [...roles];
  return ROLES_OF_UNIT[roleOf(skeleton) ?? 'participants'];
}

/** The roles of each of two units, where the question gives each its own: U牵头、V配合. */
export function rolesOfEach(skeleton: string): readonly [readonly Role[], readonly Role[]] | null {
  if (/U(?:来|去|要)?(?:配合|协助|协办)U/.test(skeleton)) return [['SUPPORT'], ['LEAD']];
  const each = EACH_ROLE.exec(skeleton)?.groups;
  return each ? [rolesAsked(each.first ?? ''), rolesAsked(each.second ?? '')] : null;
}

/** How roles that were asked for together are said: 参与 for all of them. */
export const verbOf = (roles: readonly Role[]): string =>
  roles.length === 3
    ? '参与'
    : roles.includes('LEAD') && roles.includes('RESPONSIBLE')
      ? '负责'
      : roles.map((role) => ROLE_VERB[role]).join('或');
