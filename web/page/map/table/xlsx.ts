import writeXlsxFile from 'write-excel-file/browser';

const WIDTHS = [8, 36, 24, 30, 36, 12, 36, 40];

/** A table as an Excel file, every cell as text: what a directive says is never a formula. */
export function xlsxOf(head: readonly string[], rows: readonly (readonly string[])[]): Promise<Blob> {
  return writeXlsxFile(
    [
      head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const }))),
    ],
    { columns: WIDTHS.map((width) => ({ width })), stickyRowsCount: 1 },
  ).toBlob();
}
