import { SAID, type Said } from '#src/lexicon/questions/said-words.js';

/** Where people's words for something stand in a text. */
export interface SaidAt extends Said {
  readonly at: number;
  readonly words: string;
}

/** What people say by its first character, the longest first: a text is looked at once, whatever the number of rows. */
const BY_FIRST = new Map<string, string[]>();
for (const words of [...SAID.keys()].sort((a, b) => b.length - a.length)) {
  const first = words.slice(0, 1);
  const others = BY_FIRST.get(first);
  if (others) others.push(words);
  else BY_FIRST.set(first, [words]);
}

/**
 * What people say for something else in a folded text, from its beginning and the longest of each place, none within
 * another. What `accepts` refuses is passed over, so that a shorter one may be found there.
 */
export function saidIn(text: string, accepts: (said: SaidAt) => boolean = () => true): SaidAt[] {
  const found: SaidAt[] = [];
  for (let at = 0; at < text.length; ) {
    const said = saidAt(text, at, accepts);
    if (said) found.push(said);
    at += said?.words.length ?? 1;
  }
  return found;
}

function saidAt(text: string, at: number, accepts: (said: SaidAt) => boolean): SaidAt | undefined {
  for (const words of BY_FIRST.get(text.charAt(at)) ?? []) {
    const said = text.startsWith(words, at) ? SAID.get(words) : undefined;
    const here = said && { ...said, at, words };
    if (here && accepts(here)) return here;
  }
  return undefined;
}
