import { isUnitName } from '#src/lexicon/unit-names.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { DOC_NUMBER } from './doc-number.js';
import { readFrontMatter } from './front.js';
import { issuersOf, jurisdictionOf } from './issuers.js';
import { signatureOf } from './signature.js';
import { findTitle } from './title-lines.js';

/** What the document says about itself, `null` where it does not. */
export interface Head {
  readonly title: string | null;
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly jurisdiction: string | null;
}

/** How many lines from the top may hold the title. */
const TOP_LINES = 40;

/** The name of the site behind the title of a page: …实施方案-某市政府在线_某市人民政府门户网站. */
const SITE = /(?:[-_|－][^-_|－《》]{2,20}(?:网站?|在线|门户|平台|政府))+$/;

/** A title with the gaps that are printed between its issuers: 中共中央 国务院关于…. */
const withGaps = (title: string, issuers: readonly string[], printed: string) =>
  title.startsWith(issuers.join('')) && printed.replace(/\s+/g, ' ').includes(issuers.join(' '))
    ? issuers.join(' ') + title.slice(issuers.join('').length)
    : title;

/** Reads title, issuers, document number and dates from a document's lines. */
export function readHead(lines: readonly Line[]): Head {
  const top = lines.slice(0, TOP_LINES);
  const front = readFrontMatter(top);
  const found = findTitle(top);
  const printed = front.title ?? found?.printed ?? '';
  const whole = (front.title ?? found?.title ?? null)?.replace(SITE, '') ?? null;
  const number = top.map(({ text }) => squeeze(text)).find((words) => DOC_NUMBER.test(words));
  const signed = signatureOf(lines);
  const issuers = issuersOf(printed);
  const title = whole && withGaps(whole, issuers, printed);
  // What the page says of itself goes before the signature, which may be of whoever forwarded it.
  const stated = front.issuer && isUnitName(front.issuer) ? [front.issuer] : signed.issuers;
  const known = issuers.length > 0 ? issuers : stated;
  return {
    title,
    issuers: known,
    docNumber: front.docNumber ?? number ?? null,
    issuedOn: signed.date ?? front.issuedOn,
    publishedOn: front.publishedOn,
    jurisdiction: jurisdictionOf(known[0] ?? null, title),
  };
}
