import { isUnitName } from '#src/lexicon/unit-names.js';
import { findDates, wholeDate } from '#src/text/dates.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { isWholeIssuer, startsWithPlace } from './issuers.js';

/** A seal in the place of another: （代章）. */
const STAMP = /[（(](?:代章|盖章|章|印章)[)）]$/;
/** How many lines over the date may hold those who sign, and how long such a name is at most. */
const MOST_LINES = 8;
const LONGEST_NAME = 30;

/** Who signs a directive and when; `date` is `null` where no line holds one. */
export interface Signature {
  readonly issuers: readonly string[];
  readonly date: string | null;
}

/** Reads the first signature: a date on a line of its own with units before it, on that line or over it; else the first date alone. */
export function signatureOf(lines: readonly Line[]): Signature {
  let bare: string | null = null;
  let published: Signature | null = null;
  for (const [at, line] of lines.entries()) {
    const inline = signedInline(line.text);
    if (inline) return inline;
    published ??= publishedBy(line.text);
    const date = wholeDate(line.text.replace(/^[（(](.*)[）)]$/, '$1'));
    if (!date) continue;
    const issuers = issuersOver(lines, at);
    if (issuers.length) return { issuers, date };
    bare ??= date;
  }
  return published ?? { issuers: [], date: bare };
}

/** 某市科学技术局2026年5月25日发布，征求意见…: what a page says under a text without signature. */
function publishedBy(words: string): Signature | null {
  const [, name = '', rest = ''] =
    /^([一-龥]{4,30})(?:[（(][^（）()]{2,30}[）)])?(\d{4}年.{3,8}日)发布/.exec(words) ?? [];
  const date = wholeDate(rest);
  return date && isUnitName(name) ? { issuers: [name], date } : null;
}

/** 国务院办公厅　2019年7月12日 */
function signedInline(words: string): Signature | null {
  if (words.length > 120 || !words.endsWith('日')) return null;
  const date = findDates(words).at(-1);
  if (date?.end !== words.length || date.iso.length !== 10 || date.start === 0) return null;
  const names = words
    .slice(0, date.start)
    .trim()
    .split(/[\s\u3000]+/);
  return names.every((name) => name.length <= LONGEST_NAME && isUnitName(name))
    ? { issuers: names, date: date.iso }
    : null;
}

function issuersOver(lines: readonly Line[], at: number): string[] {
  const issuers: string[] = [];
  for (let above = at - 1; above >= 0 && above >= at - MOST_LINES; above--) {
    const printed = lines[above]?.text.replace(STAMP, '') ?? '';
    // （某某产业链链长办公室）: another name of the unit over it.
    if (issuers.length > 0 && /^[（(][^（）()]{4,30}[）)]$/.test(printed)) continue;
    const names = printed.split(/[\s\u3000]{1,}/);
    if (names.length > 1 && names.every((name) => name.length <= LONGEST_NAME && isUnitName(name))) {
      issuers.unshift(...names);
      continue;
    }
    const name = squeeze(printed);
    if (name.length > LONGEST_NAME || !isUnitName(name)) {
      // A long name on two lines: …（数字经济发展） | 领导小组办公室.
      const [first] = issuers;
      const half = name.length <= LONGEST_NAME && !/[，。；：:]/.test(name) && startsWithPlace(name);
      if (first && !isWholeIssuer(first) && half) issuers[0] = name + first;
      break;
    }
    issuers.unshift(name);
  }
  return issuers;
}
