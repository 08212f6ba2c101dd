import { useWords } from '../shell/language.js';
import { DirectiveOptions } from './directive-options.js';
import { useDirectives } from './directives.js';
import { words } from './words.js';

/** A choice of one of the directives that are loaded, or all. */
export function DirectiveFilter({
  chosen,
  choose,
}: {
  readonly chosen: string | null;
  choose(id: string | null): void;
}) {
  const w = useWords(words);
  const { data } = useDirectives();
  return (
    <label>
      {w.directive}{' '}
      <select value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
        <option value="">{w.allDirectives}</option>
        <DirectiveOptions directives={data} />
      </select>
    </label>
  );
}
