import type { Role } from '../../generated/graphql.js';
import type { Dictionary } from '../shell/language.js';

/** The roles in the order in which they are shown: who leads first. */
export const ROLES: readonly Role[] = ['LEAD', 'RESPONSIBLE', 'SUPPORT'];

/** What the roles are called. */
export const roleWords: Dictionary<Readonly<Record<Role, string>>> = {
  zh: { LEAD: '牵头', RESPONSIBLE: '责任', SUPPORT: '配合' },
  en: { LEAD: 'Lead', RESPONSIBLE: 'Responsible', SUPPORT: 'Support' },
};
