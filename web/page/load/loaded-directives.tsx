import { useRef, useState } from 'preact/hooks';
import { WithdrawDirectiveDocument } from '../../generated/graphql.js';
import { send } from '../data/api.js';
import { graphChanged } from '../data/use-loaded.js';
import { writing } from '../data/writing.js';
import { useDirectives } from '../parts/directives.js';
import { titleOf } from '../parts/title.js';
import { words as partWords } from '../parts/words.js';
import { useWords } from '../shell/language.js';
import { LoadedView } from '../shell/loaded-view.js';
import { hrefOf } from '../shell/routes.js';
import { useReason } from './reason.js';
import { words } from './words.js';

interface Chosen {
  readonly id: string;
  readonly title: string | null;
}

/** The directives that are loaded, each of which can be taken out again where the server takes writes. */
export function LoadedDirectives({ writable }: { readonly writable: boolean }) {
  const w = useWords(words);
  const parts = useWords(partWords);
  const reason = useReason();
  const loaded = useDirectives();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const withdraw = async ({ id }: Chosen) => {
    dialog.current?.close();
    setFailed(null);
    try {
      await writing((token) => send(WithdrawDirectiveDocument, { id }, token));
      graphChanged();
    } catch (error) {
      const { code, message } = error as Error & { readonly code?: string };
      setFailed(reason(code, message));
    }
  };
  return (
    <section>
      <h2>{w.loaded}</h2>
      {failed && (
        <p class="notice" role="alert">
          {failed}
        </p>
      )}
      <LoadedView loaded={loaded}>
        {({ items, complete }) =>
          items.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <ul class="loaded-directives">
              {items.map(({ id, title, docNumber, issuedOn }) => (
                <li key={id}>
                  <span>
                    <a href={hrefOf('source', { directive: id })}>
                      <bdi class="clipped">{titleOf({ id, title })}</bdi>
                    </a>{' '}
                    <span class="soft">
                      <bdi>{docNumber}</bdi> {issuedOn}
                    </span>
                  </span>
                  <button
                    type="button"
                    disabled={!writable}
                    onClick={() => {
                      setChosen({ id, title });
                      dialog.current?.showModal();
                    }}
                  >
                    {w.withdraw}
                  </button>
                </li>
              ))}
              {!complete && <li>{parts.cut(items.length)}</li>}
            </ul>
          )
        }
      </LoadedView>
      <dialog ref={dialog} aria-label={w.withdraw}>
        {chosen && (
          <>
            <p>
              <bdi>{w.sure(titleOf(chosen))}</bdi>
            </p>
            <p class="actions">
              <button type="button" class="primary" onClick={() => void withdraw(chosen)}>
                {w.withdraw}
              </button>
              <button type="button" onClick={() => dialog.current?.close()}>
                {w.cancel}
              </button>
            </p>
          </>
        )}
      </dialog>
    </section>
  );
}
