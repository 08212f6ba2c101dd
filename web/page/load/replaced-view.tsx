import { titleOf } from '../parts/title.js';
import { useWords } from '../shell/language.js';
import type { Preview } from './preview.js';
import { hasSameNumber, mismatches, tellingOf } from './replaced.js';
import { words } from './words.js';

/** Which directive a load would put another text in the place of, and what speaks against it. */
export function ReplacedView({ preview }: { readonly preview: Preview }) {
  const w = useWords(words);
  const { replaces } = preview;
  if (!replaces) return null;
  const title = titleOf(replaces);
  const same = hasSameNumber(preview);
  return (
    <>
      <p>
        <bdi>{w.replaces(w.named(title, tellingOf(replaces)))}</bdi>
      </p>
      {mismatches(preview).map(({ mark, before, after }) => (
        <p key={mark} class="notice">
          <bdi>{w.differs(title, same, w.mark[mark], before, after)}</bdi>
        </p>
      ))}
    </>
  );
}
