import type { FactKind, Role } from '../../generated/graphql.js';
import { SIGNS } from './figure.js';

const SIGN_OF: ReadonlyMap<string, string> = new Map(Object.entries(SIGNS));

/** What a fact says in short, with words for roles and signs for bounds in place of the API's names of them. */
export function inWords(kind: FactKind, detail: string, roles: Readonly<Record<Role, string>>): string {
  const shown = kind === 'DUTY' ? new Map(Object.entries(roles)) : kind === 'TARGET' ? SIGN_OF : null;
  if (!shown) return detail;
  return detail
    .split(' ')
    .map((word) => shown.get(word) ?? word)
    .filter(Boolean)
    .join(' ');
}
