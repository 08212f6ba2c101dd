import { useWords } from '../shell/language.js';
import { useDirectives } from './directives.js';
import { titleOf } from './title.js';
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
        {data?.map(({ id, title }) => (
          <option key={id} value={id}>
            {titleOf({ id, title })}
          </option>
        ))}
      </select>
    </label>
  );
}
