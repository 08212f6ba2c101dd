import { useId, useState } from 'preact/hooks';
import { isPartialDate } from '../../parts/partial-date.js';
import { useWords } from '../../shell/language.js';
import { words } from '../words.js';

interface Props {
  readonly label: string;
  /** A partial date; empty for none. */
  readonly value: string;
  change(value: string): void;
}

/** A box for a year, a month or a day; what is none of them is told, and changes nothing. */
export function DateField({ label, value, change }: Props) {
  const w = useWords(words);
  const [wrong, setWrong] = useState(false);
  const hint = useId();
  return (
    <label>
      {label}
      <input
        class="date"
        inputMode="numeric"
        placeholder={w.dateHint}
        value={value}
        aria-invalid={wrong}
        aria-describedby={wrong ? hint : undefined}
        onChange={({ currentTarget }) => {
          const date = currentTarget.value.trim();
          const right = date === '' || isPartialDate(date);
          setWrong(!right);
          if (right) change(date);
        }}
      />
      {wrong && (
        <span id={hint} class="wrong" role="alert">
          {w.noDate}
        </span>
      )}
    </label>
  );
}
