/** Cuts Chinese into words. Which one is at work may change how a topic is cut, never which names are recognised. */
export interface Segmenter {
  readonly name: 'nodejs-jieba' | 'Intl.Segmenter';
  /** Words in order; joined they give `text` again. */
  cut(text: string): readonly string[] | Promise<readonly string[]>;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** The dictionary of ICU, which every Node carries. */
export const intlSegmenter: Segmenter = {
  name: 'Intl.Segmenter',
  cut: (text) => Array.from(WORDS.segment(text), ({ segment }) => segment),
};
