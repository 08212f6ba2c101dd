import { append } from '#src/text/lists.js';
import { matchesOf } from '#src/text/matches.js';
import { quoted, type Span } from '#src/text/span.js';
import type { Context } from '../context.js';
import type { BasisDocument } from './types.js';

const CITED = /《([^《》\n]{2,80})》(?:[（(]([^（）()\n]{2,16}[〔﹝［[(（]\d{4}[〕﹞］\])）][第]?\d{1,4}号)[)）])?/g;
const BASIS_VERB = /根据|按照|依据|依照|为(?:深入|全面|认真)?(?:贯彻|落实)|贯彻落实/;

/** How much of a text without headings may be its preamble. */
const MAX_PREAMBLE = 3000;

/** Returns the documents that the preamble says the directive rests on: those cited in a 根据… sentence before the first heading. */
export function extractBasis({ tree }: Context): { basedOn: BasisDocument[] } {
  const end = tree.items[0]?.start ?? Math.min(tree.text.length, MAX_PREAMBLE);
  return { basedOn: findBasis(tree.text, { start: 0, end }) };
}

/** The documents cited in `span`, in order. */
export function citedIn(text: string, span: Span, rule: string): BasisDocument[] {
  return matchesOf(text.slice(span.start, span.end), CITED).map((match) => {
    const start = span.start + match.index;
    const [words, title = '', docNumber = null] = match;
    return { title, docNumber, ...quoted(text, start, start + words.length), rule };
  });
}

function findBasis(text: string, preamble: Span): BasisDocument[] {
  const found: BasisDocument[] = [];
  let at = preamble.start;
  for (const sentence of text.slice(preamble.start, preamble.end).split(/(?<=[。\n])/)) {
    const verb = sentence.search(BASIS_VERB);
    const cited = verb < 0 ? [] : citedIn(text, { start: at + verb, end: at + sentence.length }, 'reference/basis');
    // Behind these words stands what is issued.
    const issued = sentence.search(/印发|现将/);
    const till = issued < 0 ? at + sentence.length : at + issued;
    append(
      found,
      cited.filter(({ start }) => start < till),
    );
    at += sentence.length;
  }
  return found;
}
