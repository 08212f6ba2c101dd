import { identify } from '#src/lexicon/units/identity.js';
import { knownPlaceAt } from '#src/lexicon/units/places.js';
import { isKnownStem } from '#src/lexicon/units/stems.js';
import { sameSound } from './sound.js';

const CHINESE = /^[\u4e00-\u9fff]+$/;
/** What stands before the telling part of a unit's name. */
const LEVEL = /^.*?(?:自治区|[省市县区州盟旗])(?=..)/;
/** With fewer characters in its telling part, a name with another one is another name. */
const MIN_TELLING = 4;
const MIN_TYPED = 4;
/** How many characters people leave out of a name: 市科信局 for 市科技和信息化局. */
const MOST_LEFT_OUT = 8;

/** Names of units by their first and last characters, which tell level and kind and are never mended. */
export class SlipTable {
  readonly #byEnds = new Map<string, Map<number, string[]>>();

  /** Adds a folded name. */
  add(name: string): void {
    if (!CHINESE.test(name) || name.length < MIN_TYPED) return;
    const ends = endsOf(name);
    const byLength = this.#byEnds.get(ends) ?? new Map<number, string[]>();
    const alike = byLength.get(name.length);
    if (alike) alike.push(name);
    else byLength.set(name.length, [name]);
    this.#byEnds.set(ends, byLength);
  }

  /** The names that what was typed may be: one character is another, one too many, or some were left out. */
  meantBy(typed: string): string[] {
    const byLength = typed.length < MIN_TYPED ? undefined : this.#byEnds.get(endsOf(typed));
    if (!byLength || isAnotherUnit(typed)) return [];
    const of = (length: number) => byLength.get(length) ?? [];
    const mistyped = of(typed.length).filter((name) => oneDiffers(typed, name));
    if (mistyped.length > 0) return mistyped;
    const doubled = of(typed.length - 1).filter((name) => name.length >= MIN_TYPED && isWithin(name, typed));
    if (doubled.length > 0) return doubled;
    for (let more = 1; more <= MOST_LEFT_OUT; more++) {
      const longer = of(typed.length + more).filter((name) => isWithin(typed, name) && samePlace(typed, name));
      if (longer.length > 0) return longer;
    }
    return [];
  }
}

const endsOf = (name: string) => `${name.charAt(0)}${name.charAt(name.length - 1)}`;
/** The part of a unit's name that tells it from others of its place and level. */
export const telling = (name: string) => name.replace(LEVEL, '');
const levelOf = (name: string) => LEVEL.exec(name)?.[0] ?? '';
const samePlace = (typed: string, name: string) => levelOf(typed) === levelOf(name);

/** Whether what was typed is the right name of a department or of a place's unit, whatever it looks like. */
function isAnotherUnit(typed: string): boolean {
  return isKnownStem(telling(typed)) || isKnownStem(identify(typed, null).stem);
}

function oneDiffers(typed: string, name: string): boolean {
  let at = -1;
  for (let index = 0; index < name.length; index++) {
    if (typed[index] === name[index]) continue;
    if (at >= 0) return false;
    at = index;
  }
  if (at < 0) return false;
  const alike = sameSound(typed[at] ?? '', name[at] ?? '');
  if (at < levelOf(name).length) return alike && knownPlaceAt(typed) === null;
  return alike || telling(name).length >= MIN_TELLING;
}

/** Whether a name's characters stand in a longer one in their order. */
export function isWithin(name: string, longer: string): boolean {
  let at = 0;
  for (const char of longer) if (char === name[at]) at++;
  return at === name.length;
}
