import { useEffect, useState } from 'preact/hooks';
import { RequestError } from '../../client.js';

/** What was loaded for a key, while the server is asked anew, and what came of that. */
export interface Loaded<Data> {
  /** The newest that is known; `null` before anything is. */
  readonly data: Data | null;
  /** Why the server was asked in vain the last time. */
  readonly error: Error | null;
  /** Whether that is because the server cannot be reached. */
  readonly offline: boolean;
  retry(): void;
}

/** Everything that was loaded since the page was opened: it is shown at once, and when the network is gone. */
const known = new Map<string, unknown>();
const CHANGED = 'zerentu:graph';

/** Tells every view that the graph is another one now: each asks anew, and shows what it has until that is there. */
export function graphChanged(): void {
  dispatchEvent(new Event(CHANGED));
}

/** Loads what a view shows; `key` names it, and `null` loads nothing. A new key loads anew. */
export function useLoaded<Data>(key: string | null, load: () => Promise<Data>): Loaded<Data> {
  const [state, setState] = useState<{ key: string | null; error: Error | null }>({ key: null, error: null });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const again = () => setTurn((now) => now + 1);
    addEventListener(CHANGED, again);
    addEventListener('online', again);
    return () => {
      removeEventListener(CHANGED, again);
      removeEventListener('online', again);
    };
  }, []);
  useEffect(() => {
    if (key === null) return;
    let gone = false;
    load().then(
      (data) => {
        known.set(key, data);
        if (!gone) setState({ key, error: null });
      },
      (error: Error) => {
        if (!gone) setState({ key, error });
      },
    );
    return () => {
      gone = true;
    };
  }, [key, turn]);
  const error = state.key === key ? state.error : null;
  return {
    data: key === null ? null : ((known.get(key) as Data | undefined) ?? null),
    error,
    offline: error instanceof RequestError && error.code === 'SERVER_UNREACHABLE',
    retry: () => setTurn((now) => now + 1),
  };
}
