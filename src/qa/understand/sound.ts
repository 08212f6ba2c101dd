import { pinyin } from 'pinyin-pro';

/** Sounds are only listened to for names this long: shorter ones sound like too much else. */
const MIN_SYLLABLES = 3;
const MIN_LETTERS = 6;

const CHINESE = /^[\u4e00-\u9fff]+$/;

const ofCharacter = new Map<string, string>();

/** How one character sounds, told once: there are no more characters than a dictionary has. */
function soundOf(character: string): string {
  const known = ofCharacter.get(character);
  if (known !== undefined || !CHINESE.test(character)) return known ?? character;
  const [sound = character] = syllables(character);
  ofCharacter.set(character, sound);
  return sound;
}

const syllables = (words: string) => pinyin(words, { toneType: 'none', type: 'array', v: true });

/** Whether two characters sound alike, tones aside. */
export function sameSound(a: string, b: string): boolean {
  return soundOf(a) === soundOf(b);
}

/** Names by how they sound. */
export class SoundTable {
  /** Syllables of every name that was ever asked for: telling them takes longer than all else. */
  readonly #known: Map<string, readonly string[]>;
  readonly #bySyllables = new Map<string, string>();
  readonly #byLetters = new Map<string, string>();
  /** Most syllables of the names that begin with these: few places of a question begin one. */
  readonly #beginnings = new Map<string, number>();
  #mostLetters = 0;

  /** A table that need not tell again how the names of the one `before` it sound. */
  constructor(before?: SoundTable) {
    this.#known = before ? before.#known : new Map();
  }

  /** Adds a folded name; of two that sound alike the first is heard. */
  add(name: string): void {
    if (!CHINESE.test(name)) return;
    const sounds = this.#known.get(name) ?? syllables(name);
    this.#known.set(name, sounds);
    const letters = sounds.join('');
    if (sounds.length >= MIN_SYLLABLES) {
      addFirst(this.#bySyllables, sounds.join(' '), name);
      const beginning = beginningAt(sounds, 0);
      this.#beginnings.set(beginning, Math.max(this.#beginnings.get(beginning) ?? 0, sounds.length));
    }
    if (letters.length >= MIN_LETTERS) {
      addFirst(this.#byLetters, letters, name);
      this.#mostLetters = Math.max(this.#mostLetters, letters.length);
    }
  }

  /** How each UTF-16 unit of a text sounds, by itself; what is no Chinese character stays as it is. */
  of(text: string): readonly string[] {
    return text.split('').map(soundOf);
  }

  /** How many syllables the longest name has that begins as these do from `start`; 0 where none does. */
  longestFrom(sounds: readonly string[], start: number): number {
    return this.#beginnings.get(beginningAt(sounds, start)) ?? 0;
  }

  /** The name that what was typed sounds like, at least half its characters right; `null` where it is none. */
  heardAs(typed: string, sounds: readonly string[]): string | null {
    const name = this.#bySyllables.get(sounds.join(' '));
    if (name === undefined) return null;
    // Of a short name the last character tells what it is: 农机具 is no 农机局.
    if (name.length === MIN_SYLLABLES && typed.at(-1) !== name.at(-1)) return null;
    const same = [...name].filter((char, at) => typed[at] === char).length;
    return same * 2 >= name.length ? name : null;
  }

  /** The longest name that these pinyin letters begin with. */
  startingLetters(letters: string): { readonly name: string; readonly length: number } | null {
    for (let length = Math.min(letters.length, this.#mostLetters); length >= MIN_LETTERS; length--) {
      const name = this.#byLetters.get(letters.slice(0, length));
      if (name) return { name, length };
    }
    return null;
  }
}

const beginningAt = (sounds: readonly string[], start: number) => sounds.slice(start, start + MIN_SYLLABLES).join(' ');

function addFirst(map: Map<string, string>, key: string, name: string): void {
  if (!map.has(key)) map.set(key, name);
}

/** The first name in a folded question that is typed in pinyin letters (shifagaiwei), and where; `null` for none. */
export function namesInLetters(
  question: string,
  sounds: SoundTable,
): { readonly start: number; readonly end: number; readonly name: string } | null {
  for (const { 0: letters, index } of question.matchAll(/[a-zü]{6,}/g)) {
    const typed = sounds.startingLetters(letters.replaceAll('ü', 'v'));
    if (typed) return { start: index, end: index + typed.length, name: typed.name };
  }
  return null;
}
