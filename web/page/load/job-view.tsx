import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import { DiffView } from './diff-view.js';
import { ENDINGS, unfit } from './file-input.js';
import type { Failure } from './job.js';
import type { Preview } from './preview.js';
import { ReplacedView } from './replaced-view.js';
import { StagesView } from './stages-view.js';
import { type JobControl, useJob } from './use-job.js';
import { words } from './words.js';

interface JobProps {
  readonly file: File;
  readonly replacing: string | null;
  readonly itsTurn: boolean;
  settled(): void;
}

/** A file on its way: its stages, what it would change, and the buttons that decide. */
export function JobView(props: JobProps) {
  const w = useWords(words);
  const reason = unfit(props.file);
  return (
    <article class="job">
      <h2>
        <bdi>{props.file.name}</bdi>
      </h2>
      {reason && <p role="alert">{w.unfit[reason](ENDINGS)}</p>}
      {!reason && !props.itsTurn && <p>{w.waiting}</p>}
      {!reason && <Running {...props} />}
    </article>
  );
}

function Running({ file, replacing, itsTurn, settled }: JobProps) {
  const w = useWords(words);
  const control = useJob(file, replacing, itsTurn, settled);
  const { phase, stages, preview, failure } = control.job;
  if (!itsTurn) return null;
  return (
    <div aria-live="polite">
      <StagesView stages={stages} running={phase === 'reading'} />
      {failure && <FailureView failure={failure} again={control.again} />}
      {preview && phase === 'ready' && <Decision preview={preview} control={control} />}
      {phase === 'storing' && <p role="status">{w.storing}</p>}
      {phase === 'left' && <p>{w.left}</p>}
      {preview && phase === 'stored' && (
        <p>
          {w.stored} <a href={hrefOf('source', { directive: preview.id })}>{w.source}</a>{' '}
          <a href={hrefOf('map', { directive: preview.id })}>{w.map}</a>
        </p>
      )}
    </div>
  );
}

/** What the file would do, and whether to do it. */
function Decision({ preview, control }: { readonly preview: Preview; readonly control: JobControl }) {
  const w = useWords(words);
  const { title, outcome, diagnostics, diff } = preview;
  return (
    <>
      <p>
        <bdi>{title}</bdi> <b>{w.outcome[outcome]}</b>
      </p>
      <ReplacedView preview={preview} />
      <p class="actions">
        {outcome !== 'UNCHANGED' && (
          <button type="button" class="primary" onClick={control.store}>
            {w.action[outcome]}
          </button>
        )}
        <button type="button" onClick={control.leave}>
          {outcome === 'UNCHANGED' ? w.close : w.leave}
        </button>
      </p>
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

function FailureView({ failure: { code, message, token }, again }: { readonly failure: Failure; again(): void }) {
  const w = useWords(words);
  const worthIt = token || code === 'SERVER_UNREACHABLE' || code === 'BAD_RESPONSE';
  return (
    <p class="notice" role="alert">
      {w.failure[code] ?? message}{' '}
      {worthIt && (
        <button type="button" onClick={again}>
          {w.again}
        </button>
      )}
    </p>
  );
}
