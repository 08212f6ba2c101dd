import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { ReadError } from './errors.js';
import type { Reading } from './source.js';
import { TextWriter } from './writer.js';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SECTOR = 512;
const MOST_LINES_OF_ROW = 200;
const TIME_LIMIT_MS = 30_000;
/**
 * word-extractor rejects outside its own promise on damaged files, so it runs in a thread of its own; there its way along
 * a chain of sectors is replaced by one that ends where the chain is a circle, which would fill the memory of the whole
 * process. `filterUnicode: false` keeps “ ” and — as printed.
 */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const Table = require(workerData.table);
Table.prototype.getSecIdChain = function (first) {
  const chain = [];
  for (let id = first; id >= 0; id = this._table[id]) {
    if (chain.length > this._table.length) throw new Error('sectors in a circle');
    chain.push(id);
  }
  return chain;
};
const WordExtractor = require(workerData.module);
new WordExtractor()
  .extract(Buffer.from(workerData.bytes))
  .then((file) => parentPort.postMessage(file.getBody({ filterUnicode: false })));
`;

/**
 * Reads a Word 97-2003 file (.doc): one paragraph a line; rows of tables as cells, each on lines of its own.
 * @throws {ReadError} DAMAGED_FILE, ENCRYPTED_FILE
 */
export async function readDoc(name: string, bytes: Uint8Array): Promise<Reading> {
  if (!OLE_MAGIC.every((byte, at) => bytes[at] === byte)) throw damaged(name);
  if (isEncrypted(bytes)) {
    const message = `${name} is protected by a password. Save it without one and try again.`;
    throw new ReadError('ENCRYPTED_FILE', message);
  }
  const body = await bodyOf(bytes).catch(() => {
    throw damaged(name);
  });
  const lines = body.replace(/\u00a0/g, ' ').split('\n');
  const writer = new TextWriter();
  for (let at = 0; at < lines.length; ) {
    const { rows, next } = rowsFrom(lines, at);
    if (rows.length >= 2) writeTable(rows, writer);
    else writer.add((lines[at] ?? '').replace(/\t/g, ' '), null);
    at = rows.length >= 2 ? next : at + 1;
  }
  return writer.finish();
}

function writeTable(rows: readonly (readonly string[])[], writer: TextWriter): void {
  const table = writer.nextTable();
  for (const [row, cells] of rows.entries())
    for (const [column, words] of cells.entries()) {
      writer.openCell({ table, row, column, rowSpan: 1, columnSpan: 1 });
      writer.add(words, null);
      writer.closeCell();
    }
}

const damaged = (name: string) =>
  new ReadError('DAMAGED_FILE', `${name} cannot be read as a Word file. Open it in Word or WPS and save it as .docx.`);

/** Whether the file information block, which begins at a sector and with EC A5, has its flag fEncrypted ([MS-DOC] 2.5.2). */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = SECTOR; at + 11 < bytes.length; at += SECTOR) {
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 0x01) !== 0;
  }
  return false;
}

function bodyOf(bytes: Uint8Array): Promise<string> {
  const { resolve: find } = createRequire(import.meta.url);
  const module = find('word-extractor');
  const table = find('word-extractor/lib/ole-allocation-table.js');
  const thread = new Worker(THREAD, {
    eval: true,
    workerData: { module, table, bytes },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    stdout: true,
    stderr: true,
  });
  return new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('time limit')), TIME_LIMIT_MS);
    thread.once('message', resolve).once('error', reject);
    thread.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('no text'));
    });
  }).finally(() => thread.terminate());
}

/** The rows of a table that begin at a line, and the line after them; all have as many cells as the first. */
function rowsFrom(lines: readonly string[], from: number): { rows: string[][]; next: number } {
  const rows: string[][] = [];
  let next = from;
  for (;;) {
    const row = rowFrom(lines, next);
    if (!row || (rows[0] && rows[0].length !== row.cells.length)) return { rows, next };
    rows.push(row.cells);
    next = row.next;
  }
}

/** A row: every cell ends in a tab, the last also in a line break; cells after the first may hold several paragraphs. */
function rowFrom(lines: readonly string[], from: number): { cells: string[]; next: number } | null {
  if (!lines[from]?.includes('\t')) return null;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES_OF_ROW); at++) {
    if (!lines[at]?.endsWith('\t')) continue;
    const cells = lines
      .slice(from, at + 1)
      .join('\n')
      .split('\t')
      .slice(0, -1);
    return cells.length >= 2 ? { cells, next: at + 1 } : null;
  }
  return null;
}
