import type { Role } from '#src/lexicon/roles.js';
import type { Lookup } from '../knowledge/lookup.js';
import { SHORT_ID_LENGTH, shortId } from '../knowledge/short-id.js';
import { ID_SLOTS, type IdSlot, type Plan } from '../plan/plan.js';
import type { RoleAsked } from '../understand/question.js';

/** The letter that marks the ids of a slot. */
const SLOT_LETTER: Readonly<Record<IdSlot, string>> = {
  tasks: 't',
  units: 'u',
  partners: 'v',
  people: 'p',
  bodies: 'b',
  enterprises: 'e',
  targets: 'g',
  sections: 's',
  directives: 'd',
};

const ROLE_LETTER: Readonly<Record<Role, string>> = { LEAD: 'L', SUPPORT: 'S', RESPONSIBLE: 'R' };
const ROLES = Object.keys(ROLE_LETTER) as Role[];
const SHORT_IDS = new RegExp(`.{${SHORT_ID_LENGTH}}`, 'g');
const lettersOf = (roles: readonly Role[] | undefined) => (roles ?? []).map((role) => ROLE_LETTER[role]).join('');
const rolesOf = (letters: string) => ROLES.filter((role) => letters.includes(ROLE_LETTER[role]));

/** Ids by short names, one after another. */
export const packIds = (ids: readonly string[]): string => ids.map(shortId).join('');
/** Short names cut apart. */
export const shortIdsIn = (packed: string): readonly string[] => packed.match(SHORT_IDS) ?? [];

/** Packs a plan into letters and short ids, parted by ~. */
export function packPlan(plan: Plan): string {
  const flags = `${plan.counting ? 'c' : ''}${plan.all ? 'a' : ''}`;
  const words = [
    plan.kind,
    plan.role ?? '',
    lettersOf(plan.roles),
    lettersOf(plan.partnerRoles),
    plan.post ?? '',
    plan.year ?? '',
    plan.what ?? '',
    flags,
    plan.at?.join() ?? '',
  ].map((word) => word.replace(/~/g, ''));
  const ids = ID_SLOTS.flatMap((slot) => (plan[slot] ? [`${SLOT_LETTER[slot]}${packIds(plan[slot] ?? [])}`] : []));
  return [...words, ...ids].join('~');
}

/** Unpacks a plan; ids of what is in the graph no more are left out. */
export function unpackPlan(packed: string, facts: Lookup): Plan {
  const [kind = '', role, roles, partnerRoles, post, year, what, flags = '', at, ...lists] = packed.split('~');
  const ids = Object.fromEntries(
    lists.flatMap((list) => {
      const slot = ID_SLOTS.find((one) => SLOT_LETTER[one] === list[0]);
      return slot ? [[slot, shortIdsIn(list.slice(1)).flatMap((short) => facts.byShortId(slot, short) ?? [])]] : [];
    }),
  );
  return {
    kind,
    ...(role ? { role: role as RoleAsked } : {}),
    ...(roles ? { roles: rolesOf(roles) } : {}),
    ...(partnerRoles ? { partnerRoles: rolesOf(partnerRoles) } : {}),
    ...(post ? { post } : {}),
    ...(year ? { year } : {}),
    ...(what ? { what } : {}),
    ...(flags.includes('c') ? { counting: true } : {}),
    ...(flags.includes('a') ? { all: true } : {}),
    ...(at ? { at: at.split(',').map(Number) } : {}),
    ...ids,
  };
}
