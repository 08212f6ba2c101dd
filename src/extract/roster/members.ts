import { POST_END } from '#src/lexicon/roster-words.js';
import { looksLikeName } from '#src/lexicon/surnames.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { splitOutside } from '#src/text/brackets.js';
import { squeeze } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';

const NAME = '[一-龥]{2,4}|[一-龥][^\\S\\n]{1,6}[一-龥]|[一-龥]{1,8}·[一-龥·]{1,10}';
const NAME_ALONE = /^(?:[一-龥]{2,4}|[一-龥]{1,8}·[一-龥·]{1,10})$/;
const WITH_BRACKET = new RegExp(`(${NAME})[^\\S\\n]*[（(]([^（）()]*(?:[（(][^（）()]*[)）][^（）()]*)*)[)）]`, 'g');

/** Somebody in a line of a roster; the span covers the name and what stands with it. */
export interface Member extends Span {
  readonly name: string;
  /** As printed, split at 、. */
  readonly posts: readonly string[];
  readonly rule: string;
}

/** Returns who stands in a line of a roster: name and bracket, name and posts, or names alone; nobody where it is no such line. */
export function membersIn(text: string, line: Span): readonly Member[] {
  const members = bracketed(text, line);
  return members.length > 0 ? members : spaced(text, line);
}

/** `宋军继(市委副书记、市长)`, several in a line. */
function bracketed(text: string, line: Span): Member[] {
  const words = text.slice(line.start, line.end);
  const all = [...words.matchAll(WITH_BRACKET)];
  if (all.length === 0 || all[0]?.index !== 0) return [];
  return all.map((match) => ({
    name: squeeze(match[1] ?? ''),
    posts: splitPosts(match[2] ?? ''),
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    rule: 'roster/name-bracket',
  }));
}

/** Posts of one or two characters before the head, which could be a given name elsewhere. */
const SHORT_POST =
  /^(?:[省市县区州旗乡镇局厅部处院行社校台站科股组队所司会]长|主任|书记|主席|经理|董事|委员|秘书|校长)$/;
const isPost = (part: string) => SHORT_POST.test(part) || (part.length > 2 && POST_END.test(part)) || isUnitName(part);

/**
 * `韩　正　　国务院副总理` and lists of names alone. The words between gaps are names, joined where padding parts them, or
 * the posts of the name before: a chunk is posts where any of its parts between 、 is one, and then keeps its 、.
 */
function spaced(text: string, line: Span): Member[] {
  const words = text.slice(line.start, line.end);
  if (/[，。；;：:“”《》]/.test(words.replace(/[（(].*$/, ''))) return [];
  const chunks = joinPadded(
    [...words.matchAll(/[^\s\u3000]+/g)].map((match) => ({
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
    })),
  );
  const found: { name: string; posts: string[]; start: number; end: number; rule: string }[] = [];
  for (const { start, end } of chunks) {
    const chunk = squeeze(text.slice(start, end));
    const last = found.at(-1);
    const parts = splitPosts(chunk);
    const posts = parts.every(isPost) || (!parts.every(looksLikeName) && (parts.some(isPost) || chunk.length > 4));
    if (last && posts) {
      last.posts.push(...parts);
      last.end = end;
      last.rule = 'roster/name-post';
    } else {
      for (const piece of splitOutside(text.slice(start, end), '、')) {
        const name = squeeze(text.slice(start + piece.start, start + piece.end));
        if (!NAME_ALONE.test(name)) return [];
        found.push({ name, posts: [], start: start + piece.start, end: start + piece.end, rule: 'roster/name-list' });
      }
    }
  }
  // Without a post beside it only a surname tells a name from any other short line: 附件, 总则, 关闭窗口.
  return found.every(({ name, posts }) => posts.length > 0 || looksLikeName(name)) ? found : [];
}

/** Joins the halves of a padded name: 韩 + 正. */
function joinPadded(chunks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const [chunk, next] = [chunks[at], chunks[at + 1]];
    if (!chunk) break;
    const halves = next && chunk.end - chunk.start === 1 && next.end - next.start === 1;
    joined.push(halves ? { start: chunk.start, end: next.end } : chunk);
    if (halves) at++;
  }
  return joined;
}

function splitPosts(words: string): string[] {
  return splitOutside(words, '、，,；;').map(({ start, end }) => squeeze(words.slice(start, end)));
}
