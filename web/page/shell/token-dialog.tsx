import { useEffect, useRef, useState } from 'preact/hooks';
import { askTokensBy, type TokenRequest } from '../data/tokens.js';
import { useWords } from './language.js';
import { words } from './words.js';

interface Request extends TokenRequest {
  answer(token: string | null): void;
}

/** Asks the person for a token when a request needs one. */
export function TokenDialog() {
  const w = useWords(words);
  const dialog = useRef<HTMLDialogElement>(null);
  const [request, setRequest] = useState<Request | null>(null);
  useEffect(() => askTokensBy((asked) => new Promise((answer) => setRequest({ ...asked, answer }))), []);
  useEffect(() => {
    if (request) dialog.current?.showModal();
  }, [request]);
  const end = (token: string | null) => {
    request?.answer(token);
    dialog.current?.close();
    setRequest(null);
  };
  const [title, why] = request?.kind === 'write' ? [w.writeToken, w.writeTokenWhy] : [w.readToken, w.readTokenWhy];
  return (
    <dialog ref={dialog} aria-labelledby="token-title" onCancel={() => end(null)}>
      {request && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            end(new FormData(event.currentTarget).get('token')?.toString().trim() || null);
          }}
        >
          <h2 id="token-title">{title}</h2>
          {request.refused && (
            <p class="notice" role="alert">
              {w.tokenRefused}
            </p>
          )}
          <p>{why}</p>
          <input name="token" type="password" autocomplete="off" required aria-label={title} />
          <p class="actions">
            <button type="submit" class="primary">
              {w.confirm}
            </button>
            <button type="button" onClick={() => end(null)}>
              {w.cancel}
            </button>
          </p>
        </form>
      )}
    </dialog>
  );
}
