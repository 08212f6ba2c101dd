import { type AnyNode, type Document, type Element, hasChildren, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { append } from '#src/text/lists.js';
import { metadataLines } from '../metadata.js';
import type { Reading } from '../source.js';
import { clean, TextWriter } from '../writer.js';
import { DROPPED, isHidden, isNoiseLine } from './noise.js';
import { cataloguePairs, gridOf, isDataTable, wordsOf } from './tables.js';
import { frameOf, weigh } from './weigh.js';

const BREAKING = new Set(
  'p div br hr li tr h1 h2 h3 h4 h5 h6 table section article header main td th form ul ol dl dt dd blockquote center pre'.split(
    ' ',
  ),
);
/** Deeper elements are read by their words alone: pages nest without end. */
const DEEPEST = 1500;

/**
 * Returns the words of a web page, one block element a line: the frame around its text left out (navigation, tools, footers),
 * what its metadata states in lines at the top, tables as cells. htmlparser2: kept, and sound on pages that are not.
 */
export function readHtml(html: string): Reading {
  const page = parseDocument(html.replace(/^\s*---\n[\s\S]*?\n---\n/, ''));
  const pairs = metaPairs(page);
  const writer = new TextWriter();
  const body = new PageWriter(new TextWriter(), frameOf(page, weigh(page)), pairs);
  body.write(page.children);
  for (const line of metadataLines(pairs)) writer.add(line, null);
  const again = new PageWriter(writer, frameOf(page, weigh(page)), []);
  again.write(page.children);
  return writer.finish();
}

/** Writes a piece of HTML, a table inside Markdown, into `writer`. */
export function renderHtml(html: string, writer: TextWriter): void {
  new PageWriter(writer, () => false, []).write(parseDocument(html).children);
}

/** What `<meta name="PubDate" content="…">` states. */
function metaPairs(page: Document): [string, string][] {
  const pairs: [string, string][] = [];
  const stack: AnyNode[] = [...page.children];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node && isTag(node) && node.name === 'meta' && node.attribs.name && node.attribs.content)
      pairs.push([node.attribs.name, node.attribs.content]);
    else if (node && hasChildren(node) && !(isTag(node) && node.name === 'body')) append(stack, node.children);
  }
  return pairs;
}

/** Writes the nodes of a page as lines and cells. */
class PageWriter {
  readonly #writer: TextWriter;
  readonly #isFrame: (element: Element) => boolean;
  /** What catalogues of the page state, gathered on the way. */
  readonly #pairs: [string, string][];
  #line = '';

  constructor(writer: TextWriter, isFrame: (element: Element) => boolean, pairs: [string, string][]) {
    this.#writer = writer;
    this.#isFrame = isFrame;
    this.#pairs = pairs;
  }

  write(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.#node(node, 0);
    this.#flush(null);
  }

  #node(node: AnyNode, depth: number): void {
    if (isText(node)) this.#line += node.data.replace(/[ \t\r]*\n[ \t\r\n]*/g, '\n');
    else if (isTag(node)) this.#element(node, depth);
    else if (hasChildren(node)) for (const child of node.children) this.#node(child, depth + 1);
  }

  #element(element: Element, depth: number): void {
    const { name } = element;
    if (DROPPED.has(name) || isHidden(element) || this.#isFrame(element)) return;
    const breaks = BREAKING.has(name);
    if (breaks) this.#flush(null);
    if (depth > DEEPEST) this.#line += wordsOf(element);
    else if (name === 'table') this.#table(element, depth);
    else if (name === 'ol') this.#list(element, depth);
    else for (const child of element.children) this.#node(child, depth + 1);
    if (breaks)
      this.#flush(
        /^h[1-6]$/.test(name) ? Number(name[1]) : name === 'p' ? 'paragraph' : name === 'li' ? 'listItem' : null,
      );
  }

  #table(element: Element, depth: number): void {
    const cells = gridOf(element);
    const pairs = cataloguePairs(cells);
    if (pairs) {
      append(this.#pairs, pairs);
      return;
    }
    if (!isDataTable(cells)) {
      for (const child of element.children) this.#node(child, depth + 1);
      return;
    }
    const table = this.#writer.nextTable();
    for (const { element: cell, ...place } of cells) {
      this.#writer.openCell({ table, ...place });
      for (const child of cell.children) this.#node(child, depth + 1);
      this.#flush(null);
      this.#writer.closeCell();
    }
  }

  /** The numbers that a browser prints before the items of a list. */
  #list(element: Element, depth: number): void {
    let number = Number.parseInt(element.attribs.start ?? '1', 10) || 1;
    const plain = /list-style(?:-type)?\s*:\s*none/i.test(element.attribs.style ?? '');
    for (const child of element.children) {
      if (isTag(child) && child.name === 'li' && !plain && !/^[\d（(一二三四五六七八九十①-⑳]/.test(wordsOf(child))) {
        this.#flush(null);
        this.#line += `${number}.`;
        for (const inner of child.children) this.#node(inner, depth + 1);
        this.#flush('listItem');
      } else this.#node(child, depth + 1);
      if (isTag(child) && child.name === 'li') number++;
    }
  }

  #flush(kind: 'paragraph' | 'listItem' | number | null): void {
    const lines = clean(this.#line)
      .split('\n')
      .filter((line) => !isNoiseLine(line));
    this.#line = '';
    for (const line of lines) this.#writer.add(line, kind);
  }
}
