import { withoutEnd } from '#src/text/lines.js';

/** The title ends at the first 。 (or at a ： or ； in a line that goes on), before a clause in brackets. */
export function titleOf(words: string): { title: string; length: number } {
  const stop = words.search(/[。]|[（(](?:牵头|责任|主办|主责|配合|由)[^（()）]{0,12}[：:]/);
  let length = stop < 0 ? words.length : stop;
  const head = words.slice(0, length);
  const colon = head.search(/[：:]/);
  if (colon >= 2 && (stop >= 0 || head.length > 40 || colon === head.length - 1)) length = colon;
  return {
    title: withoutEnd(words.slice(0, length), /[。；;，,]/).trim(),
    length,
  };
}
