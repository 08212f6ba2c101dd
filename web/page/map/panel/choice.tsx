import { useWords } from '../../shell/language.js';
import { words } from '../words.js';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Values with their names; the first `CHOICES` of them are offered. */
  readonly options: readonly (readonly [string, string])[];
  /** What stands where nothing is chosen; all of them, unless it is said. */
  readonly none?: string;
  choose(value: string): void;
}

const CHOICES = 1000;
const LONGEST = 60;

/** A choice of one of many, or of none. */
export function Choice({ label, value, options, none, choose }: Props) {
  const w = useWords(words);
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{none ?? w.all}</option>
        {options.slice(0, CHOICES).map(([key, name]) => (
          <option key={key} value={key}>
            {name.slice(0, LONGEST)}
          </option>
        ))}
      </select>
    </label>
  );
}
