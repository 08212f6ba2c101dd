import { describe, expect, it } from 'vitest';
import { readSaid, SAID, SAID_ROWS } from '#src/lexicon/questions/said-words.js';
import { saidIn } from '#src/qa/plan/link/said-in.js';
import { foldText } from '#src/qa/understand/fold.js';

const wordsOf = (side: string) => side.split(' ').filter(Boolean);
/** The words that people say in a row. */
const saidOf = (row: string) => wordsOf(row.includes('=') ? row.replaceAll('=', ' ') : (row.split('>')[0] ?? ''));

describe('rows of what people say', () => {
  it('say each word once', () => {
    const all = SAID_ROWS.flatMap(saidOf);
    expect(all.filter((words, at) => all.indexOf(words) !== at)).toEqual([]);
  });

  it('print something else, of two characters and more, folded as questions are', () => {
    const wrong = [...SAID].filter(
      ([words, { same, printed }]) =>
        words.length < 2 ||
        printed.some((one) => one.includes(words) || one.length < 2) ||
        [words, ...same, ...printed].some((one) => one !== foldText(one)) ||
        same.includes(words),
    );
    expect(wrong).toEqual([]);
  });

  it('all print something but those that guard', () => {
    const guards = SAID_ROWS.filter((row) => !/[=>]/.test(row)).flatMap(saidOf);
    const silent = [...SAID].filter(([, { same, printed }]) => same.length + printed.length === 0);
    expect(silent.map(([words]) => words).sort()).toEqual(guards.sort());
  });

  it('are one-way with >, the same with =', () => {
    const said = readSaid(['黄牛 黄牛党 > 倒票 黄牛票', '电商 = 电子商务', '大棚房']);
    expect(said.get('黄牛')).toEqual({ same: [], printed: ['倒票'] });
    expect(said.get('黄牛党')).toEqual({ same: ['黄牛'], printed: ['倒票', '黄牛票'] });
    expect(said.get('倒票')).toBeUndefined();
    expect(said.get('电子商务')).toEqual({ same: ['电商'], printed: [] });
    expect(said.get('大棚房')).toEqual({ same: [], printed: [] });
  });
});

describe('what people say in a text', () => {
  it.each([
    ['治懒政', ['治懒政']],
    ['送年轻人出国读博', ['送年轻人出国读博']],
    ['老人看病和写字楼', ['老人看病', '写字楼']],
    ['黄牛养殖', ['黄牛养殖']],
    ['大棚房清理', ['大棚房']],
    ['电商大会', ['电商']],
  ])('%s', (text, words) => {
    expect(saidIn(text).map((said) => said.words)).toEqual(words);
  });

  it.each(['', '智能制造', '核聚变研究', '不对称加密', '联席会议办公室'])('none in “%s”', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it('is passed over for a shorter one where it is refused', () => {
    const found = saidIn('老人看病', ({ words }) => words !== '老人看病');
    expect(found.map(({ words }) => words)).toEqual(['老人', '看病']);
  });
});
