import { useEffect, useId, useState } from 'preact/hooks';
import { isPartialDate } from '../../parts/partial-date.js';
import { useWords } from '../../shell/language.js';
import { words } from '../words.js';

interface Props {
  readonly label: string;
  /** A partial date; empty for none. */
  readonly value: string;
  change(value: string): void;
}

/** A box for a year, a month or a day; what is none of them is told once the person leaves it, and changes nothing. */
export function DateField({ label, value, change }: Props) {
  const w = useWords(words);
  const hint = useId();
  // Kept here: whatever else is drawn anew meanwhile must not take away what is being typed.
  const [typed, setTyped] = useState(value);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setTyped(value);
    setWrong(false);
  }, [value]);
  const leave = () => {
    const date = typed.trim();
    const right = date === '' || isPartialDate(date);
    setWrong(!right);
    if (right) change(date);
  };
  return (
    <label>
      {label}
      <input
        class="date"
        inputMode="numeric"
        placeholder={w.dateHint}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={wrong ? hint : undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={leave}
      />
      {wrong && (
        <span id={hint} class="wrong" role="alert">
          {w.noDate}
        </span>
      )}
    </label>
  );
}
