import type { Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { ReadError } from './errors.js';
import type { Reading } from './source.js';
import { TextWriter } from './writer.js';
import { unzip } from './zip.js';

/** More cells are no table that people wrote. */
const MOST_CELLS = 200_000;

/**
 * Reads the sheets of an Excel file as tables, merged cells resolved; rows over the heads that fill only one cell are
 * titles. @e965/xlsx: the maintained build of SheetJS on npm, which knows merged ranges; the package `xlsx` there is no
 * longer published.
 * @throws {ReadError} DAMAGED_FILE, FILE_TOO_LARGE
 */
export async function readXlsx(name: string, bytes: Uint8Array): Promise<Reading> {
  const files = unzip(name, bytes, (file) => !file.startsWith('xl/media/'));
  const xlsx = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = xlsx.read(zipSync(files, { level: 0 }), { type: 'array', cellDates: true });
  } catch {
    throw new ReadError('DAMAGED_FILE', `${name} is damaged. Open it in Excel and save it again.`);
  }
  const writer = new TextWriter();
  const shown = book.SheetNames.filter((_, at) => !book.Workbook?.Sheets?.[at]?.Hidden);
  for (const title of shown) {
    const sheet = book.Sheets[title];
    const range = sheet?.['!ref'];
    if (!sheet || !range) continue;
    if (shown.length > 1) writer.add(title, 1);
    writeSheet(name, sheet, xlsx.utils.decode_range(range), xlsx.utils.encode_cell, writer);
  }
  return writer.finish();
}

function writeSheet(
  name: string,
  sheet: WorkSheet,
  { s: from, e: to }: Range,
  address: (cell: { r: number; c: number }) => string,
  writer: TextWriter,
): void {
  const [rows, columns] = [to.r - from.r + 1, to.c - from.c + 1];
  if (rows * columns > MOST_CELLS)
    throw new ReadError('FILE_TOO_LARGE', `${name} has a sheet of ${rows} × ${columns} cells. Keep only the table.`);
  const merges = sheet['!merges'] ?? [];
  const wordsAt = (r: number, c: number) => cellWords(sheet[address({ r, c })]);
  let first = from.r;
  for (; first <= to.r; first++) {
    const filled = Array.from({ length: columns }, (_, at) => wordsAt(first, from.c + at)).filter(Boolean);
    if (filled.length > 1) break;
    // Rows over the heads: the title, a note.
    if (filled[0]) writer.add(filled[0], first === from.r ? 1 : null);
  }
  if (first > to.r) return;
  const table = writer.nextTable();
  for (let r = first; r <= to.r; r++)
    for (let c = from.c; c <= to.c; c++) {
      const merged = merges.find(({ s, e }) => s.r <= r && r <= e.r && s.c <= c && c <= e.c);
      if (merged && (merged.s.r !== r || merged.s.c !== c)) continue;
      const [rowSpan, columnSpan] = merged
        ? [Math.min(merged.e.r, to.r) - r + 1, Math.min(merged.e.c, to.c) - c + 1]
        : [1, 1];
      writer.openCell({ table, row: r - first, column: c - from.c, rowSpan, columnSpan });
      writer.add(wordsAt(r, c), null);
      writer.closeCell();
    }
}

/** A cell's words as Excel shows them; dates as directives print them. */
function cellWords(cell: WorkSheet[string] | undefined): string {
  if (!cell) return '';
  if (cell.v instanceof Date) return `${cell.v.getFullYear()}年${cell.v.getMonth() + 1}月${cell.v.getDate()}日`;
  return String(cell.w ?? cell.v ?? '').trim();
}
