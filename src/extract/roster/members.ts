import { looksLikeName } from '#src/lexicon/surnames.js';
import { splitOutside } from '#src/text/brackets.js';
import { squeeze } from '#src/text/lines.js';
import { matchesOf } from '#src/text/matches.js';
import type { Span } from '#src/text/span.js';
import { chunksOf, joinPadded } from './chunks.js';
import { isPost, REMARK, REMARKS, splitPosts } from './post-words.js';

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
  const words = text.slice(line.start, line.end);
  if (!REMARK.test(words)) return listedIn(text, line);
  // A gap in their place keeps every offset.
  const plain = words.replace(REMARKS, (remark) => ' '.repeat(remark.length));
  return listedIn(plain, { start: 0, end: words.length }).map((member) => ({
    ...member,
    start: line.start + member.start,
    end: line.start + member.end,
  }));
}

function listedIn(text: string, line: Span): readonly Member[] {
  const members = bracketed(text, line);
  return members.length > 0 ? members : spaced(text, line);
}

/** `宋军继(市委副书记、市长)`, several in a line. */
function bracketed(text: string, line: Span): Member[] {
  const words = text.slice(line.start, line.end);
  const all = matchesOf(words, WITH_BRACKET);
  // 各乡镇（街道）主要负责人 are whoever they are.
  if (all.length === 0 || all[0]?.index !== 0 || /^(?:各|有关|相关|属地|[省市县区]直)/.test(words)) return [];
  return all.map((match) => ({
    name: squeeze(match[1] ?? ''),
    posts: splitPosts(match[2] ?? ''),
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    rule: 'roster/name-bracket',
  }));
}

/** A name run together with posts, which begin with the kind of place or organ they are in: 朱晓君镇党委委员. */
const NAME_THEN_POST =
  // 农 is a surname too.
  /^(?!农业农村)([一-龥]{2,3}?)((?:[省市县区州旗乡镇村院校局处]|街道|社区|公司|集团|党委|党组|中共|国务院)[一-龥（）()]*[、，]?.*)$/;

/** So many names show what the others beside them are. */
const FEWEST_NAMES = 3;

interface Draft {
  name: string;
  posts: string[];
  start: number;
  end: number;
  rule: string;
}

/**
 * `韩　正　　国务院副总理` and lists of names alone. The words between gaps are names, joined where padding parts them, or
 * the posts of the name before: a chunk is posts where any of its parts between 、 is one, and then keeps its 、. A name may
 * stand right before its posts, or right after those of the person before.
 */
function spaced(text: string, line: Span): Member[] {
  const words = text.slice(line.start, line.end);
  if (/[。；;：:“”《》]/.test(words.replace(/[（(].*$/, ''))) return [];
  const found: Draft[] = [];
  let strangers = 0;
  const add = (start: number, end: number, rule: string) =>
    found.push({ name: squeeze(text.slice(start, end)), posts: [], start, end, rule });
  const givePosts = (start: number, end: number) => {
    const last = found.at(-1);
    last?.posts.push(...splitPosts(text.slice(start, end)));
    Object.assign(last ?? {}, { end, rule: 'roster/name-post' });
  };
  for (const { start, end } of joinPadded(text, chunksOf(text, line))) {
    const chunk = squeeze(text.slice(start, end));
    const parts = splitPosts(chunk);
    const [first = '', ...rest] = parts;
    // 张燕鹏，市委副书记、市长
    if (
      rest.some(isPost) &&
      looksLikeName(first) &&
      /^[，,]/.test(text.slice(start + first.length, end)) &&
      text.startsWith(first, start)
    ) {
      add(start, start + first.length, 'roster/name-post');
      givePosts(start + first.length, end);
      continue;
    }
    const posts = parts.every(isPost) || (!parts.every(looksLikeName) && (parts.some(isPost) || chunk.length > 4));
    const glued = parts.some(isPost) || chunk.length > 4 ? NAME_THEN_POST.exec(chunk) : null;
    if (posts && found.length > 0 && !looksLikeName(chunk)) givePosts(start, end);
    else if (glued?.[1] && looksLikeName(glued[1]) && end - start === chunk.length && !looksLikeName(chunk)) {
      add(start, start + glued[1].length, 'roster/name-post');
      givePosts(start + glued[1].length, end);
    } else
      for (const piece of splitOutside(text.slice(start, end), '、，')) {
        const name = squeeze(text.slice(start + piece.start, start + piece.end));
        if (NAME_ALONE.test(name) && (looksLikeName(name) || !isPost(name)))
          add(start + piece.start, start + piece.end, 'roster/name-list');
        else strangers++;
      }
  }
  // Without a post beside it only a surname tells a name from any other short line: 附件, 总则, 关闭窗口.
  const named = found.filter(({ name, posts }) => posts.length > 0 || looksLikeName(name));
  if (named.length === found.length) return found.length > strangers ? found : [];
  // Among many names a rare surname is one too; 校车司机 is not.
  const most = named.length * 10 >= found.length * 7 && named.length >= FEWEST_NAMES;
  return most && found.length > strangers ? found.filter((one) => named.includes(one) || one.name.length <= 3) : [];
}
