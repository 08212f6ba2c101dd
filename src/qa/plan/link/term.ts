/** A word of the topic with what counts as that word. */
export interface Term {
  /** Less than 1 for a word that says little. */
  readonly weight: number;
  readonly spellings: readonly string[];
  /** What directives may print where people say the word: 倒票 for 黄牛. */
  readonly printed?: readonly string[];
  /** Share of the topic's characters that the word is where no document holds it itself, 0 … 1. */
  readonly unknown?: number;
}

/**
 * What a word counts that stands in a document only as directives may print it. Less than the word itself, so that a
 * document with the word goes first; the body of a task that prints it is barely an answer (see the weights of `covered`
 * and `bias`), and none where anything else of the topic is lacking.
 */
export const PRINTED_WEIGHT = 0.85;

/** How far a word is held where `holds` tells: 0, 1, or between for what is printed in its stead. */
export const heldShare = ({ spellings, printed }: Term, holds: (word: string) => boolean): number => {
  if (spellings.some(holds)) return 1;
  return printed?.some(holds) ? PRINTED_WEIGHT : 0;
};
