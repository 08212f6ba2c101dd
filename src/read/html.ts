import { Parser } from 'htmlparser2';
import type { Block } from './source.js';

/** Elements whose words are no part of the page's text; `form` is not among them, since whole pages stand in one. */
const DROPPED = new Set(
  'title script style noscript template svg nav footer iframe button input select textarea'.split(' '),
);
const BREAKING = new Set(
  'p div br li tr h1 h2 h3 h4 h5 h6 table section article header td th form ul ol dl dt dd blockquote center'.split(
    ' ',
  ),
);

/**
 * Returns the words of an HTML page, one block element a line. htmlparser2: kept, and read as a stream of events, so that
 * neither deep nesting nor a tree in memory is in the way.
 */
export function readHtml(html: string): { text: string; blocks: Block[] } {
  let text = '';
  let dropped = 0;
  const parser = new Parser({
    onopentag(name) {
      if (DROPPED.has(name)) dropped++;
      else if (BREAKING.has(name)) text += '\n';
    },
    ontext(words) {
      if (dropped === 0) text += words;
    },
    onclosetag(name) {
      if (DROPPED.has(name)) dropped--;
      else if (BREAKING.has(name)) text += '\n';
    },
  });
  parser.end(html.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const lines = text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line.replace(/[\s\u3000]/g, ''));
  return { text: lines.join('\n'), blocks: [] };
}
