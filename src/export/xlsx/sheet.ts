import { xml } from '../xml.js';

/** Excel's own limit of a cell. */
const LONGEST_CELL = 32_767;

/** A column of a sheet; `width` is in characters. */
export interface SheetColumn {
  readonly title: string;
  readonly width: number;
}

/** Style numbers of `styles.xml`. */
const HEADER = 1;
const BODY = 2;

/** The letter of a column, by its number from 0; a table of ours has fewer than 26. */
const letter = (column: number) => String.fromCharCode(65 + column);

/** A text cell: never a formula, whatever it begins with. */
const cell = (text: string, column: number, row: number, style: number) =>
  `<c r="${letter(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(text.slice(0, LONGEST_CELL))}</t></is></c>`;

const line = (cells: readonly string[], row: number, style: number) =>
  `<row r="${row}">${cells.map((text, column) => cell(text, column, row, style)).join('')}</row>`;

/**
 * The XML of a sheet: a frozen header with filters over the rows, to be printed on A4 across, as wide as one page, the
 * header on each, with page numbers.
 */
export async function* sheetXml(
  columns: readonly SheetColumn[],
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  const widths = columns
    .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData>${line(
    columns.map(({ title }) => title),
    1,
    HEADER,
  )}`;
  let last = 1;
  for await (const cells of rows) {
    last += 1;
    yield line(cells, last, BODY);
  }
  yield `</sheetData><autoFilter ref="A1:${letter(columns.length - 1)}${last}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>`;
}
