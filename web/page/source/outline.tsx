import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import { outlineOf, type Source } from './source-data.js';
import { words } from './words.js';

/** Leads to headings, tasks, and what was not understood. */
export function Outline({ source }: { readonly source: Source }) {
  const w = useWords(words);
  const { id, diagnostics, sections } = source.directive;
  const entries = outlineOf(source);
  const href = ({ start, end }: { readonly start: number; readonly end: number }) =>
    hrefOf('source', { directive: id, at: `${start}-${end}` });
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
      <details open={innerWidth > 700}>
        <summary>{w.outline}</summary>
        <ol>
          {entries.map((entry) => (
            <li key={`${entry.kind} ${entry.start}`} class={entry.kind}>
              <a href={href(entry)}>
                <bdi class="clipped">{entry.words}</bdi>
              </a>
            </li>
          ))}
        </ol>
        {sections.totalCount > sections.nodes.length && <p class="soft">{w.more(sections.nodes.length)}</p>}
      </details>
    </nav>
  );
}
