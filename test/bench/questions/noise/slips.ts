import { pinyin } from 'pinyin-pro';
import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { fold } from '../fold.js';
import { pickOr } from '../kind.js';
import { isRefusal, type Noise, type Wording } from './noise.js';

const SLIPPED = ['topic', 'unit', 'unit2', 'indicator'] as const;
/** A shorter name has too little left once a character is wrong. */
const SHORTEST = 4;
const SOUNDS = new WeakMap<Facts, Map<string, string[]>>();

const soundOf = (char: string) => pinyin(char, { toneType: 'none' });

/** The graph's characters by sound without tone. */
function soundsIn(facts: Facts): Map<string, string[]> {
  const known = SOUNDS.get(facts) ?? new Map<string, string[]>();
  if (known.size === 0)
    for (const char of new Set(facts.words.match(/\p{Script=Han}/gu) ?? [])) {
      const sound = soundOf(char);
      known.set(sound, [...(known.get(sound) ?? []), char]);
    }
  SOUNDS.set(facts, known);
  return known;
}

/** Whether words with one character wrong still mean the same and nothing else. */
function stillMeans(slot: string, changed: string, at: number, facts: Facts): boolean {
  if (slot.startsWith('unit')) {
    const spellings = [...facts.knowledge.units.values()].map(({ name, aliases }) => [name, ...aliases]);
    const near = spellings.filter((own) =>
      own.some((one) => one.length === changed.length && differences(one, changed) <= 1),
    );
    return near.length === 1;
  }
  const parts = [changed.slice(0, at), changed.slice(at + 1)].filter((part) => part.length >= 2);
  const names =
    slot === 'topic'
      ? facts.knowledge.tasks.map(({ title }) => fold(title))
      : facts.knowledge.targets.map(({ text }) => fold(text));
  return parts.some(
    (part) => part.length > changed.length / 2 && names.filter((name) => name.includes(fold(part))).length === 1,
  );
}

const differences = (a: string, b: string) => [...a].filter((char, at) => char !== b[at]).length;

function slip(
  wording: Wording,
  random: Random,
  facts: Facts,
  shortestUnit: number,
  replace: (char: string) => string | null,
): Wording | null {
  const slot = pickOr(
    random,
    SLIPPED.filter((one) => (wording.slots[one]?.length ?? 0) >= SHORTEST),
  );
  const words = slot && wording.slots[slot];
  if (!slot || !words || isRefusal(wording) || /^第|任务|\d/.test(words) || !wording.phrasing.includes(`{${slot}}`))
    return null;
  // The first and last characters of a unit tell its level and kind: another one there is another unit.
  const at = slot.startsWith('unit') ? random.int(1, words.length - 2) : random.int(0, words.length - 1);
  const char = words[at] ?? '';
  if (slot.startsWith('unit') && words.replace(/^.*?[省市县区国](?=.{2})/, '').length < shortestUnit) return null;
  const other = /\p{Script=Han}/u.test(char) ? replace(char) : null;
  if (!other || other === char) return null;
  const changed = `${words.slice(0, at)}${other}${words.slice(at + 1)}`;
  return stillMeans(slot, changed, at, facts) ? { ...wording, slots: { ...wording.slots, [slot]: changed } } : null;
}

/** Another character in a name. */
export const typo: Noise = {
  name: 'typo',
  example: ['电子商务园区谁牵头？', '电子商务原因谁牵头？'],
  apply: (wording, random, facts) =>
    slip(wording, random, facts, 4, () => pickOr(random, [...soundsIn(facts).values()].flat())),
};

/** A character of the same sound in a name. */
export const homophone: Noise = {
  name: 'homophone',
  example: ['市发改委牵头哪些任务？', '市发该委牵头哪些任务？'],
  apply: (wording, random, facts) =>
    slip(wording, random, facts, 3, (char) =>
      pickOr(
        random,
        (soundsIn(facts).get(soundOf(char)) ?? []).filter((one) => one !== char),
      ),
    ),
};

/** A unit in pinyin letters. */
export const letters: Noise = {
  name: 'letters',
  example: ['市经信委主任是谁', 'shi jing xin wei主任是谁'],
  apply(wording, random, facts) {
    const { unit } = wording.slots;
    if (!unit || unit.length < SHORTEST || unit.length > 6 || isRefusal(wording) || !/^\p{Script=Han}+$/u.test(unit))
      return null;
    const sound = (words: string) => pinyin(words, { toneType: 'none', type: 'array' }).join(' ');
    const all = [...facts.knowledge.units.values()].filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => sound(one) === sound(unit)),
    );
    const typed = random.chance(0.5) ? sound(unit) : sound(unit).replaceAll(' ', '');
    return all.length === 1 ? { ...wording, slots: { ...wording.slots, unit: typed } } : null;
  },
};
