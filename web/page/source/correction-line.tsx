import type { FactKind } from '../../generated/graphql.js';
import { inWords } from '../parts/fact-words.js';
import { todayOf } from '../parts/partial-date.js';
import { roleWords } from '../parts/roles.js';
import { useWords } from '../shell/language.js';
import type { Fact } from './source-data.js';
import { words } from './words.js';

interface CorrectionLineProps {
  readonly kind: FactKind;
  readonly correction: NonNullable<Fact['correction']>;
}

/** What a person says otherwise than the rules: what it was and is, who said so, when, and why. */
export function CorrectionLine({ kind, correction }: CorrectionLineProps) {
  const w = useWords(words);
  const roles = useWords(roleWords);
  const { change, before, after, author, madeAt, note } = correction;
  const said = [before, after].flatMap((text) => (text ? inWords(kind, text, roles) : []));
  return (
    <span class="correction">
      <b>{w.change[change]}</b> <bdi>{said.join(' → ')}</bdi>{' '}
      <span class="soft">
        <bdi>{author}</bdi> <time dateTime={madeAt}>{todayOf(new Date(madeAt))}</time> <bdi>{note}</bdi>
      </span>
    </span>
  );
}
