import type { EvidenceQuoteFragment } from '../../../generated/graphql.js';
import { useWords } from '../../shell/language.js';
import { hrefOf } from '../../shell/routes.js';
import { words } from '../words.js';

/** Words of a directive, leading to their place. */
export function Quote({ evidence: { quote, start, end, directive } }: { readonly evidence: EvidenceQuoteFragment }) {
  const w = useWords(words);
  return (
    <blockquote>
      <bdi class="clipped">{quote}</bdi>
      <a href={hrefOf('source', { directive: directive.id, at: `${start}-${end}` })}>{w.source}</a>
    </blockquote>
  );
}
