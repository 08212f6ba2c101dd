import { useWords } from '../shell/language.js';
import type { Stage } from './preview.js';
import { words } from './words.js';

/** The stages of a load that are done, each with its time and what it found. */
export function StagesView({ stages, running }: { readonly stages: readonly Stage[]; readonly running: boolean }) {
  const w = useWords(words);
  return (
    <ol class="stages" aria-label={w.stages}>
      {stages.map(({ stage, milliseconds, found, error }) => (
        <li key={stage} class={error ? 'broken' : 'done'}>
          <b>{w.stage[stage]}</b> {milliseconds !== null && <span class="soft">{milliseconds.toFixed(1)} ms</span>}{' '}
          <span>{found.map(({ what, count }) => `${w.find[what]} ${count}`).join(' · ')}</span>
        </li>
      ))}
      {running && <li class="soft">{w.running}</li>}
    </ol>
  );
}
