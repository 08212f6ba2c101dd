import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many questions are kept. */
const MOST = 500;
const FILE = 'chat-history';

/** The questions typed before, newest first; none where the folder has none. */
export function readHistory(folder: string): string[] {
  try {
    return readFileSync(join(folder, FILE), 'utf8').split('\n').filter(Boolean).slice(0, MOST);
  } catch {
    return [];
  }
}

/** Keeps questions for the next time, for the owner's eyes only; a folder that cannot be written has none. */
export function writeHistory(folder: string, questions: readonly string[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, FILE), `${questions.slice(0, MOST).join('\n')}\n`, { mode: 0o600 });
  } catch {
    // A conversation is worth more than its history.
  }
}
