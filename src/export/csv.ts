import type { ExportFormat } from './format.js';
import { taskRows } from './task-rows.js';
import { TASK_COLUMNS } from './task-table.js';

/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would take for a formula: such a cell begins with an apostrophe, which it shows as text. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** A cell by RFC 4180. */
function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const lineOf = (cells: readonly string[]) => `${cells.map(cellOf).join(',')}\r\n`;

/** The table of tasks, one line a task, for any program that reads tables. */
export const csv: ExportFormat = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  description: '任务分解表, one line a task, with a byte order mark for Excel',
  binary: false,
  async *write(store, scope) {
    yield BYTE_ORDER_MARK + lineOf([...TASK_COLUMNS.map(({ title }) => title), 'id', 'directive']);
    let number = 0;
    for await (const row of taskRows(store, scope)) {
      number += 1;
      yield lineOf([...TASK_COLUMNS.map(({ cell }) => cell(row, number)), row.id, row.directiveId]);
    }
  },
};
