import type { Read } from '../data/every-page.js';
import { useWords } from '../shell/language.js';
import type { ListedDirective } from './directives.js';
import { titleOf } from './title.js';
import { words } from './words.js';

interface DirectiveOptionsProps {
  readonly directives: Read<ListedDirective> | null;
  /** What a choice says of a directive; its title unless told otherwise. */
  label?(directive: ListedDirective): string;
}

/** Directives to choose from in a list that unfolds; where there are more, its end says so. */
export function DirectiveOptions({ directives, label = titleOf }: DirectiveOptionsProps) {
  const w = useWords(words);
  if (!directives) return null;
  const { items, complete } = directives;
  return (
    <>
      {items.map((one) => (
        <option key={one.id} value={one.id}>
          {label(one)}
        </option>
      ))}
      {!complete && <option disabled>{w.cut(items.length)}</option>}
    </>
  );
}
