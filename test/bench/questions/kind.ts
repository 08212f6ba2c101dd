import type { Random } from '../directives/random.js';
import type { Facts } from './facts.js';
import type { Expected, Offered } from './question.js';

/** What a question is about, ready to be put into a phrasing. */
export interface Drawn {
  /** Words for the places of the phrasings. */
  readonly slots: Readonly<Record<string, string>>;
  readonly expected: Expected | Offered;
  /** Turns that come before in the conversation. */
  readonly before?: readonly string[];
  /** Stands in for the phrasings of the kind where this subject needs its own. */
  readonly phrasings?: readonly string[];
}

/** One kind of question with its wordings. */
export interface QuestionKind {
  /** Unique; the part before `/` groups kinds in tables. */
  readonly name: string;
  /** About the seed directive, or about the graph of several directives. */
  readonly example: string;
  /** Wordings with {slots}. */
  readonly phrasings: readonly string[];
  /** Wordings with the same slots that ask for something no directive says: NOT_FOUND. */
  readonly nearMisses?: readonly string[];
  /** How often it is asked, 1 where not given. */
  readonly weight?: number;
  /** Draws a subject from the graph; `null` where it has none, or this draw was unlucky. */
  draw(facts: Facts, random: Random): Drawn | null;
}

/** One of a list, `null` of an empty one. */
export const pickOr = <T>(random: Random, list: readonly T[]): T | null => (list.length > 0 ? random.pick(list) : null);

/** A phrasing with its slots filled in. */
export const fill = (phrasing: string, slots: Readonly<Record<string, string>>): string =>
  phrasing.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = slots[slot];
    if (words === undefined) throw new Error(`no words for {${slot}} of ${phrasing}`);
    return words;
  });
