import { hrefOfPlace } from '../parts/place.js';
import { useWords } from '../shell/language.js';
import { CorrectionLine } from './correction-line.js';
import type { Span } from './marks.js';
import { outlineOf } from './outline-entries.js';
import type { Source } from './source-data.js';
import { words } from './words.js';

/** Leads to headings, tasks, what was not understood, and what people corrected. */
export function Outline({ source }: { readonly source: Source }) {
  const w = useWords(words);
  const { id, diagnostics, corrections } = source.directive;
  const href = (place: Span) => hrefOfPlace(id, place);
  return (
    <nav class="outline" aria-label={w.outline}>
      {diagnostics.length > 0 && (
        <details open>
          <summary>{w.diagnostics(diagnostics.length)}</summary>
          <ol>
            {diagnostics.map((one) => (
              <li key={`${one.rule} ${one.start}`}>
                <a href={href(one)}>{one.message}</a>
              </li>
            ))}
          </ol>
        </details>
      )}
      {corrections.length > 0 && (
        <details open>
          <summary>{w.corrections(corrections.length)}</summary>
          <ol>
            {corrections.map((one) => (
              <li key={one.id}>
                {one.stands ? (
                  <a href={href(one)}>
                    <CorrectionLine kind={one.kind} correction={one} />
                  </a>
                ) : (
                  <>
                    <CorrectionLine kind={one.kind} correction={one} /> <span class="soft">{w.fallen}</span>
                  </>
                )}
                {one.taskTitle && <bdi class="soft clipped">{one.taskTitle}</bdi>}
              </li>
            ))}
          </ol>
        </details>
      )}
      <details open={innerWidth > 700}>
        <summary>{w.outline}</summary>
        <ol>
          {outlineOf(source).map((entry) => (
            <li key={`${entry.kind} ${entry.start}`} class={entry.kind}>
              <a href={href(entry)}>
                <bdi class="clipped">{entry.words}</bdi>
                {entry.apart && <bdi class="soft">{entry.apart}</bdi>}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
