import type { Noise } from './noise.js';
import { homophone, letters, typo } from './slips.js';
import { marks, spaces, traditional, width } from './typing.js';
import { correction, english, fronted, noDe, noLevel, preface, quoted, tail } from './words.js';

/** Every noise, in the order in which they are applied: names, then wording, then the finished text. */
export const NOISES: readonly Noise[] = [
  noLevel,
  typo,
  homophone,
  letters,
  english,
  fronted,
  quoted,
  noDe,
  correction,
  preface,
  tail,
  marks,
  traditional,
  spaces,
  width,
];
