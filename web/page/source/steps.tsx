import { useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { keepStepKeys, keptStepKeys, stepOf } from './step-keys.js';
import { words } from './words.js';

interface StepsProps {
  /** The place where the reader is; -1 before the first. */
  readonly at: number;
  readonly count: number;
  /** Whether the keys n and p do the same anywhere on the page. */
  readonly keys: boolean;
  go(to: number): void;
}

/** Goes from one marked place to the next. */
export function Steps({ at, count, keys, go }: StepsProps) {
  const w = useWords(words);
  const [chosen, choose] = useState(keptStepKeys);
  const on = keys && chosen;
  // At once with what is drawn: a key that is pressed fast must not start from the place before.
  useLayoutEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step !== 0) go(at + step);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, at, go]);
  if (count === 0) return null;
  return (
    <p class="actions steps">
      <button type="button" disabled={at <= 0} onClick={() => go(at - 1)}>
        {w.previous}
      </button>
      <button type="button" disabled={at === count - 1} onClick={() => go(at + 1)}>
        {w.next}
      </button>
      <span class="soft">{w.position(at + 1, count)}</span>
      {keys && (
        <label class="step-keys">
          <input
            type="checkbox"
            checked={chosen}
            onChange={({ currentTarget: { checked } }) => {
              keepStepKeys(checked);
              choose(checked);
            }}
          />{' '}
          {w.keys}
        </label>
      )}
    </p>
  );
}
