import { MEASURES } from '#src/lexicon/questions/words.js';
import type { KnownTask } from '../../../knowledge/types.js';
import { foldText } from '../../../understand/fold.js';
import { shareIn } from '../../link/link-features.js';
import type { Term } from '../../link/term.js';
import { sentencesOf } from '../../sentences.js';

/** What kind of figure a question asks for. */
export interface Figure {
  /** Found where such a figure is written down. */
  readonly written: RegExp;
  /** No figure of another kind is an answer: money is no number of flats. */
  readonly only: boolean;
}

/** Figures that are told by the words that ask for them. */
const ASKED: readonly (Figure & { readonly asks: RegExp })[] = [
  {
    asks: /多少(?:[百千万亿]*元|[百千]?[万亿]?块|钱)|(?:几|多少)[百千万亿]+(?:钱)?$|(?:补贴|补助|奖励|租金|罚款?|投资|经费|资金|预算|收费|工资).{0,6}(?:多少|几[百千万亿块])/,
    written: /\d[百千万亿余多]*元|[一二三四五六七八九十百千]+[万亿]元/,
    only: true,
  },
  {
    asks: /百分之(?:多少|几)|多少%|(?:比例|占比|比重).{0,6}多[少大高]/,
    written: /\d[%％]|百分之|个百分点/,
    only: true,
  },
];
const BY_MEASURE = new RegExp(`(?:多少|几)([家处项名人条例户期元${MEASURES}])`);

/** Returns the kind of figure that a question asks for, `null` where it does not say. */
export function figureAsked(words: string): Figure | null {
  const asked = ASKED.find(({ asks }) => asks.test(words));
  if (asked) return asked;
  const measure = BY_MEASURE.exec(words)?.[1];
  return measure ? { written: new RegExp(`\\d[百千万亿余多]*${measure}`), only: false } : null;
}

/** A sentence that holds less of a topic, by weight of its words, does not speak of it. */
const SPEAKS_OF = 0.7;

/** The place of the sentence of a task that gives such a figure of a topic, -1 where none does. */
export function figureIn(task: KnownTask, topic: readonly Term[], { written }: Figure): number {
  const speaking = sentencesOf(task)
    .filter(({ evidence: { quote } }) => written.test(quote))
    .map(({ at, evidence: { quote } }) => ({ at, share: shareIn([foldText(quote)], topic) }))
    .filter(({ share }) => share >= SPEAKS_OF);
  return speaking.toSorted((a, b) => b.share - a.share)[0]?.at ?? -1;
}
