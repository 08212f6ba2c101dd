import { useState } from 'preact/hooks';
import { UnitListDocument } from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { everyPage } from '../data/every-page.js';
import { useLoaded } from '../data/use-loaded.js';
import { TextFilter } from '../parts/text-filter.js';
import { useWords } from '../shell/language.js';
import { LoadedView } from '../shell/loaded-view.js';
import { navigate } from '../shell/router.js';
import { hrefOf } from '../shell/routes.js';
import { words } from './words.js';

/** Units to choose from, by name; a hundred more each time. */
export function UnitList({ text }: { readonly text: string }) {
  const w = useWords(words);
  const [pages, setPages] = useState(1);
  const loaded = useLoaded(`units ${pages} ${text}`, async () => {
    let totalCount = 0;
    const { items, complete } = await everyPage(async (after) => {
      const { units } = await query(UnitListDocument, { first: 100, after, filter: { text } });
      totalCount = units.totalCount;
      return { items: units.nodes, pageInfo: units.pageInfo };
    }, pages);
    return { items, complete, totalCount };
  });
  return (
    <>
      <h1>{w.title}</h1>
      <div class="filters">
        {/* An address without words would lead to one's own unit. */}
        <TextFilter
          label={w.filter}
          text={text}
          change={(q) => navigate(`${hrefOf('unit')}?q=${encodeURIComponent(q)}`, { replace: true })}
        />
      </div>
      <LoadedView loaded={loaded}>
        {({ items, complete, totalCount }) => (
          <>
            <p>{items.length === 0 ? w.none : w.count(items.length, totalCount)}</p>
            <ul class="units">
              {items.map(({ id, name, jurisdiction }) => (
                <li key={id}>
                  <a href={hrefOf('unit', { id })}>
                    <bdi>{name}</bdi>
                  </a>{' '}
                  {jurisdiction && (
                    <span class="soft">
                      <bdi>{jurisdiction}</bdi>
                    </span>
                  )}
                </li>
              ))}
            </ul>
            {!complete && (
              <button type="button" onClick={() => setPages(pages + 1)}>
                {w.more}
              </button>
            )}
          </>
        )}
      </LoadedView>
    </>
  );
}
