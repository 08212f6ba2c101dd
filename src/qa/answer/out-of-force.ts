import type { Lookup } from '../knowledge/lookup.js';
import { directiveName } from './say.js';
import type { AnswerEvidence } from './types.js';

/** What to say of the directives that an answer rests on and that no longer hold on the day `today`: expired, or put out of force by another. */
export function outOfForce(evidence: readonly AnswerEvidence[], facts: Lookup, today: string): string[] {
  return facts.directives(evidence.map(({ directive }) => directive.id)).flatMap((directive) => {
    const { expiresOn, repealedBy } = directive;
    const name = directiveName(directive);
    if (repealedBy.length > 0) return [`（注意：${name}已被${repealedBy.map(directiveName).join('、')}废止。）`];
    return expiresOn && expiresOn < today ? [`（注意：${name}有效期至${expiresOn}，已过期。）`] : [];
  });
}
