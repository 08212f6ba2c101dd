import * as OpenCC from 'opencc-js/cn2t';
import { fill } from '../kind.js';
import type { Noise, Wording } from './noise.js';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

/** Changes the whole text; `null` where nothing changes. */
function whole(wording: Wording, change: (text: string) => string): Wording | null {
  const text = fill(wording.phrasing, wording.slots);
  const changed = change(text);
  return changed === text ? null : { ...wording, phrasing: changed, slots: {} };
}

const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const HALF: Readonly<Record<string, string>> = {
  '？': '?',
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '！': '!',
  '。': '.',
};

/** Traditional characters. */
export const traditional: Noise = {
  name: 'traditional',
  example: ['智能制造谁牵头？', '智能製造誰牽頭？'],
  apply: (wording) => whole(wording, toTraditional),
};

/** Figures, letters and marks in the other width. */
export const width: Noise = {
  name: 'width',
  example: ['第8项任务谁牵头？', '第８项任务谁牵头?'],
  apply: (wording) => whole(wording, (text) => wide(text).replace(/[？，：；（）！。]/g, (mark) => HALF[mark] ?? mark)),
};

/** Spaces where none belong, often two. */
export const spaces: Noise = {
  name: 'spaces',
  example: ['智能制造谁牵头？', '智能制造  谁牵头？'],
  apply: (wording, random) =>
    whole(wording, (text) => {
      const at = random.int(1, Math.max(text.length - 1, 1));
      const between = /[\u4e00-\u9fff]$/.test(text.slice(0, at)) && /^[\u4e00-\u9fff]/.test(text.slice(at));
      return between ? `${text.slice(0, at)}${random.pick([' ', '  ', '　', '   '])}${text.slice(at)}` : text;
    }),
};

/** Other marks at the end, or none. */
export const marks: Noise = {
  name: 'marks',
  example: ['智能制造谁牵头？', '智能制造谁牵头？？？'],
  apply: (wording, random) =>
    whole(
      wording,
      (text) => `${text.replace(/[？?]$/, '')}${random.pick(['？？？', '?!', '。', '…', '～', '！', ''])}`,
    ),
};
