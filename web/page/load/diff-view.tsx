import type { FactKind } from '../../generated/graphql.js';
import { inWords } from '../parts/fact-words.js';
import { roleWords } from '../parts/roles.js';
import { useWords } from '../shell/language.js';
import type { Preview } from './preview.js';
import { words } from './words.js';

const COLUMNS = ['change', 'kind', 'subject', 'before', 'after', 'quote'] as const;

/** What a load would change, fact by fact. */
export function DiffView({ diff, open }: { readonly diff: Preview['diff']; readonly open: boolean }) {
  const w = useWords(words);
  const roles = useWords(roleWords);
  const said = (kind: FactKind, text: string | null) => text && inWords(kind, text, roles);
  const about = (kind: FactKind, subject: string) => (kind === 'DIRECTIVE' && w.heading[subject]) || subject;
  const { added, dropped, changed, facts } = diff;
  const more = added + dropped + changed - facts.length;
  return (
    <details class="diff" open={open}>
      <summary>{w.diff(added, dropped, changed)}</summary>
      {facts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section class="scroll" tabIndex={0} aria-label={w.diff(added, dropped, changed)}>
          <table>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th scope="col" key={column}>
                    {w.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {facts.map(({ change, kind, subject, before, after, quote }, at) => (
                <tr key={at} class={change.toLowerCase()}>
                  <th scope="row">{w.change[change]}</th>
                  <td>{w.kind[kind]}</td>
                  {[about(kind, subject), said(kind, before), said(kind, after), quote].map((text, column) => (
                    <td key={column}>
                      <bdi class="clipped">{text}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {more > 0 && <p>{w.more(more)}</p>}
    </details>
  );
}
