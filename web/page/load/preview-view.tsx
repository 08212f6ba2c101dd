import { useWords } from '../shell/language.js';
import { DiffView } from './diff-view.js';
import { leave, store } from './loading.js';
import type { Preview } from './preview.js';
import type { Entry } from './queue.js';
import { ReplacedView } from './replaced-view.js';
import { words } from './words.js';

/** What a file would do, and whether to do it; of one that changes nothing there is nothing to decide. */
export function PreviewView({ preview, entry }: { readonly preview: Preview; readonly entry: Entry }) {
  const w = useWords(words);
  const { title, outcome, diagnostics, diff } = preview;
  return (
    <>
      <p>
        <bdi>{title}</bdi> <b>{w.outcome[outcome]}</b>
      </p>
      <ReplacedView preview={preview} />
      {outcome !== 'UNCHANGED' && (
        <p class="actions">
          <button type="button" class="primary" onClick={() => void store(entry)}>
            {outcome === 'REPLACED' ? w.replaceIt : w.load}
          </button>
          <button type="button" onClick={() => leave(entry)}>
            {w.leave}
          </button>
        </p>
      )}
      {diagnostics.length > 0 && (
        <details>
          <summary>{w.diagnostics(diagnostics.length)}</summary>
          <ul>
            {diagnostics.map(({ rule, message, start }) => (
              <li key={`${rule} ${start}`}>
                <bdi>{message}</bdi> <code class="soft">{rule}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {outcome !== 'UNCHANGED' && <DiffView diff={diff} open={outcome === 'REPLACED'} />}
    </>
  );
}
