import type { Role } from '#src/lexicon/roles.js';
import type { KnownTask, KnownUnit } from '#src/qa/knowledge/types.js';
import type { Random } from './../directives/random.js';
import type { Facts, NamedUnit } from './facts.js';
import { pickOr } from './kind.js';

/** What is asked about the tasks of a unit, with the roles that answer it. */
export const ROLES_OF_UNIT = {
  lead: ['LEAD'],
  support: ['SUPPORT'],
  responsible: ['LEAD', 'RESPONSIBLE'],
  all: ['LEAD', 'SUPPORT', 'RESPONSIBLE'],
} as const satisfies Record<string, readonly Role[]>;

export type UnitRole = keyof typeof ROLES_OF_UNIT;

/** Tasks in which a unit has such a role, in document order. */
export const tasksOf = ({ duties }: KnownUnit, asked: UnitRole): KnownTask[] => [
  ...new Set(
    duties.filter(({ role }) => (ROLES_OF_UNIT[asked] as readonly Role[]).includes(role)).map(({ task }) => task),
  ),
];

/** Tasks beside whose lead the unit is named as responsible: some would say that it supports them. */
export const besideLead = ({ duties }: KnownUnit): KnownTask[] =>
  duties.flatMap(({ role, task }) =>
    role === 'RESPONSIBLE' && task.duties.some((one) => one.role === 'LEAD') ? [task] : [],
  );

export const titlesOf = (tasks: readonly KnownTask[]): string[] => [...new Set(tasks.map(({ title }) => title))];

/** A unit and one of its spellings, mostly the printed one. */
export function drawUnit({ units }: Facts, random: Random, fits: (unit: NamedUnit) => boolean = () => true) {
  const named = pickOr(random, units.filter(fits));
  if (!named) return null;
  const [printed = ''] = named.spellings;
  return { unit: named.unit, words: random.chance(0.6) ? printed : random.pick(named.spellings) };
}
