import { useMemo } from 'preact/hooks';
import { LoadedView } from '../shell/loaded-view.js';
import type { Span } from '../source/marks.js';
import { SourceText } from '../source/source-text.js';
import '../source/source.css';
import { atOf } from '../parts/place.js';
import { titleOf } from '../parts/title.js';
import { useSource } from '../source/use-source.js';

const NOTHING_HIDDEN: ReadonlySet<string> = new Set();

/** One of two texts, which scrolls by itself. */
export function TextPane({
  label,
  id,
  quote,
}: {
  readonly label: string;
  readonly id: string;
  readonly quote: Span | null;
}) {
  const key = quote && atOf(quote);
  const place = useMemo(() => quote, [key]);
  return (
    <section class="text-pane" aria-label={label}>
      <LoadedView loaded={useSource(id)}>
        {({ source }) =>
          source && (
            <>
              <h3>
                <bdi class="clipped">{titleOf(source.directive)}</bdi>
              </h3>
              <SourceText source={source} hidden={NOTHING_HIDDEN} quote={place} alone={false} />
            </>
          )
        }
      </LoadedView>
    </section>
  );
}
