import { BODY_NOUN } from '#src/lexicon/roster-words.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { matchesOf } from '#src/text/matches.js';
import { quoted } from '#src/text/span.js';
import { splitUnits } from '../duty/units.js';
import { memberUnitsIn } from './member-units.js';
import { officeDirectorsIn } from './office-directors.js';
import type { Body, Person } from './types.js';

/** A body's name ends at its first noun: …领导小组（以下简称领导小组）. */
const NAMED_BODY = new RegExp(`[^，。；：《》、（(]{0,60}?${BODY_NOUN.source}`);

/** The body whose roster begins at line `at`: the nearest one named above it. */
export function bodyBefore(lines: readonly Line[], at: number): string | null {
  for (let above = at - 1; above >= Math.max(0, at - 12); above--) {
    const match = NAMED_BODY.exec(squeeze(lines[above]?.text ?? ''));
    if (match) return cleanBody(match[0]);
  }
  return null;
}

const SET_UP = '成立|设立|组建|建立';
const SET_UP_OR_CHANGED = new RegExp(`^.*?(?:${SET_UP}|调整)`);

const cleanBody = (words: string) =>
  words
    .replace(SET_UP_OR_CHANGED, '')
    .replace(/^.*?(?:决定|同意)对?/, '')
    .replace(/^(?:附件\d*[：:]?)/, '');

/** What of a body's name stands before its noun. */
const NAME_BEFORE = /[^，。；：《》、（(\n]*$/;
const OFFICE = new RegExp(
  `${BODY_NOUN.source}(?:的)?(?:日常工作由([^，。；\\n]{2,40}?)(?:共同)?(?:负责|承担)|(?:下设)?办公室设在([^，。；\\n]{2,30}))`,
  'dg',
);

/** A body while its parts are gathered. */
type Draft = { -readonly [K in keyof Body]: Body[K] };

/** The bodies that have a roster, an office or member units, in the order in which they are first met. */
export function findBodies(text: string, lines: readonly Line[], people: readonly Person[]): Body[] {
  const bodies = new Map<string, Draft>();
  const open = (name: string, start: number, end: number, rule: string): Draft => {
    const known = bodies.get(name);
    const made = known ?? { name, office: [], units: [], directors: [], ...quoted(text, start, end), rule };
    bodies.set(name, made);
    return made;
  };
  for (const { body, start, end } of people) if (body) open(body, start, end, 'body/roster');
  for (const match of matchesOf(text, OFFICE)) {
    const [start, end] = match.indices?.[1] ?? match.indices?.[2] ?? [0, 0];
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
    const words = before + (BODY_NOUN.exec(match[0])?.[0] ?? '');
    const office = splitUnits(text, { start, end }).map((unit) => squeeze(text.slice(unit.start, unit.end)));
    const name = bodyMeant(cleanBody(squeeze(words)), [...bodies.keys()]) ?? establishedIn(text.slice(0, match.index));
    if (!name || !office.every(isUnitName) || office.length === 0) continue;
    const [from, till] = [match.index - before.length, match.index + match[0].length];
    const body = open(name, from, till, 'body/office');
    Object.assign(body, { office, ...quoted(text, from, till), rule: 'body/office' });
  }
  for (const { name, units, start, end } of memberUnitsIn(text, lines)) {
    const words = cleanBody(squeeze(name));
    const body = bodyMeant(words, [...bodies.keys()]) ?? (words || null);
    if (body) Object.assign(open(body, start, end, 'body/units'), { units });
  }
  const known = [...bodies.values()];
  for (const director of officeDirectorsIn(text, lines)) {
    // The office spoken of last: its sentence stands before the one about its director.
    const body = known.findLast(({ start }) => start <= director.start) ?? known[0];
    if (body) body.directors = [...body.directors, director];
  }
  return known;
}

/** The body that was set up last: 成立临江市冷链物流发展工作专班, then 专班办公室设在…. */
function establishedIn(before: string): string | null {
  const last = matchesOf(before.slice(-FAR), ESTABLISHED).at(-1)?.[1];
  return last ? squeeze(last) : null;
}
const ESTABLISHED = new RegExp(`(?:${SET_UP})([^，。；：《》、（(\\n]{2,40}?${BODY_NOUN.source})`, 'g');
const FAR = 600;

/** The body that a sentence names: one with a roster by its full name or its end, the last one by its kind alone, else a new one. */
function bodyMeant(words: string, known: readonly string[]): string | null {
  const same = known.findLast((name) => name.endsWith(words) || words.endsWith(name));
  if (same) return same;
  const kind = BODY_NOUN.exec(words)?.[0] ?? '';
  const own = words.length - kind.length;
  return own < 3 ? (known.at(-1) ?? null) : words;
}
