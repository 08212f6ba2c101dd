import * as cheerio from 'cheerio';
import type { Block } from './source.js';

const DROPPED = 'script, style, noscript, template, svg, nav, footer, iframe, form, button, head';
const BREAKING = 'p, div, br, li, tr, h1, h2, h3, h4, h5, h6, table, section, article, header, td, th';

/** Returns the words of an HTML page, one block element a line. cheerio: the kept server-side HTML parser on parse5. */
export function readHtml(html: string): { text: string; blocks: Block[] } {
  const page = cheerio.load(html.replace(/^---\n[\s\S]*?\n---\n/, ''));
  page(DROPPED).remove();
  page('br').replaceWith('\n');
  page(BREAKING).each((_, element) => {
    page(element).before('\n').after('\n');
  });
  const text = page('body')
    .text()
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line.replace(/[\s\u3000]/g, ''))
    .join('\n');
  return { text, blocks: [] };
}
