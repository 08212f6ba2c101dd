import type { FactKind, Role } from '../../generated/graphql.js';
import { SIGNS } from './figure.js';
import { ROLES } from './roles.js';

const SIGN_OF: ReadonlyMap<string, string> = new Map(Object.entries(SIGNS));

/** What a fact says in short, with words for roles and signs for bounds in place of the API's names of them. */
export function inWords(kind: FactKind, detail: string, roles: Readonly<Record<Role, string>>): string {
  const role = kind === 'DUTY' ? ROLES.find((one) => one === detail) : undefined;
  if (role) return roles[role];
  if (kind !== 'TARGET') return detail;
  return detail
    .split(' ')
    .map((word) => SIGN_OF.get(word) ?? word)
    .filter(Boolean)
    .join(' ');
}
