import { decodeText } from './decode.js';
import { ReadError } from './errors.js';
import { readHtml } from './html/html.js';
import { readMarkdown } from './markdown.js';
import type { Source } from './source.js';
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

/**
 * Reads a file's bytes as text; the format is told from the content first and the name second.
 * @throws {ReadError} with a code and what to do
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<Source> {
  mustFit(name, bytes.length);
  const text = decodeText(name, bytes);
  if (looksLikeHtml(text)) return { name, ...readHtml(text) };
  if (/\.(?:md|markdown)$/i.test(name)) return { name, ...readMarkdown(text) };
  return { name, text: unwrap(text), blocks: [] };
}
