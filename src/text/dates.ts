import { matchesOf } from './matches.js';
import { parseNumeral } from './numerals.js';
import type { Span } from './span.js';

/** A date as exact as the words are: `2020`, `2020-06`, `2020-06-30`. */
export interface DateMention extends Span {
  readonly iso: string;
}

const YEAR = String.raw`(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})`;
const FIGURE = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const GAP = String.raw`[ \u3000]{0,2}`;
const DATE = new RegExp(
  `(?<![\\d.])(${YEAR})${GAP}年(?:${GAP}(${FIGURE})${GAP}月(?:份)?(?:${GAP}(${FIGURE})${GAP}日)?)?|(?<!\\d)(20\\d\\d|19\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`,
  'g',
);

const pad = (value: number) => String(value).padStart(2, '0');

const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Returns every date in `text` in order, with its place; impossible months and days are left out. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of matchesOf(text, DATE)) {
    const [year, month, day] = [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]].map((part) =>
      part === undefined ? null : parseNumeral(part),
    );
    if (!year || month === 0 || day === 0 || (month && day && day > daysOf(year, month)) || (month && month > 12))
      continue;
    const iso = [String(year), month && pad(month), month && day && pad(day)].filter(Boolean).join('-');
    found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** 二〇一七年十二月二十三日 with two blanks at each joint. */
const LONGEST_DATE = 24;

/** Returns the date that `text` consists of, a note on the paper's publicity (此件公开发布) aside, e.g. `2017年5月23日` or `二〇一七年五月二十三日`; `null` where there is more. */
export function wholeDate(text: string): string | null {
  const trimmed = text
    .trim()
    .replace(/[（(](?:此件|本件)[^（）()]*[）)]$/, '')
    .trim();
  if (trimmed.length > LONGEST_DATE) return null;
  const [first] = findDates(trimmed);
  return first && first.start === 0 && first.end === trimmed.length && first.iso.length === 10 ? first.iso : null;
}

/** Returns the day `days` after an ISO date. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Returns the same day `years` later, to whole months (0.5 is six months); the last of the month where there is no such day. */
export function addYears(iso: string, years: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const months = year * 12 + month - 1 + Math.round(years * 12);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return [toYear, pad(toMonth), pad(Math.min(day, daysOf(toYear, toMonth)))].join('-');
}
