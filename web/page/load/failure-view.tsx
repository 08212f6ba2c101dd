import { useWords } from '../shell/language.js';
import type { Failure } from './job.js';
import { useReason } from './reason.js';
import { words } from './words.js';

interface FailureProps {
  readonly failure: Failure;
  again(): void;
}

/** Why a file was not loaded, and another try where that may help. */
export function FailureView({ failure: { code, message, token }, again }: FailureProps) {
  const w = useWords(words);
  const reason = useReason();
  const worthIt = token || code === 'SERVER_UNREACHABLE' || code === 'BAD_RESPONSE';
  return (
    <p class="notice" role="alert">
      {reason(code, message)}{' '}
      {worthIt && (
        <button type="button" onClick={again}>
          {w.again}
        </button>
      )}
    </p>
  );
}
