import { strFromU8, strToU8, zipSync } from 'fflate';
import { ReadError } from '../errors.js';
import { renderHtml } from '../html/html.js';
import type { Reading } from '../source.js';
import { TextWriter } from '../writer.js';
import { unzip } from '../zip.js';
import { readLists, withNumbers } from './numbering.js';

const BODY = 'word/document.xml';

/**
 * Reads a Word document (.docx). mammoth, which is kept, turns the body into HTML; it leaves out the numbers that Word makes
 * (一、（一）1.), so these are written into the document before.
 * @throws {ReadError} DAMAGED_FILE, FILE_TOO_LARGE
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<Reading> {
  const files = unzip(name, bytes, (file) => !file.startsWith('word/media/'));
  const text = (file: string) => (files[file] ? strFromU8(files[file]) : '');
  const damaged = new ReadError('DAMAGED_FILE', `${name} is damaged. Open it in Word and save it again.`);
  if (!files[BODY]) throw damaged;
  const { default: mammoth } = await import('mammoth');
  try {
    const lists = readLists(text('word/numbering.xml'), text('word/styles.xml'));
    const numbered = { ...files, [BODY]: strToU8(withNumbers(text(BODY), lists)) };
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(numbered, { level: 0 })) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    );
    const writer = new TextWriter();
    renderHtml(value, writer);
    return writer.finish();
  } catch {
    throw damaged;
  }
}
