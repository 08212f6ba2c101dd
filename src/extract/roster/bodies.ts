import { BODY_NOUN } from '#src/lexicon/roster-words.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { quoted } from '#src/text/span.js';
import { bodyName, establishedIn } from './body-name.js';
import { type MemberUnits, memberUnitsIn } from './member-units.js';
import { officeDirectorsIn } from './office-directors.js';
import { officesIn } from './offices.js';
import type { Body, Person } from './types.js';

/** A directive sets up a few bodies; a sentence speaks of one of those told last. */
const MOST = 50;

/** A body while its parts are gathered. */
type Draft = { -readonly [K in keyof Body]: Body[K] };

/** The bodies that have a roster, an office or member units, in the order in which they are first met. */
export function findBodies(text: string, lines: readonly Line[], people: readonly Person[]): Body[] {
  const bodies = new Map<string, Draft>();
  const met: Draft[] = [];
  const open = (name: string, start: number, end: number, rule: string): Draft => {
    const known = bodies.get(name);
    if (known) return known;
    const made = { name, office: [], units: [], directors: [], ...quoted(text, start, end), rule };
    bodies.set(name, made);
    met.push(made);
    return made;
  };
  for (const { body, start, end } of people) {
    if (!body) continue;
    const named = bodies.has(body) ? -1 : text.lastIndexOf(body, start);
    if (named < 0) open(body, start, end, 'body/roster');
    else open(body, named, named + body.length, 'body/roster');
  }
  const lastMet = () => met.slice(-MOST);
  const meantBy = (words: string) =>
    bodyMeant(
      words,
      lastMet().map(({ name }) => name),
    );
  const metBefore = (at: number) => lastMet().findLast(({ start }) => start < at)?.name ?? null;
  const join = ({ name, units, start, end }: MemberUnits) => {
    const words = bodyName(squeeze(name));
    const body = name ? (meantBy(words) ?? words) : (metBefore(start) ?? establishedIn(text.slice(0, start)));
    if (body) Object.assign(open(body, start, end, 'body/units'), { units });
  };
  // Those that name their body come before the offices, which may name it by its kind alone; those that do not, after them.
  const members = memberUnitsIn(text, lines);
  for (const listed of members) if (listed.name) join(listed);
  for (const { name, units: office, start, end } of officesIn(text, lines)) {
    const meant = (name ? meantBy(bodyName(squeeze(name))) : metBefore(start)) ?? establishedIn(text.slice(0, start));
    // An office whose body is not named may be another's where this one's is known.
    if (!meant || (!name && (bodies.get(meant)?.office.length ?? 0) > 0)) continue;
    Object.assign(open(meant, start, end, 'body/office'), { office, ...quoted(text, start, end), rule: 'body/office' });
  }
  for (const listed of members) if (!listed.name) join(listed);
  for (const director of officeDirectorsIn(text, lines)) {
    // The office spoken of last: its sentence stands before the one about its director.
    const body = met.findLast(({ start }) => start <= director.start) ?? met[0];
    if (body) body.directors = [...body.directors, director];
  }
  return met;
}

/** The body that a sentence names: one with a roster by its full name or its end, the last one by its kind alone, else a new one. */
function bodyMeant(words: string, known: readonly string[]): string | null {
  const same = known.findLast((name) => name.endsWith(words) || words.endsWith(name));
  if (same) return same;
  const kind = BODY_NOUN.exec(words)?.[0] ?? '';
  const own = words.length - kind.length;
  return own < 3 ? (known.at(-1) ?? null) : words;
}
