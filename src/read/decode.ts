import { ReadError } from './errors.js';

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Guesses UTF-16 without a byte order mark: in Chinese text its ASCII parts leave zero bytes on one side only. */
function utf16Side(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) at % 2 ? odd++ : even++;
  });
  if (odd > 4 && even === 0) return 'utf-16le';
  if (even > 4 && odd === 0) return 'utf-16be';
  return null;
}

/**
 * Decodes a text file of unknown encoding: byte order mark, then UTF-16, then strict UTF-8, then whichever of UTF-8 with
 * damaged bytes, GB18030 (the national standard, which covers GBK and GB2312), Big5 and UTF-16 without a mark reads most like
 * Chinese. Line ends become `\n`.
 * @throws {ReadError} EMPTY_FILE, BINARY_FILE
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0)
    throw new ReadError('EMPTY_FILE', `${name} is empty. Choose a file that holds the directive's text.`);
  const bom = BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const text = decodeAs(bom?.[0] ?? utf16Side(bytes), bytes);
  if (
    /(?![\t\n\v\f\r])\p{Cc}/u.test(text.slice(0, 65_536)) ||
    (text.match(/\ufffd/g)?.length ?? 0) * 50 > text.length
  ) {
    throw new ReadError(
      'BINARY_FILE',
      `${name} is not a text file. Save the directive as text (.txt), HTML or Markdown and try again.`,
    );
  }
  if (!text.trim())
    throw new ReadError('EMPTY_FILE', `${name} holds only white space. Choose a file that holds the directive's text.`);
  return text.replace(/\r\n?/g, '\n');
}

function decodeAs(encoding: string | null, bytes: Uint8Array): string {
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const guesses = ['gb18030', 'utf-8', 'big5', ...(bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : [])];
    const texts = guesses.map((guess) => new TextDecoder(guess).decode(bytes));
    return texts.reduce((best, text) => (likeness(text) > likeness(best) ? text : best));
  }
}

/** The most frequent characters of Chinese official prose, in both scripts; the wrong encoding turns them into rare ones. */
const FREQUENT = /[的和在是中国國一有不大人发發展工作市政府部门門单單位责責任建设設实實施管理、，。；：（）]/g;

/** How much a decoded text reads like Chinese: the share of frequent characters less that of damaged ones. */
function likeness(text: string): number {
  const sample = text.slice(0, 65_536);
  const damaged = sample.match(/\ufffd/g)?.length ?? 0;
  return ((sample.match(FREQUENT)?.length ?? 0) - 5 * damaged) / sample.length;
}
