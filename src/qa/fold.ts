import * as OpenCC from 'opencc-js/t2cn';

const simplify = OpenCC.Converter({ from: 'tw', to: 'cn' });

/** Folds what typists vary: width, case, traditional characters, quotes, white space. For matching only, never for quoting. */
export function foldQuestion(words: string): string {
  return simplify(words.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\u3000]+/g, '')
    .replace(/[“”„‟"'‘’「」『』]/g, '');
}
