import { largest } from '#src/text/lists.js';
import { renderHtml } from './html/html.js';
import { inlineWords } from './markdown-inline.js';
import { frontMatter } from './metadata.js';
import type { Reading } from './source.js';
import { clean, TextWriter } from './writer.js';

const SEPARATOR = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const ROW = /^\s*\|.*\|\s*$/;

/** Whether a text that is not named so is Markdown: a table's separator row under a row, or several headings. */
export function looksLikeMarkdown(text: string): boolean {
  const top = text.slice(0, 200_000);
  return (
    /^.*\|.*\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t:|-]*$/m.test(top) || (top.match(/^#{1,6} +\S/gm)?.length ?? 0) > 1
  );
}

/** Cells of a row of a pipe table, as written; `\|` is no border. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** How many lines from `at` on form a table: a separator under a row, or rows of equally many cells between borders. */
function tableHeight(lines: readonly string[], at: number): number {
  const [first = '', second = ''] = lines.slice(at, at + 2);
  if (!first.includes('|')) return 0;
  const stated = SEPARATOR.test(second) && second.includes('-') && cellsOf(first).length === cellsOf(second).length;
  if (stated ? !second.includes('|') : !(ROW.test(first) && ROW.test(second))) return 0;
  const width = cellsOf(first).length;
  if (!stated && (width < 2 || cellsOf(second).length !== width)) return 0;
  let height = 2;
  for (let line = lines[at + height]; line?.includes('|') && line.trim(); line = lines[at + ++height]);
  return height;
}

function writeTable(lines: readonly string[], writer: TextWriter): void {
  const rows = lines.filter((line) => !SEPARATOR.test(line)).map(cellsOf);
  const width = largest(rows.map((row) => row.length));
  const table = writer.nextTable();
  for (const [row, cells] of rows.entries())
    for (let column = 0; column < width; column++) {
      writer.openCell({ table, row, column, rowSpan: 1, columnSpan: 1 });
      writer.add(inlineWords(cells[column] ?? ''), null);
      writer.closeCell();
    }
}

/** Parts a text into tables written in HTML and what stands between them; a table may hold others. */
function* withTablesApart(text: string): Generator<{ html: boolean; words: string }> {
  let depth = 0;
  let from = 0;
  for (const { 0: tag, index } of text.matchAll(/<(\/?)table(?=[\s>])[^>]*>/gi)) {
    const closing = tag.startsWith('</');
    if (!closing && depth === 0) {
      yield { html: false, words: text.slice(from, index) };
      from = index;
    }
    depth = Math.max(0, depth + (closing ? -1 : 1));
    if (closing && depth === 0 && /^<table/i.test(text.slice(from, from + 6))) {
      yield { html: true, words: text.slice(from, index + tag.length) };
      from = index + tag.length;
    }
  }
  yield { html: depth > 0, words: text.slice(from) };
}

/**
 * Returns Markdown's words without its marks, line for line; headings, list items and the cells of tables are its blocks.
 * Written by hand: parsers of CommonMark take an indented paragraph for code and join the lines of a list.
 */
export function readMarkdown(source: string): Reading {
  const { lines: front, body } = frontMatter(clean(source));
  const writer = new TextWriter({ blankLines: true });
  for (const line of front) writer.add(line, null);
  for (const { html, words } of withTablesApart(body)) html ? renderHtml(words, writer) : writeLines(words, writer);
  return writer.finish();
}

function writeLines(text: string, writer: TextWriter): void {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const height = tableHeight(lines, at);
    if (height) {
      writeTable(lines.slice(at, at + height), writer);
      at += height - 1;
    } else writeLine(lines[at] ?? '', lines[at + 1] ?? '', writer);
  }
}

function writeLine(line: string, next: string, writer: TextWriter): void {
  const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line);
  const bullet = /^\s*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/.exec(line);
  if (
    /^\s*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+|`{3,}\w*|~{3,}\w*|\[[^\]]+\]:\s+\S+.*)\s*$/.test(line)
  )
    writer.add('', null);
  else if (heading) writer.add(inlineWords(heading[2] ?? ''), heading[1]?.length ?? 1);
  else if (/^={3,}\s*$/.test(next) && line.trim()) writer.add(inlineWords(line), 1);
  else if (bullet) writer.add(inlineWords(line.slice(bullet[0].length)), 'listItem');
  else
    writer.add(
      inlineWords(line.replace(/^\s*(?:>[ \t]?)+/, '')),
      /^\s*\d{1,9}\\?[.)][ \t]/.test(line) ? 'listItem' : null,
    );
}
