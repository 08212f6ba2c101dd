import type { Form } from '../form.js';

/** A bracket around a clause's words; half-width ones stand with half-width marks. Names inside are changed the same way. */
export interface Bracket {
  readonly around: (words: string) => string;
  /** What happens to the words, and to the names in the gold. */
  readonly width: (words: string) => string;
}

const HALF: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '；': ';', '，': ',' };

/** Full-width marks as half-width ones. */
export const halfWidth = (words: string): string => words.replace(/[（）：；，]/g, (mark) => HALF[mark] ?? mark);
const same = (words: string) => words;
const bracket = (open: string, close: string, width: (words: string) => string): Bracket => ({
  around: (words) => `${open}${width(words)}${close}`,
  width,
});

/** The brackets of a directive's clauses. */
export const BRACKETS: readonly Form<null, Bracket>[] = [
  { name: 'bracket/round', example: '（责任单位：市发改委）', compose: () => bracket('（', '）', same) },
  { name: 'bracket/round-half', example: '(责任单位:市发改委)', compose: () => bracket('(', ')', halfWidth) },
  { name: 'bracket/tortoise', example: '〔责任单位：市发改委〕', compose: () => bracket('〔', '〕', same) },
  { name: 'bracket/lenticular', example: '【责任单位：市发改委】', compose: () => bracket('【', '】', same) },
  { name: 'bracket/square', example: '[责任单位:市发改委]', compose: () => bracket('[', ']', halfWidth) },
  { name: 'bracket/square-full', example: '［责任单位：市发改委］', compose: () => bracket('［', '］', same) },
  { name: 'bracket/mixed', example: '（责任单位：市发改委)', compose: () => bracket('（', ')', same) },
];
