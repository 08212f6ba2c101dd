import { DirectiveListDocument } from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { everyPage } from '../data/every-page.js';
import { useLoaded } from '../data/use-loaded.js';
import { useWords } from '../shell/language.js';
import { titleOf } from './title.js';
import { words } from './words.js';

/** All directives that are loaded. */
export const useDirectives = () =>
  useLoaded('every directive', async () => {
    const { items } = await everyPage(async (after) => {
      const { nodes, pageInfo } = (await query(DirectiveListDocument, { first: 100, after })).directives;
      return { items: nodes, pageInfo };
    });
    return items;
  });

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
