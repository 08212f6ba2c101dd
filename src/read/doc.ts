import WordExtractor from 'word-extractor';
import { ReadError } from './errors.js';
import type { Reading } from './source.js';
import { TextWriter } from './writer.js';

/**
 * Reads an old Word document (.doc) with word-extractor: a paragraph a line, the rows of its tables, which come as words
 * between tabs, as cells. Numbers that Word makes are not in it.
 * @throws {ReadError} DAMAGED_FILE
 */
export async function readDoc(name: string, bytes: Uint8Array): Promise<Reading> {
  let body: string;
  try {
    body = (await new WordExtractor().extract(Buffer.from(bytes))).getBody();
  } catch {
    throw new ReadError('DAMAGED_FILE', `${name} cannot be read. Open it in Word and save it as .docx.`);
  }
  const writer = new TextWriter();
  const lines = body.split(/\r\n?|\n/);
  for (let at = 0; at < lines.length; at++) {
    const height = rowsFrom(lines, at);
    if (height < 2) {
      writer.add((lines[at] ?? '').replace(/\t/g, ' '), null);
      continue;
    }
    const table = writer.nextTable();
    for (const [row, line] of lines.slice(at, at + height).entries())
      for (const [column, words] of cellsOf(line).entries()) {
        writer.openCell({ table, row, column, rowSpan: 1, columnSpan: 1 });
        writer.add(words, null);
        writer.closeCell();
      }
    at += height - 1;
  }
  return writer.finish();
}

const cellsOf = (line: string) => line.replace(/\t$/, '').split('\t');

/** How many lines from `at` on have as many tabs as it. */
function rowsFrom(lines: readonly string[], at: number): number {
  const width = cellsOf(lines[at] ?? '').length;
  if (width < 2) return 0;
  let height = 1;
  while (cellsOf(lines[at + height] ?? '').length === width) height++;
  return height;
}
