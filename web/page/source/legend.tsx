import { useWords } from '../shell/language.js';
import { countsOf, MARK_KINDS, type Source } from './source-data.js';
import { words } from './words.js';

interface LegendProps {
  readonly source: Source;
  readonly hidden: ReadonlySet<string>;
  hide(kinds: readonly string[]): void;
}

/** Kinds of marks with how many there are; each can be hidden. */
export function Legend({ source, hidden, hide }: LegendProps) {
  const w = useWords(words);
  const counts = countsOf(source);
  return (
    <fieldset class="filters mark-legend">
      <legend>{w.marks}</legend>
      {MARK_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!hidden.has(kind)}
            onChange={() => hide(hidden.has(kind) ? [...hidden].filter((one) => one !== kind) : [...hidden, kind])}
          />
          <span class={`mark-${kind.toLowerCase().replace('_', '-')}`}>{w.kinds[kind]}</span> {counts.get(kind)}
        </label>
      ))}
    </fieldset>
  );
}
