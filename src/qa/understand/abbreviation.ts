import { UNKNOWN_UNIT } from '#src/lexicon/questions/words.js';
import { COMPANY_END } from '#src/lexicon/units/spoken.js';
import { isKnownStem } from '#src/lexicon/units/stems.js';
import { isWithin, telling } from './slips.js';

const NATIONAL = /^(?:中国|中华全国|全国)(?=..)/;
/** A shorter word is short for too much. */
const MIN_LENGTH = 3;

/** Whether a word is a name with characters left out: 科信局 of 市科技和信息化局, 国铁集团 of 中国国家铁路集团有限公司. */
export function isShortFor(word: string, name: string): boolean {
  const whole = telling(name).replace(NATIONAL, '').replace(COMPANY_END, '');
  if (whole.length <= word.length || whole[0] !== word[0] || whole.at(-1) !== word.at(-1)) return false;
  return isWithin(word, whole);
}

/** Finds in a folded text a word that looks like a unit's name and is no known department's; `word` is its telling part. */
export function unknownUnitIn(
  text: string,
): { readonly start: number; readonly end: number; readonly word: string } | null {
  const match = UNKNOWN_UNIT.exec(text);
  if (!match) return null;
  const words = match[0].replace(/^[的,、由里和与跟]/, '');
  const word = telling(words);
  if (word.length < MIN_LENGTH || isKnownStem(word)) return null;
  const end = match.index + match[0].length;
  return { start: end - words.length, end, word };
}
