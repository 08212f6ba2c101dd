import { UNKNOWN_UNIT } from '#src/lexicon/questions/words.js';
import { isKnownStem } from '#src/lexicon/units/stems.js';

const LEVEL = /^.*?(?:自治区|[省市县区州盟旗])(?=..)/;
const NATIONAL = /^(?:中国|中华全国|全国)(?=..)/;
const COMPANY_END = /(?:股份)?(?:有限责任|有限)?公司$/;
/** A shorter word is short for too much. */
const MIN_LENGTH = 3;

/** Whether a word is a name with characters left out: 科信局 of 市科技和信息化局, 国铁集团 of 中国国家铁路集团有限公司. */
function isShortFor(word: string, name: string): boolean {
  const whole = name.replace(LEVEL, '').replace(NATIONAL, '').replace(COMPANY_END, '');
  if (whole.length <= word.length || whole[0] !== word[0] || whole.at(-1) !== word.at(-1)) return false;
  let at = 0;
  for (const char of whole) if (char === word[at]) at++;
  return at === word.length;
}

/** Finds in a folded text a word like a unit's name that no name is, and the names that it may be short for. */
export function abbreviationIn(
  text: string,
  names: Iterable<string>,
): { readonly start: number; readonly end: number; readonly names: readonly string[] } | null {
  const match = UNKNOWN_UNIT.exec(text);
  if (!match) return null;
  const words = match[0].replace(/^[的,、由里和与跟]/, '');
  const word = words.replace(LEVEL, '');
  if (word.length < MIN_LENGTH || isKnownStem(word)) return null;
  const end = match.index + match[0].length;
  return { start: end - words.length, end, names: [...names].filter((name) => isShortFor(word, name)) };
}
