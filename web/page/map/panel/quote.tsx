import type { EvidenceQuoteFragment } from '../../../generated/graphql.js';
import { hrefOfPlace } from '../../parts/place.js';
import { useWords } from '../../shell/language.js';
import { words } from '../words.js';

/** Words of a directive, leading to their place. */
export function Quote({ evidence }: { readonly evidence: EvidenceQuoteFragment }) {
  const w = useWords(words);
  return (
    <blockquote>
      <bdi class="clipped">{evidence.quote}</bdi>
      <a href={hrefOfPlace(evidence.directive.id, evidence)}>{w.source}</a>
    </blockquote>
  );
}
