import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openEmptyStore } from '#test/stores.js';
import { askWritten } from './ask-all.js';
import { tally } from './table.js';
import { readWritten } from './written.js';

const WRITTEN = readWritten(fileURLToPath(new URL('written', import.meta.url)));
/** Share of all that is right at least, and how many are answered wrongly at most. */
const RIGHT = 0.86;
const WRONG = 14;

describe('written questions', () => {
  it('name an answer of the kind that is asked for', () => {
    for (const { questions } of WRITTEN)
      for (const { text, expected } of questions) {
        const { status, ...said } = 'options' in expected ? { status: null } : expected;
        expect([text, status === 'ANSWERED' ? Object.values(said).flat().length > 0 : true]).toEqual([text, true]);
      }
  });

  it('are answered as well as they were', { timeout: 120_000 }, async () => {
    const failed: string[] = [];
    const asked = await askWritten(WRITTEN, openEmptyStore, ({ question, verdict }) => {
      if (verdict.outcome === 'wrong') failed.push(`${question.kind} ${question.text}: ${verdict.problem}`);
    });
    const { total } = tally(asked);
    expect(total.right / total.n).toBeGreaterThanOrEqual(RIGHT);
    expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(WRONG);
  });
});
