import { unitLike } from './abbreviation.js';
import type { Mention, NameIndex } from './names.js';
import { namesInLetters } from './sound.js';

/** More names than these are not put right in one question. */
const MOST = 3;
const LONGEST = 24;

/** A folded question with names put right that were mistyped, and how each was taken. */
export interface Mended {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly heard: readonly { readonly meant: string; readonly note: string }[];
}

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Puts names of units and people right: in pinyin letters, by sound (市发该委), with a character wrong, doubled or left out, cut short (科信局). */
export function mendNames(question: string, names: NameIndex): Mended {
  let text = question;
  let mentions: readonly Mention[] = names.find(text);
  const heard: { meant: string; note: string }[] = [];
  while (heard.length < MOST) {
    const slip = namesInLetters(text, names.sounds) ?? slipIn(text, mentions, names) ?? shortIn(text, mentions, names);
    if (!slip) break;
    text = text.slice(0, slip.start) + slip.name + text.slice(slip.end);
    mentions = names.find(text);
    heard.push({ meant: slip.name, note: `按“${slip.name}”理解` });
  }
  return { text, mentions, heard };
}

/** The longest stretch outside the names that are typed rightly which is one with a slip; it may hold a right one (聊承 + 市民政局). */
function slipIn(text: string, mentions: readonly Mention[], names: NameIndex): Slip | null {
  const right = mentions.filter(({ kind, ids }) => ids.length > 0 && (kind === 'UNIT' || kind === 'PERSON'));
  const titles = names.titlesIn(text);
  const free = (start: number, end: number) =>
    !titles.some((title) => title.start <= start && end <= title.end) &&
    right.every(
      (one) =>
        one.end <= start ||
        end <= one.start ||
        (start <= one.start && one.end <= end && (one.start - start !== 1 || one.end < end)),
    );
  const sounds = names.sounds.of(text);
  const longest = sounds.map((_, start) => names.sounds.longestFrom(sounds, start));
  for (let length = Math.min(LONGEST, text.length); length >= 3; length--)
    for (let start = 0; start + length <= text.length; start++) {
      const end = start + length;
      if (!free(start, end)) continue;
      const typed = text.slice(start, end);
      if (names.spellings.has(typed)) continue;
      const heard = length <= (longest[start] ?? 0) ? names.sounds.heardAs(typed, sounds.slice(start, end)) : null;
      const name = heard ?? onlyOne(names.slips.meantBy(typed), names);
      if (name) return { start, end, name };
    }
  return null;
}

/** A stretch outside the names that is short for the name of one unit. */
function shortIn(text: string, mentions: readonly Mention[], names: NameIndex): Slip | null {
  const titles = names.titlesIn(text);
  for (const { start, end } of unitLike(text)) {
    if (titles.some((title) => title.start <= start && end <= title.end)) continue;
    if (mentions.some((one) => start < one.end && one.start < end)) continue;
    const name = onlyOne(names.short.meantBy(text.slice(start, end)), names);
    if (name !== null) return { start, end, name };
  }
  return null;
}

/** The first of some names where all stand for the same units. */
function onlyOne(found: readonly string[], { spellings }: NameIndex): string | null {
  const [first] = found;
  if (first === undefined) return null;
  const units = new Set(found.map((name) => spellings.get(name)?.[0]?.ids.join()));
  return units.size === 1 ? first : null;
}
