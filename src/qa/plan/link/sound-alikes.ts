import { pinyin } from 'pinyin-pro';
import { Slices } from '../../knowledge/slices.js';

/** Characters that people type: GB 2312 level 1 and 2, as Unicode orders them. */
const FIRST = 0x4e00;
const LAST = 0x9fa5;

const GB2312 = new TextDecoder('gb18030');

/** The 6,763 characters of GB 2312: rows 16 to 87 of its table. Source: GB/T 2312-1980. */
function commonCharacters(): string[] {
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = GB2312.decode(new Uint8Array([row, cell]));
      const code = character.charCodeAt(0);
      if (character.length === 1 && code >= FIRST && code <= LAST) characters.push(character);
    }
  return characters;
}

/** What sounds alike to many speakers: zh and z, n and l, ing and in. */
const blurred = (syllable: string) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/(?<=[iea])ng$/, 'n');

let table: {
  readonly soundOf: ReadonlyMap<string, string>;
  readonly alike: ReadonlyMap<string, readonly string[]>;
} | null = null;

/** Makes the table of sounds, in slices; without this the first word that is only heard waits for it. */
export async function learnSounds(): Promise<void> {
  const slices = new Slices();
  if (!table) await slices.each(commonCharacters(), soundOfCharacter);
  sounds();
}

const told = new Map<string, string>();

function soundOfCharacter(character: string): string {
  const known = told.get(character) ?? blurred(pinyin(character, { toneType: 'none', v: true }));
  told.set(character, known);
  return known;
}

function sounds() {
  if (table) return table;
  const characters = commonCharacters();
  const syllables = characters.map(soundOfCharacter);
  const alike = new Map<string, string[]>();
  for (const [at, character] of characters.entries()) {
    const syllable = syllables[at] ?? '';
    alike.set(syllable, [...(alike.get(syllable) ?? []), character]);
  }
  table = { soundOf: new Map(characters.map((character, at) => [character, syllables[at] ?? ''])), alike };
  return table;
}

/** Returns pairs of characters that sound like a pair and share one character with it: 服物 → 服务, 服雾 …; not itself. */
export function soundAlikes(pair: string): string[] {
  const { soundOf, alike } = sounds();
  const [first = '', second = ''] = pair;
  const like = (character: string) => alike.get(soundOf.get(character) ?? '') ?? [];
  return [...like(second).map((other) => first + other), ...like(first).map((other) => other + second)].filter(
    (other) => other !== pair,
  );
}
