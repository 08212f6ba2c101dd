import type { Knowledge } from '../knowledge/types.js';
import { evidenceOf } from './compose.js';
import type { Draft } from './draft.js';
import { directiveName } from './say.js';

/** What to say of the directives behind an answer that no longer hold on the day `today`: expired, or put out of force by another. */
export function outOfForce(draft: Draft, { directives }: Knowledge, today: string): string[] {
  if (draft.status === 'NOT_FOUND') return [];
  const used = new Set(evidenceOf(draft).map(({ directive }) => directive.id));
  return directives
    .filter(({ id }) => used.has(id))
    .flatMap((directive) => {
      const { expiresOn, repealedBy } = directive;
      const name = directiveName(directive);
      if (repealedBy.length > 0) return [`（注意：${name}已被${repealedBy.map(directiveName).join('、')}废止。）`];
      return expiresOn && expiresOn < today ? [`（注意：${name}有效期至${expiresOn}，已过期。）`] : [];
    });
}
