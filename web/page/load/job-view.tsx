import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import { FailureView } from './failure-view.js';
import { ENDINGS } from './file-input.js';
import { lookAt } from './loading.js';
import { PreviewView } from './preview-view.js';
import type { Entry } from './queue.js';
import { StagesView } from './stages-view.js';
import { words } from './words.js';

/** A file on its way: its stages, what it would change, and the buttons that decide. */
export function JobView({ entry }: { readonly entry: Entry }) {
  const w = useWords(words);
  const block = useRef<HTMLElement>(null);
  const { file, unfit, job } = entry;
  const undecided = job.phase === 'ready';
  useEffect(() => {
    if (undecided) block.current?.scrollIntoView({ block: 'nearest' });
  }, [undecided]);
  return (
    <article class="job" ref={block}>
      <h2>
        <bdi>{file.name}</bdi>
      </h2>
      {unfit && <p role="alert">{w.unfit[unfit](ENDINGS)}</p>}
      {!unfit && (job.phase === 'waiting' ? <p>{w.waiting}</p> : <Begun entry={entry} />)}
    </article>
  );
}

function Begun({ entry }: { readonly entry: Entry }) {
  const w = useWords(words);
  const { phase, stages, preview, failure } = entry.job;
  return (
    <div aria-live="polite">
      <StagesView stages={stages} running={phase === 'reading'} />
      {failure && <FailureView failure={failure} again={() => void lookAt(entry)} />}
      {preview && (phase === 'ready' || phase === 'unchanged') && <PreviewView preview={preview} entry={entry} />}
      {phase === 'storing' && <p role="status">{w.storing}</p>}
      {phase === 'left' && <p>{w.left}</p>}
      {preview && (phase === 'stored' || phase === 'unchanged') && (
        <p>
          {phase === 'stored' && w.stored} <a href={hrefOf('source', { directive: preview.id })}>{w.source}</a>{' '}
          <a href={hrefOf('map', { directive: preview.id })}>{w.map}</a>
        </p>
      )}
    </div>
  );
}
