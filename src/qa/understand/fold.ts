import * as OpenCC from 'opencc-js/t2cn';

const simplify = OpenCC.Converter({ from: 'tw', to: 'cn' });

/** Folds what typists vary: width, case, traditional characters, quotes, white space. For matching only, never for quoting. */
export function fold(words: string): string {
  // Spaces go first: apart from 什, 么 is taken for another character.
  return simplify(words.normalize('NFKC').replace(/[\s\u3000]+/g, ''))
    .toLowerCase()
    .replace(/[“”„‟"'‘’「」『』《》<>]/g, '');
}

/** As `fold`, for the text of a directive, which is in simplified characters already. */
export function foldText(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u3000“”„‟"'‘’「」『』《》<>]+/g, '');
}
