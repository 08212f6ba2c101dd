import { failures } from '../shell/failure.js';
import { useWords } from '../shell/language.js';
import { words } from './words.js';

/** Why something was not written, in words of the page by the code; in the server's own where it has none for that. */
export function useReason(): (code: string | undefined, message: string) => string {
  const w = useWords(words);
  const shell = useWords(failures);
  return (code = '', message) => w.failure[code] ?? shell[code] ?? message;
}
