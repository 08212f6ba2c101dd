import { pinyin } from 'pinyin-pro';
import { AhoCorasick } from '#src/text/aho-corasick.js';
import type { NameIndex } from './names.js';

/** Sounds are only listened to for names this long: shorter ones sound like too much else. */
const MIN_SYLLABLES = 3;
const MIN_LETTERS = 6;
const FINDERS = new WeakMap<NameIndex, AhoCorasick<string>>();

const syllables = (words: string) => pinyin(words, { toneType: 'none', type: 'array', v: true });

/**
 * Finds a unit's or person's name typed by sound: with another character (市发改位) or in pinyin letters (shifagaiwei).
 * Returns the folded question with the name put right, `null` where none sounds like one.
 */
export function namesBySound(question: string, names: NameIndex): string | null {
  if (!FINDERS.has(names)) {
    const patterns: [string, string][] = [];
    for (const [spelling, [first]] of names.spellings) {
      if (first?.kind !== 'UNIT' && first?.kind !== 'PERSON') continue;
      if (!/^[\u4e00-\u9fff]+$/.test(spelling)) continue;
      const sounds = syllables(spelling);
      if (sounds.length >= MIN_SYLLABLES) patterns.push([`|${sounds.join('|')}|`, spelling]);
      if (sounds.join('').length >= MIN_LETTERS) patterns.push([sounds.join(''), spelling]);
    }
    FINDERS.set(names, new AhoCorasick(patterns));
  }
  const finder = FINDERS.get(names);
  const letters = /[a-z]{6,}/.exec(question);
  const typed = letters && finder?.find(letters[0]).find(({ start }) => start === 0);
  if (letters && typed) {
    const from = letters.index;
    return question.slice(0, from) + typed.value + question.slice(from + typed.end);
  }
  const heard = /^[\u4e00-\u9fff]/.test(question) || /[\u4e00-\u9fff]{3}/.test(question) ? [...question] : [];
  const sounds = heard.map((char) => (/[\u4e00-\u9fff]/.test(char) ? (syllables(char)[0] ?? char) : char));
  const [hit] = finder?.find(`|${sounds.join('|')}|`) ?? [];
  if (!hit) return null;
  const before = `|${sounds.join('|')}|`.slice(0, hit.start).split('|').length - 1;
  const said = heard.slice(before, before + hit.value.length).join('');
  const same = [...hit.value].filter((char, at) => said[at] === char).length;
  if (same * 2 < hit.value.length) return null;
  return heard.slice(0, before).join('') + hit.value + heard.slice(before + hit.value.length).join('');
}
