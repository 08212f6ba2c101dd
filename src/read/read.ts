import { decodeText } from './decode.js';
import { ReadError } from './errors.js';
import { readHtml } from './html/html.js';
import { looksLikeMarkdown, readMarkdown } from './markdown.js';
import type { Reading, Source } from './source.js';
import { unwrap } from './unwrap.js';

/** The largest file that is read: its text in UTF-8, at most half as large again, fits the 16 MiB that Grafeo takes as one value. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

const looksLikeHtml = (text: string) =>
  /<(?:html|body|div|p|table|tbody|article|span)[\s>]/i.test(text.slice(0, 20_000));

/**
 * Refuses files larger than any directive; callers that know the size ask before they read.
 * @throws {ReadError} FILE_TOO_LARGE
 */
export function mustFit(name: string, size: number): void {
  if (size <= MAX_FILE_BYTES) return;
  const message = `${name} has ${size} bytes; at most ${MAX_FILE_BYTES} are read. Split it into single directives.`;
  throw new ReadError('FILE_TOO_LARGE', message);
}

interface Format {
  readonly name: string;
  /** What the file begins with. */
  readonly magic: readonly number[];
  /** Tells formats with the same beginning apart by what they hold. */
  readonly holds?: string;
  read(name: string, bytes: Uint8Array): Promise<Reading>;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Formats that are no text, each loaded when a file is of it. In this order: a .xls is told by its name from a .doc. */
const FORMATS: readonly Format[] = [
  {
    name: 'pdf',
    magic: [0x25, 0x50, 0x44, 0x46],
    read: async (name, bytes) => (await import('./pdf.js')).readPdf(name, bytes),
  },
  {
    name: 'docx',
    magic: ZIP,
    holds: 'word/document.xml',
    read: async (name, bytes) => (await import('./docx/docx.js')).readDocx(name, bytes),
  },
  {
    name: 'xlsx',
    magic: ZIP,
    holds: 'xl/workbook.xml',
    read: async (name, bytes) => (await import('./xlsx.js')).readXlsx(name, bytes),
  },
  {
    name: 'doc',
    magic: OLE,
    read: async (name, bytes) => {
      if (/\.(?:xls|et|ppt|dps)$/i.test(name))
        throw new ReadError('UNREAD_FORMAT', `${name} is of an old format. Save it as .xlsx and try again.`);
      return (await import('./doc.js')).readDoc(name, bytes);
    },
  },
];

/** Formats that are not read, with what their user can do. */
const UNREAD_FORMATS: readonly { is(name: string, bytes: Uint8Array): boolean; readonly advice: string }[] = [
  {
    is: (_, bytes) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf',
    advice: 'is an RTF file. Save it as .docx and try again.',
  },
  {
    is: (name) => /\.[ct]sv$/i.test(name),
    advice: 'is a table without its merged cells. Save it as .xlsx and try again.',
  },
];

/** What every whole zip ends with (APPNOTE.TXT §4.3.16, end of central directory record). */
const ZIP_END = 'PK\u0005\u0006';

/** Control characters but for white space, and halves of characters: a terminal would obey the first, and XML holds neither. */
const UNPRINTABLE = /(?![\t\n\v\f\r])[\p{Cc}\p{Cs}]/gu;

/** Whether a zip holds words as they are: the names of its files, the mark of its end. */
const holds = (bytes: Uint8Array, words: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words);

/**
 * Reads a file's bytes as text; the format is told from the content first and the name second.
 * @throws {ReadError} with a code and what to do
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<Source> {
  const { text, blocks } = await readFormat(name, bytes);
  return { name, text: text.replace(UNPRINTABLE, '\ufffd'), blocks };
}

async function readFormat(name: string, bytes: Uint8Array): Promise<Reading> {
  mustFit(name, bytes.length);
  const begins = FORMATS.filter(({ magic }) => magic.every((byte, at) => bytes[at] === byte));
  const format = begins.find((one) => !one.holds || holds(bytes, one.holds));
  if (format) return fitting(name, await format.read(name, bytes));
  if (begins.length > 0 && !holds(bytes, ZIP_END))
    throw new ReadError('DAMAGED_FILE', `${name} ends too early. Download it again, or save it again in its program.`);
  const unread = UNREAD_FORMATS.find((one) => one.is(name, bytes));
  if (unread) throw new ReadError('UNREAD_FORMAT', `${name} ${unread.advice}`);
  if (begins.length > 0)
    throw new ReadError(
      'UNREAD_FORMAT',
      `${name} is a zip of another kind. Take the documents out and read them one by one.`,
    );
  const text = decodeText(name, bytes);
  if (looksLikeHtml(text)) return readHtml(text);
  if (/\.(?:md|markdown)$/i.test(name) || looksLikeMarkdown(text)) return readMarkdown(text);
  return { text: unwrap(text), blocks: [] };
}

/** Refuses what has no words, and more words than are stored as one value. */
function fitting(name: string, reading: Reading): Reading {
  if (!reading.text.trim())
    throw new ReadError('EMPTY_FILE', `${name} holds no words. Choose a file that holds the directive's text.`);
  mustFit(name, Buffer.byteLength(reading.text));
  return reading;
}
