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
/** 成员单位：A、B、C; 成员单位包括A、B、C; a heading run together with 联席会议由A、B、C组成 is none. */
const LISTED = /成员单位(?![一-龥]{2,8}由)(?:包括|有|为|由)?[：:]?[ \u3000]*(?<list>[^。；：:\n]{6,600})/dg;
/** A、B、C等部门主要负责人为成员 */
const HEADS =
  /(?:^|[，。；：])(?<list>[^，。；：\n]{6,600}?)(?:等)?(?:有关|相关)?(?:部门|单位)*(?:有关|分管|主要)?(?:负责同志|负责人|领导)?为成员(?:单位)?(?=[，。；的]|$)/dg;
/** 成员：市公安局、市林业局 of a team. */
const OF_TEAM = /^成[ \u3000]*员[：:][ \u3000]*(?<list>[^。；：:\n]{6,600})/dg;

interface MemberRule {
  readonly hint: string;
  readonly pattern: RegExp;
  /** So many names make a list of members; fewer could be part of any sentence. */
  readonly fewest: number;
}
const RULES: readonly MemberRule[] = [
  { hint: '组成', pattern: COMPOSED, fewest: 3 },
  { hint: '成员单位', pattern: LISTED, fewest: 3 },
  { hint: '为成员', pattern: HEADS, fewest: 3 },
  { hint: '员：', pattern: OF_TEAM, fewest: 2 },
];

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
    return RULES.filter(({ hint }) => words.includes(hint)).flatMap(({ pattern, fewest }) =>
      matchesOf(words, pattern).flatMap((match) => listOf(text, line, match, fewest)),
    );
  });
}

function listOf(text: string, line: Span, match: RegExpExecArray, fewest: number): MemberUnits[] {
  const names = splitUnits(text, groupSpan(match, 'list', line.start));
  const units = names.flatMap((one) => {
    const unit = squeeze(text.slice(one.start, one.end)).replace(/(?:组成|为成员单位)$/, '');
    return isWholeName(unit) ? [{ unit, ...quoted(text, one.start, one.end), rule: 'body/member-unit' }] : [];
  });
  if (units.length < fewest || units.length * 5 < names.length * 4) return [];
  const from = line.start + match.index;
  return [{ name: match.groups?.name ?? '', units, start: from, end: from + match[0].length }];
}
