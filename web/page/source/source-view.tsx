import './source.css';
import { useMemo } from 'preact/hooks';
import { useDirectives } from '../parts/directives.js';
import { titleOf } from '../parts/title.js';
import { words as partWords } from '../parts/words.js';
import { useWords } from '../shell/language.js';
import { LoadedView } from '../shell/loaded-view.js';
import { setParams } from '../shell/router.js';
import { hrefOf } from '../shell/routes.js';
import type { ViewProps } from '../shell/view-props.js';
import { Legend } from './legend.js';
import { Outline } from './outline.js';
import { placeOf } from './source-data.js';
import { SourceText } from './source-text.js';
import { useSource } from './use-source.js';
import { words } from './words.js';

/** A directive's text with its facts in place, or the directives to choose from. */
export function SourceView({ params }: ViewProps) {
  const w = useWords(words);
  const id = params.get('directive');
  const at = params.get('at');
  const loaded = useSource(id);
  const hiddenKinds = params.getAll('hide').join(' ');
  const hidden = useMemo(() => new Set(hiddenKinds.split(' ').filter(Boolean)), [hiddenKinds]);
  const quote = useMemo(() => placeOf(at), [at]);
  if (id === null) return <Choice />;
  return (
    <LoadedView loaded={loaded}>
      {({ source }) =>
        source === null ? (
          <p role="alert">{w.none}</p>
        ) : (
          <>
            <h1>
              <bdi class="clipped">{titleOf(source.directive)}</bdi>
            </h1>
            <p class="soft">
              {[...source.directive.issuers, source.directive.docNumber, source.directive.issuedOn]
                .filter(Boolean)
                .map((one) => (
                  <bdi key={one}>{one} </bdi>
                ))}
              <a href={hrefOf('compare', { a: source.directive.id })}>{w.compare}</a>
            </p>
            {source.directive.loaded ? (
              <>
                {!source.complete && <p class="notice">{w.incomplete}</p>}
                <Legend source={source} hidden={hidden} hide={(hide) => setParams('source', { hide })} />
                <div class="source-page">
                  <Outline source={source} />
                  <div>
                    <SourceText source={source} hidden={hidden} quote={quote} alone />
                  </div>
                </div>
              </>
            ) : (
              <p>{w.cited}</p>
            )}
          </>
        )
      }
    </LoadedView>
  );
}

function Choice() {
  const w = useWords(words);
  const parts = useWords(partWords);
  return (
    <>
      <h1>{w.title}</h1>
      <LoadedView loaded={useDirectives()}>
        {({ items, complete }) =>
          items.length === 0 ? (
            <p>{w.empty}</p>
          ) : (
            <>
              <p>{w.which}</p>
              <ul class="directives">
                {items.map(({ id, title, issuer, docNumber, issuedOn }) => (
                  <li key={id}>
                    <a href={hrefOf('source', { directive: id })}>
                      <bdi class="clipped">{titleOf({ id, title })}</bdi>
                    </a>
                    <span class="soft">
                      <bdi>{[issuer, docNumber, issuedOn].filter(Boolean).join(' · ')}</bdi>
                    </span>
                  </li>
                ))}
                {!complete && <li>{parts.cut(items.length)}</li>}
              </ul>
            </>
          )
        }
      </LoadedView>
    </>
  );
}
