import './compare.css';
import { ComparePageDocument } from '../../generated/graphql.js';
import type { Read } from '../data/every-page.js';
import { useQuery } from '../data/use-query.js';
import { DirectiveOptions } from '../parts/directive-options.js';
import { type ListedDirective, useDirectives } from '../parts/directives.js';
import { useWords } from '../shell/language.js';
import { LoadedView } from '../shell/loaded-view.js';
import { setParams } from '../shell/router.js';
import type { ViewProps } from '../shell/view-props.js';
import { placeOf } from '../source/source-data.js';
import { Differences } from './differences.js';
import { TextPane } from './text-pane.js';
import { UnitTable } from './unit-table.js';
import { words } from './words.js';

/** Two directives: what both ask for, what only one does, who answers for it, and both texts. */
export function CompareView({ params }: ViewProps) {
  const w = useWords(words);
  const [a, b] = [params.get('a'), params.get('b')];
  const both = a !== null && b !== null && a !== b ? { a, b } : null;
  const loaded = useQuery(ComparePageDocument, both);
  return (
    <>
      <h1>{w.title}</h1>
      <LoadedView loaded={useDirectives()}>
        {(directives) => (
          <p class="filters compare-choice">
            <Choice label={w.first} name="a" value={a} directives={directives} />
            <Choice label={w.second} name="b" value={b} directives={directives} />
          </p>
        )}
      </LoadedView>
      {both === null ? (
        <p>{w.needed}</p>
      ) : (
        <LoadedView loaded={loaded}>
          {({ compareDirectives: comparison }) => (
            <>
              <p>{w.counts(comparison.taskCounts.a, comparison.taskCounts.b)}</p>
              <h2>{w.texts}</h2>
              <div class="compare-texts">
                <TextPane label={w.first} id={both.a} quote={placeOf(params.get('atA'))} />
                <TextPane label={w.second} id={both.b} quote={placeOf(params.get('atB'))} />
              </div>
              <Differences comparison={comparison} />
              <UnitTable units={comparison.units} />
            </>
          )}
        </LoadedView>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: 'a' | 'b';
  readonly value: string | null;
  readonly directives: Read<ListedDirective>;
}

function Choice({ label, name, value, directives }: ChoiceProps) {
  const w = useWords(words);
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={(event) => setParams('compare', { [name]: event.currentTarget.value, atA: null, atB: null })}
      >
        <option value="">{w.choose}</option>
        <DirectiveOptions directives={directives} />
      </select>
    </label>
  );
}
