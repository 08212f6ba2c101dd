import { BODY_NOUN } from '#src/lexicon/roster-words.js';
import { squeeze } from '#src/text/lines.js';
import { groupSpan, matchesOf } from '#src/text/matches.js';
import { quoted, type Span } from '#src/text/span.js';
import { isWholeName, splitUnits } from '../duty/units.js';
import type { BodyUnit } from './types.js';

/** 联席会议由A、B、C等部门组成 */
const COMPOSED = new RegExp(
  `(?<name>[^，。；：《》、（(\\n]{0,40}${BODY_NOUN.source})由(?<list>[^。；\\n]{6,600}?)(?:等)?(?:[\\d一二三四五六七八九十]{1,3}个)?(?:部门|单位|成员单位|部门和单位|有关部门|相关部门)*(?:有关|分管|主要)?(?:负责同志|负责人)?(?:共同)?组成`,
  'dg',
);
/** 成员单位：A、B、C; 成员单位包括A、B、C。 */
const LISTED = /成员单位(?:包括|有|为|由)?[：:]?[ \u3000]*(?<list>[^。；：:\n]{6,600})/dg;
/** So many names make a list of members; one or two could be part of any sentence. */
const FEWEST = 3;

/** The units that a sentence makes members of a body; `name` is the body's as printed, '' where the sentence leaves it out. */
export interface MemberUnits extends Span {
  readonly name: string;
  readonly units: readonly BodyUnit[];
}

/** Returns the lists of member units that the lines of a text hold, in order. */
export function memberUnitsIn(text: string, lines: readonly Span[]): MemberUnits[] {
  // Few lines speak of members: the patterns look into no others.
  return lines.flatMap((line) => {
    const words = text.slice(line.start, line.end);
    const patterns = [...(words.includes('组成') ? [COMPOSED] : []), ...(words.includes('成员单位') ? [LISTED] : [])];
    return patterns.flatMap((pattern) => matchesOf(words, pattern).flatMap((match) => listOf(text, line, match)));
  });
}

function listOf(text: string, line: Span, match: RegExpExecArray): MemberUnits[] {
  const names = splitUnits(text, groupSpan(match, 'list', line.start));
  const units = names.flatMap((one) => {
    const unit = squeeze(text.slice(one.start, one.end)).replace(/(?:组成|为成员单位)$/, '');
    return isWholeName(unit) ? [{ unit, ...quoted(text, one.start, one.end), rule: 'body/member-unit' }] : [];
  });
  if (units.length < FEWEST || units.length * 5 < names.length * 4) return [];
  const from = line.start + match.index;
  return [{ name: match.groups?.name ?? '', units, start: from, end: from + match[0].length }];
}
