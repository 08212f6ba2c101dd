import { BODY_NOUN } from '#src/lexicon/roster-words.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { squeeze } from '#src/text/lines.js';
import { matchesOf } from '#src/text/matches.js';
import type { Span } from '#src/text/span.js';
import { splitUnits } from '../duty/units.js';

const HINT = /办公室|日常工作/;
const UNIT = '([^，。；（）()\\n]{2,30})';
const SEAT = `(?:设立?在|设于|设(?![立置主副在于])|挂靠在?|(?<=下设办公室)在)${UNIT}`;
/** Where a body's office is; the body may be left out after a comma or at the start of a sentence. */
const OFFICE = new RegExp(
  `(?:${BODY_NOUN.source}的?|(?<=^|[，。；：\\s]))(?:日常工作由([^，。；\\n]{2,40}?)(?:共同)?(?:负责|承担)|(?:下设)?办公室(?:，办公室)?(?:，?${SEAT}|[（(]${SEAT}[）)]))`,
  'dg',
);
/** What of a body's name stands before its noun. */
const NAME_BEFORE = /[^，。；：《》、（(\n]*$/;
/** Divisions in which a school or a company seats an office; no unit elsewhere. */
const OF_INSTITUTION = /^[\u4e00-\u9fff]{2,10}(?:处|科|室)$/;
const LONGEST_NAME = 40;

/** Who does a body's daily work, as a sentence says it; `name` is the body's as printed, '' where the sentence leaves it out. */
export interface Office extends Span {
  readonly name: string;
  readonly units: readonly string[];
}

/** Returns the offices that the lines of a text tell of, in order. */
export function officesIn(text: string, lines: readonly Span[]): Office[] {
  return lines.flatMap((line) => {
    const words = text.slice(line.start, line.end);
    return HINT.test(words) ? matchesOf(words, OFFICE).flatMap((match) => officeOf(text, line, match)) : [];
  });
}

function officeOf(text: string, line: Span, match: RegExpExecArray): Office[] {
  const [from, till] = match.indices?.slice(1).find((one) => one !== undefined) ?? [0, 0];
  const list = { start: line.start + from, end: line.start + till };
  const units = splitUnits(text, list).map(({ start, end }) => squeeze(text.slice(start, end)));
  if (units.length === 0 || !units.every((unit) => isUnitName(unit) || OF_INSTITUTION.test(unit))) return [];
  const at = line.start + match.index;
  const noun = BODY_NOUN.exec(match[0])?.[0] ?? '';
  const above = text.slice(Math.max(line.start, at - LONGEST_NAME), at);
  const before = noun && (NAME_BEFORE.exec(above)?.[0] ?? '').trimStart();
  return [{ name: before + noun, units, start: at - before.length, end: at + match[0].length }];
}
