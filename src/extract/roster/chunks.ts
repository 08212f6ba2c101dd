import { POST_END } from '#src/lexicon/roster-words.js';
import { looksLikeName } from '#src/lexicon/surnames.js';
import { endsInUnitHead } from '#src/lexicon/unit-names.js';
import { matchesOf } from '#src/text/matches.js';
import type { Span } from '#src/text/span.js';
import { isPost, splitPosts } from './post-words.js';
import { nameAtEnd } from './prose.js';

/** Posts and the name of the next person run together: 市政府副秘书长张学锋, 市政府副秘书长杨 (琳 after a gap). */
const POST_THEN_NAME = new RegExp(`^(.*${POST_END.source.replace(/\$$/, '')})([一-龥]{1,4})$`);

/** The words of a line between its gaps; the posts of one person and the name of the next are two, though no gap parts them. */
export function chunksOf(text: string, line: Span): Span[] {
  const chunks = matchesOf(text.slice(line.start, line.end), /[^\s\u3000]+/g).map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }));
  return chunks.flatMap((chunk, at) => {
    const next = chunks[at + 1];
    const words = text.slice(chunk.start, chunk.end);
    const whole = nameAtEnd(words);
    const behind = whole === null || whole === words ? POST_THEN_NAME.exec(words)?.[2] : whole;
    const name = at > 0 && next ? behind : undefined;
    const half = name?.length === 1 && next && next.end - next.start === 1;
    const after = next ? text.slice(next.start, next.end) : '';
    const follows = POST_THEN_NAME.test(after) || splitPosts(after).some(isPost);
    const named = name && (looksLikeName(name) || (follows && /^[一-龥]{2,3}$/.test(name)));
    if (!name || POST_END.test(name) || endsInUnitHead(name) || !(half || named)) return [chunk];
    const cut = chunk.end - name.length;
    return [
      { start: chunk.start, end: cut },
      { start: cut, end: chunk.end },
    ];
  });
}

/** Joins the halves of a padded name: 韩 + 正, also in a list: 覃坚、杨 + 玲、李万. */
export function joinPadded(text: string, chunks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  // 韩 正 张 勇 are two names: what follows a joined one begins anew.
  const parted = new Set<number>();
  for (let at = 0; at < chunks.length; at++) {
    const [chunk, next] = [chunks[at], chunks[at + 1]];
    if (!chunk) break;
    const last = joined.at(-1);
    if (
      last &&
      last.end < chunk.start &&
      halfAt(text, last, 'end') &&
      halfAt(text, chunk, 'start') &&
      !parted.has(chunk.start)
    ) {
      joined[joined.length - 1] = { start: last.start, end: chunk.end };
      parted.add(next?.start ?? -1);
    } else joined.push(chunk);
  }
  return joined;
}

/** Whether the first or last name of a chunk is a single character. */
function halfAt(text: string, { start, end }: Span, side: 'start' | 'end'): boolean {
  const parts = text.slice(start, end).split(/[、，]/);
  return (side === 'start' ? parts[0] : parts.at(-1))?.length === 1;
}
