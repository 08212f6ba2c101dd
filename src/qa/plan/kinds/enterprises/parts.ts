import type { KnownMention } from '../../../knowledge/types.js';

/** Parts that enterprises play in tasks, as people ask for them; the longer ones first. */
const PARTS = ['示范带动', '带动', '示范', '建设', '依托', '引领', '合作'] as const;

/** Returns the part that a question asks for; 示范企业 are all that play such a part, 以哪些企业为示范 asks for the very word. */
export function partAsked(question: string): string | undefined {
  const part = PARTS.find((one) => question.includes(one));
  return part && /(?:示范|带动)(?:企业|单位|园区)/.test(question) ? `${part}*` : part;
}

/** Keeps what plays the part asked for: exactly so where any does, else whatever holds the word; all where none does. */
export function withPart(mentions: readonly KnownMention[], part: string | undefined): readonly KnownMention[] {
  if (!part) return mentions;
  const word = part.replace('*', '');
  const exact = part === word ? mentions.filter((mention) => mention.part === word) : [];
  const holding = exact.length > 0 ? exact : mentions.filter((mention) => mention.part.includes(word));
  return holding.length > 0 ? holding : mentions;
}
