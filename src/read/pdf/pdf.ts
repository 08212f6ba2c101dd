import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ReadError } from '../errors.js';
import type { Reading } from '../source.js';
import { clean } from '../writer.js';
import { linesOfPage, type PrintedLine, paragraphsOf, type Run, withoutFrame } from './lines.js';

/** More pages are no directive. */
const MOST_PAGES = 2000;

/**
 * Reads the text layer of a PDF, paragraph by paragraph. pdfjs-dist: Mozilla's own, kept, with the maps of Chinese
 * characters inside.
 * @throws {ReadError} SCANNED_PDF, ENCRYPTED_FILE, DAMAGED_FILE, FILE_TOO_LARGE
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Reading> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const loading = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES)
      throw new ReadError('FILE_TOO_LARGE', `${name} has ${document.numPages} pages; at most ${MOST_PAGES} are read.`);
    const pages: PrintedLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => ('str' in item ? runOf(item) : []));
      pages.push(linesOfPage(runs, page.view[2] ?? 595));
      page.cleanup();
    }
    const text = clean(paragraphsOf(withoutFrame(pages)).join('\n'));
    if (!text.trim())
      throw new ReadError(
        'SCANNED_PDF',
        `${name} is a scan: it has pictures of pages and no text. Run it through OCR, and read what that gives.`,
      );
    return { text, blocks: [] };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (error instanceof Error && error.name === 'PasswordException')
      throw new ReadError('ENCRYPTED_FILE', `${name} is locked with a password. Save it without one and try again.`);
    throw new ReadError('DAMAGED_FILE', `${name} is damaged. Open it in its program and save it again.`);
  } finally {
    await loading.destroy();
  }
}

/** A run of words with its place; white space alone says nothing that its place does not. */
function runOf({
  str,
  transform,
  width,
  height,
}: {
  str: string;
  transform: number[];
  width: number;
  height: number;
}): Run[] {
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return str.trim() ? [{ words: str, x, y, width, size: height || Math.abs(scale) || 10 }] : [];
}
