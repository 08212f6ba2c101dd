import { COMPANY_END } from '#src/lexicon/units/spoken.js';
import { isKnownStem } from '#src/lexicon/units/stems.js';
import type { Span } from '#src/text/span.js';
import { isWithin, telling } from './slips.js';

const NATIONAL = /^(?:中国|中华全国|全国)(?=..)/;
/** A shorter word is short for too much, a longer one is none. */
const [MIN_LENGTH, MAX_LENGTH] = [3, 8];
const UNIT_END = /[局委办厅部署院团]/;

/** What tells a name from others: without its place, its level and its legal form. */
const core = (name: string) => telling(name).replace(NATIONAL, '').replace(COMPANY_END, '');
const endsOf = (word: string) => `${word.charAt(0)}${word.charAt(word.length - 1)}`;

/** Names of units by what may be short for them: 科信局 for 市科技和信息化局, 国铁集团 for 中国国家铁路集团有限公司. */
export class ShortNames {
  readonly #byEnds = new Map<string, { readonly name: string; readonly core: string }[]>();

  /** Adds a folded name. */
  add(name: string): void {
    const whole = core(name);
    if (whole.length <= MIN_LENGTH) return;
    const alike = this.#byEnds.get(endsOf(whole));
    if (alike) alike.push({ name, core: whole });
    else this.#byEnds.set(endsOf(whole), [{ name, core: whole }]);
  }

  /** The names that a word is short for: its characters are theirs with some left out; none for a known department. */
  meantBy(word: string): string[] {
    const short = telling(word);
    if (short.length < MIN_LENGTH || isKnownStem(short)) return [];
    const longer = this.#byEnds.get(endsOf(short)) ?? [];
    return longer
      .filter(({ core: whole }) => whole.length > short.length && isWithin(short, whole))
      .map(({ name }) => name);
  }
}

/** Stretches of a folded text that may be a unit's short name, the longest first where several end at one place. */
export function* unitLike(text: string): Generator<Span> {
  for (let end = MIN_LENGTH; end <= text.length; end++) {
    if (!UNIT_END.test(text[end - 1] ?? '')) continue;
    for (let length = Math.min(MAX_LENGTH, end); length >= MIN_LENGTH; length--) yield { start: end - length, end };
  }
}
