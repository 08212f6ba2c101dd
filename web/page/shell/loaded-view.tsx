import type { ComponentChildren } from 'preact';
import type { Loaded } from '../data/use-loaded.js';
import { failures, reasonOf } from './failure.js';
import { useWords } from './language.js';
import { words } from './words.js';

/** Shows what was loaded, or that it is being loaded, or why it was not. */
export function LoadedView<Data>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<Data>;
  children(data: Data): ComponentChildren;
}) {
  const w = useWords(words);
  const reasons = useWords(failures);
  const { data, error, offline, retry } = loaded;
  return (
    <>
      {error && (
        <p class="notice" role="alert">
          {offline && data !== null ? w.offline : w.failed(reasonOf(error, reasons))}{' '}
          <button type="button" onClick={retry}>
            {w.retry}
          </button>
        </p>
      )}
      {data === null ? !error && <p role="status">{w.loading}</p> : children(data)}
    </>
  );
}
