import { useWords } from '../shell/language.js';
import { words } from './words.js';

/** Goes from one marked place to the next. */
export function Steps({ at, count, go }: { readonly at: number; readonly count: number; go(to: number): void }) {
  const w = useWords(words);
  if (count === 0) return null;
  return (
    <p class="actions steps">
      <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
        {w.previous}
      </button>
      <button type="button" disabled={at === count - 1} onClick={() => go(at + 1)}>
        {w.next}
      </button>
      <span class="soft">{w.position(at + 1, count)}</span>
    </p>
  );
}
