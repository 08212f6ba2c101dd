import { filterOf } from '#graph/cypher/list/filters.js';
import { listNodes } from '#graph/cypher/list/nodes.js';
import { workload } from '#graph/cypher/statistics/workload.js';
import { textOf } from '#graph/model/values.js';
import type { ExportFormat, ExportReads, ExportScope } from '../format.js';
import { taskRows } from '../task-rows.js';
import { TASK_COLUMNS } from '../task-table.js';
import { sheetXml } from './sheet.js';
import { SheetNames } from './sheet-names.js';
import { workbookParts } from './workbook.js';
import { type ZipPart, zipStream } from './zip-stream.js';

/** More sheets than this no one leafs through; the first sheet has every task whatever their number. */
const MOST_SHEETS = 300;

async function* cells(store: ExportReads, scope: ExportScope): AsyncGenerator<string[]> {
  let number = 0;
  for await (const row of taskRows(store, scope)) {
    number += 1;
    yield TASK_COLUMNS.map(({ cell }) => cell(row, number));
  }
}

/** The units that have tasks in the scope, those with most first. */
async function unitsOf(
  store: ExportReads,
  { directiveIds, unitId }: ExportScope,
): Promise<{ id: string; name: string }[]> {
  if (unitId) return [];
  const rows = await store.read(workload(filterOf('Task', { directiveIds }), MOST_SHEETS));
  const ids = rows.map(({ unit }) => textOf(unit));
  const names = new Map(
    (await store.read(listNodes('Unit', ids, new Set(['name'])))).map(({ id, name }) => [textOf(id), textOf(name)]),
  );
  return ids.map((id) => ({ id, name: names.get(id) ?? id }));
}

async function* parts(store: ExportReads, scope: ExportScope): AsyncGenerator<ZipPart> {
  const names = new SheetNames();
  const sheets = [{ name: names.add('任务分解表'), scope }];
  for (const { id, name } of await unitsOf(store, scope))
    sheets.push({ name: names.add(name), scope: { ...scope, unitId: id } });
  for (const [path, text] of workbookParts(sheets.map(({ name }) => name))) yield { path, text: [text] };
  for (const [at, sheet] of sheets.entries())
    yield { path: `xl/worksheets/sheet${at + 1}.xml`, text: sheetXml(TASK_COLUMNS, cells(store, sheet.scope)) };
}

/**
 * The table of tasks as officials hand it around: all on the first sheet, then a sheet a unit. Libraries that write .xlsx
 * and are kept up build it whole in memory; this one part of the format is small enough to be written as it is read.
 */
export const xlsx: ExportFormat = {
  name: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  description: '任务分解表 for Excel and WPS: all tasks, then a sheet a unit',
  binary: true,
  write: (store, scope) => zipStream(parts(store, scope)),
};
