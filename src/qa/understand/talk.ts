import { TALK_WORDS } from '#src/lexicon/questions/talk.js';

const WORDS = new Set(TALK_WORDS);
const LONGEST = Math.max(...TALK_WORDS.map(({ length }) => length));

/** How far into words one can get by talk alone: each place that some run of talk from the beginning ends at. */
function reachedIn(words: string): boolean[] {
  const reached = new Array<boolean>(words.length + 1).fill(false);
  reached[0] = true;
  for (let at = 0; at < words.length; at++) {
    if (!reached[at]) continue;
    if (!/[\p{L}\p{N}]/u.test(words[at] ?? '')) reached[at + 1] = true;
    for (let end = at + 1; end <= Math.min(words.length, at + LONGEST); end++)
      if (WORDS.has(words.slice(at, end))) reached[end] = true;
  }
  return reached;
}

/** Whether words are made up of talk alone and name nothing: 列一下, 身上有几项; true for no words. Linear in their length. */
export function isTalk(words: string): boolean {
  return reachedIn(words)[words.length] === true;
}

/** Words without the talk that they begin and end with. */
export function withoutTalk(words: string): string {
  const rest = words.slice(reachedIn(words).lastIndexOf(true));
  for (let at = 0; at < rest.length; at++) if (isTalk(rest.slice(at))) return rest.slice(0, at);
  return rest;
}
