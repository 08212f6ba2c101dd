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

  /** The longest name that these pinyin letters begin with. */
  startingLetters(letters: string): { readonly name: string; readonly length: number } | null {
    for (let length = Math.min(letters.length, this.#mostLetters); length >= MIN_LETTERS; length--) {
      const name = this.#byLetters.get(letters.slice(0, length));
      if (name) return { name, length };
    }
    return null;
  }

  /** The first and longest name among these syllables, and at which of them it begins. */
  among(sounds: readonly string[]): { readonly name: string; readonly start: number } | null {
    for (let start = 0; start + MIN_SYLLABLES <= sounds.length; start++) {
      const most = this.#beginnings.get(beginningAt(sounds, start)) ?? 0;
      for (let end = Math.min(sounds.length, start + most); end >= start + MIN_SYLLABLES; end--) {
        const name = this.#bySyllables.get(sounds.slice(start, end).join(' '));
        if (name) return { name, start };
      }
    }
    return null;
  }
}

const beginningAt = (sounds: readonly string[], start: number) => sounds.slice(start, start + MIN_SYLLABLES).join(' ');

function addFirst(map: Map<string, string>, key: string, name: string): void {
  if (!map.has(key)) map.set(key, name);
}

/**
 * Finds a unit's or person's name typed by sound: with another character (市发改位) or in pinyin letters (shifagaiwei).
 * Returns the folded question with the name put right, `null` where none sounds like one.
 */
export function namesBySound(question: string, { sounds }: { readonly sounds: SoundTable }): string | null {
  const letters = /[a-z]{6,}/.exec(question);
  const typed = letters && sounds.startingLetters(letters[0]);
  if (letters && typed) {
    const from = letters.index;
    return question.slice(0, from) + typed.name + question.slice(from + typed.length);
  }
  const heard = /^[\u4e00-\u9fff]/.test(question) || /[\u4e00-\u9fff]{3}/.test(question) ? [...question] : [];
  const hit = sounds.among(heard.map(soundOf));
  if (!hit) return null;
  const { name, start } = hit;
  const said = heard.slice(start, start + name.length).join('');
  const same = [...name].filter((char, at) => said[at] === char).length;
  if (same * 2 < name.length) return null;
  return heard.slice(0, start).join('') + name + heard.slice(start + name.length).join('');
}
