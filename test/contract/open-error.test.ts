import { expect, it } from 'vitest';
import { openError } from '#graph/store/grafeo/open-error.js';

/** What Grafeo 0.6.0 says, by what is the matter. */
const SAID = {
  STORE_LOCKED: [
    'GRAFEO-X001: Internal error: database file is locked by another process: /data/graph.grafeo',
    'GRAFEO-X001: Internal error: database file cannot be locked for reading: /data/graph.grafeo',
    'cannot lock the migration lock file /data/graph.grafeo.lock',
    'database locked: a migration is running (/data/graph.grafeo)',
    'the database is already open in this process',
  ],
  STORE_UNWRITABLE: [
    'Permission denied (os error 13)',
    'Read-only file system (os error 30)',
    'No space left on device',
  ],
  STORE_DAMAGED: [
    'invalid file header magic, not a Grafeo database',
    'section OverlayDeletions CRC mismatch: /locked/x',
  ],
};

it.each(Object.entries(SAID).flatMap(([code, all]) => all.map((words) => [words, code] as const)))(
  'tells what is the matter: %s',
  (words, code) => {
    expect(openError('/data', 'graph.grafeo', new Error(`Database error: ${words}`)).code).toBe(code);
  },
);

it('advises to move files aside only where they are damaged', () => {
  const advice = (words: string) => openError('/data', 'graph.grafeo', new Error(words)).message;
  for (const [code, all] of Object.entries(SAID))
    for (const words of all) expect(/aside/.test(advice(words))).toBe(code === 'STORE_DAMAGED');
});
