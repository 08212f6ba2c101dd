import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { CellWriter } from './cells.js';
import { ReadError } from './errors.js';
import { withoutFurniture } from './pdf/furniture.js';
import { linesOf } from './pdf/lines.js';
import type { Page, Run } from './pdf/page.js';
import { paragraphsOf } from './pdf/paragraphs.js';
import { asMatrix, rulesOf, times } from './pdf/rules.js';
import { isIn, tablesOf } from './pdf/tables.js';
import type { Block } from './source.js';

const MAX_PAGES = 2000;
/** A rule drawn with the letters of a font of ornaments. */
const ORNAMENT = /^(.)\1{9,}$/u;
/** Fewer letters a page are a stamp on a scan or its number. */
const FEWEST_LETTERS = 5;

/**
 * Reads a PDF with a text layer: one paragraph a line, without headers, footers and page numbers. pdfjs-dist (Mozilla):
 * kept, and brings the character maps of Chinese fonts that are not embedded.
 * @throws {ReadError} SCANNED_PDF, ENCRYPTED_FILE, DAMAGED_FILE, FILE_TOO_LARGE
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<{ text: string; blocks: Block[] }> {
  const file = await open(name, bytes);
  try {
    if (file.numPages > MAX_PAGES) {
      const message = `${name} has ${file.numPages} pages; at most ${MAX_PAGES} are read. Split it into single directives.`;
      throw new ReadError('FILE_TOO_LARGE', message);
    }
    const pages: Page[] = [];
    for (let number = 1; number <= file.numPages; number++) pages.push(await pageOf(file, number));
    const letters = pages.flatMap((page) => page.runs).reduce((sum, run) => sum + lettersOf(run), 0);
    if (letters < FEWEST_LETTERS * pages.length) throw scanned(name);
    const out = new CellWriter();
    for (const part of paragraphsOf(withoutFurniture(pages.flatMap(linesOf)))) {
      if (typeof part === 'string') out.line(part);
      else out.table(part.cells);
    }
    const read = out.done();
    if (!read.text) throw scanned(name);
    return read;
  } catch (error) {
    throw error instanceof ReadError ? error : damaged(name);
  } finally {
    await file.loadingTask.destroy();
  }
}

const lettersOf = ({ text, table }: Run) =>
  table ? table.cells.reduce((sum, { words }) => sum + words.length, 0) : text.length;
const scanned = (name: string) =>
  new ReadError(
    'SCANNED_PDF',
    `${name} holds pictures of pages and no text. Run text recognition (OCR) over it first, e.g. with ocrmypdf -l chi_sim, or find the directive as a web page or Word file.`,
  );
const damaged = (name: string) =>
  new ReadError('DAMAGED_FILE', `${name} cannot be read as a PDF. Download it again, or print it to a new PDF.`);

/** Loads pdf.js when it is first needed. */
function loadPdf() {
  // pdf.js makes a matrix for drawing as it loads, and takes the class from an optional package; reading needs none.
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class DOMMatrix {} });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

async function open(name: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdf = await loadPdf();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const loading = pdf.getDocument({
    // pdf.js takes the bytes away from whoever gave them.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    iccUrl: join(folder, 'iccs/'),
    verbosity: pdf.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    return await loading.promise;
  } catch (error) {
    await loading.destroy();
    if (!(error instanceof Error && error.name === 'PasswordException')) throw damaged(name);
    const message = `${name} is protected by a password. Save it without one and try again.`;
    throw new ReadError('ENCRYPTED_FILE', message);
  }
}

async function pageOf(file: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await file.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = asMatrix(transform);
  const runs: Run[] = [];
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item) || !item.str.trim() || ORNAMENT.test(item.str)) continue;
    const [acrossX, acrossY, , , start, y] = times(view, asMatrix(item.transform));
    // Watermarks and stamps are turned.
    if (Math.abs(acrossY) > acrossX * 0.1) continue;
    const across = Math.hypot(acrossX, acrossY);
    // Some programs state a font twice as high as its letters are wide.
    const size = Math.min(item.height || across, across);
    const lead = (/^[\s\u3000]*/.exec(item.str)?.[0] ?? '').length;
    const trail = (/[\s\u3000]*$/.exec(item.str)?.[0] ?? '').length;
    const letter = item.width / item.str.length;
    runs.push({
      text: item.str.trim(),
      x: start + lead * letter,
      right: start + item.width - trail * letter,
      y,
      size,
    });
  }
  if (runs.length === 0) return { width, height, runs };
  const { OPS } = await loadPdf();
  const tables = tablesOf(rulesOf(await page.getOperatorList(), OPS, view), runs);
  page.cleanup();
  const outside = runs.filter((run) => !tables.some((one) => isIn(run, one.left, one.right, one.top, one.bottom)));
  const places = tables.map(
    (table): Run => ({ text: '', x: table.left, right: table.right, y: table.top, size: 0.1, table }),
  );
  return { width, height, runs: [...outside, ...places] };
}
