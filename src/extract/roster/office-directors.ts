import { POST_END } from '#src/lexicon/roster-words.js';
import { endsInUnitHead } from '#src/lexicon/unit-names.js';
import { squeeze } from '#src/text/lines.js';
import { groupSpan, matchesOf } from '#src/text/matches.js';
import { quoted, type Span } from '#src/text/span.js';
import { membersIn } from './members.js';
import { holdersIn } from './prose.js';
import type { OfficeDirector } from './types.js';

const HOLDER = '(?!由)(?<holder>[^，。；：\\n]{2,60}?)(?:同志)?(?:兼任|担任|兼|任)';
const ROLE = '(?<role>(?:常务)?副?主任)';
const PATTERNS: readonly RegExp[] = [
  // 办公室主任由市发改委副主任张三同志兼任; 办公室设在市民政局，主任由张三同志兼任，副主任由李四担任
  new RegExp(`(?<=办公室(?:[^。；\\n]{2,80}，)?)${ROLE}由(?<holder>[^，。；：\\n]{2,60}?)(?:同志)?(?:兼任|担任)`, 'dg'),
  // 由张三同志兼任办公室主任
  new RegExp(`(?<=由|，)${HOLDER}(?:领导小组|联席会议|专班|指挥部)?办公室${ROLE}`, 'dg'),
  // …，张三任主任 after 办公室设在…, …，李四任副主任 after that
  new RegExp(`(?<=办公室[^。；\\n]{2,80}，由?)${HOLDER}${ROLE}(?=[，。；]|$)`, 'dg'),
  // 办公室主任：张三（市发改委副主任）
  new RegExp(`(?<=[。；])办公室${ROLE}：(?<member>[^。；\\n]{2,60})`, 'dg'),
];

const HINT = /办公室[^。]{0,60}主任/;

/** Returns who directs an office of a body, in order, as sentences say it after the roster. */
export function officeDirectorsIn(text: string, lines: readonly Span[]): OfficeDirector[] {
  const found = lines.flatMap((line) => {
    const words = text.slice(line.start, line.end);
    if (!HINT.test(words)) return [];
    return PATTERNS.flatMap((pattern) => matchesOf(words, pattern).flatMap((match) => directorsOf(text, line, match)));
  });
  return found.sort((a, b) => a.start - b.start);
}

function directorsOf(text: string, line: Span, match: RegExpExecArray): OfficeDirector[] {
  const listed = match.groups?.member !== undefined;
  const { start, end } = groupSpan(match, listed ? 'member' : 'holder', line.start);
  const words = text.slice(start, end);
  const fact = { role: `办公室${match.groups?.role}`, rule: 'body/office-director', ...quoted(text, start, end) };
  const named = listed ? membersIn(text, { start, end }) : holdersIn(words);
  if (named.length > 0) return named.map(({ name, posts }) => ({ name, posts, ...fact }));
  // 市发改委主任: the post alone, with the unit that it is in.
  const post = squeeze(words);
  const unit = post.replace(/(?:副)?(?:主任|局长|厅长|部长|书记|院长|行长)$/, '');
  return POST_END.test(post) && unit !== post && endsInUnitHead(unit) ? [{ name: null, posts: [post], ...fact }] : [];
}
