import {
  ANNOUNCEMENT_TITLE,
  ANNOUNCING_OPENING,
  EXPLAINING_HEADING,
  EXPLAINING_TITLE,
  REGULATION_TITLE,
} from '#src/lexicon/headings.js';
import type { DocumentTree } from './tree.js';

/**
 * What kind of text it is: a directive states work to do; a regulation states norms in its articles; an explanation or a
 * report tells of what others say or of what was; an announcement tells the public of conditions and procedures.
 */
export type Genre = 'directive' | 'regulation' | 'explanation' | 'announcement';

/** How many lines from the top may say that a text explains another, and how long such a line is at most. */
const TOP_LINES = 3;
const LONGEST_LINE = 80;
/** A shorter line is a link of the page around the text (政策解读 beside 政策原文). */
const SHORTEST_LINE = 8;

/** Returns the genre of a text by its title, its first lines and its first headings. */
export function genreOf(title: string | null, { lines, items }: Pick<DocumentTree, 'lines' | 'items'>): Genre {
  const heads = [title ?? '', ...lines.slice(0, TOP_LINES).map(({ text }) => text)];
  if (heads.some(explains)) return 'explanation';
  if (items.slice(0, TOP_LINES).some((item) => EXPLAINING_HEADING.test(item.title))) return 'explanation';
  if (
    title === null
      ? lines.slice(0, TOP_LINES).some(({ text }) => ANNOUNCING_OPENING.test(text))
      : ANNOUNCEMENT_TITLE.test(title)
  )
    return 'announcement';
  return title !== null && REGULATION_TITLE.test(title) ? 'regulation' : 'directive';
}

const explains = (words: string) =>
  words.length >= SHORTEST_LINE && words.length <= LONGEST_LINE && EXPLAINING_TITLE.test(words);
