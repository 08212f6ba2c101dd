import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Composed } from '../compose.js';
import type { Cell } from '../document.js';

/** The places of a sheet's rows: a merged cell is followed by empty places, as the writer wants them. */
function placed(rows: readonly (readonly Cell[])[], width: number): Row[] {
  const covered = new Set<string>();
  return rows.map((row, at) => {
    const cells = [...row];
    return Array.from({ length: width }, (_, column) => {
      if (covered.has(`${at},${column}`)) return null;
      const cell = cells.shift();
      if (!cell) return null;
      const { text, columns = 1, rows: deep = 1 } = cell;
      for (let below = 0; below < deep; below++)
        for (let beside = 0; beside < columns; beside++) covered.add(`${at + below},${column + beside}`);
      return { value: text, columnSpan: columns, rowSpan: deep, wrap: true };
    });
  });
}

/** The task table under the directive's title as an Excel sheet; `null` where there is none. write-excel-file: kept, MIT. */
export async function renderXlsx({ blocks, gold }: Composed): Promise<Uint8Array | null> {
  const table = blocks.find((block) => block.kind === 'table' && block.head.includes('序号'));
  const title = blocks.findLast((block) => block.kind === 'title');
  if (table?.kind !== 'table' || title?.kind !== 'title' || gold.tasks.length === 0) return null;
  const head = table.head.map((text) => ({ text }));
  const rows = [[{ text: title.lines.join(''), columns: head.length }], head, ...table.rows];
  return writeXlsxFile(placed(rows, head.length), { sheet: '任务分工' }).toBuffer();
}
