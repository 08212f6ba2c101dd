import { describe, expect, it } from 'vitest';
import { openEmptyStore } from '#test/stores.js';
import { askAll, openWorlds } from './ask-all.js';
import { tally } from './table.js';
import { WORLDS } from './worlds.js';

const COUNT = 10_000;
/** Shares of all questions: at least so many right, at most so many answered wrongly. */
const RIGHT = 0.97;
const WRONG = 0.005;

describe('questions with known answers', () => {
  it('are answered rightly or refused', { timeout: 300_000 }, async () => {
    const worlds = await openWorlds(WORLDS, openEmptyStore);
    const failed: string[] = [];
    const asked = await askAll(worlds, {
      count: COUNT,
      seed: 1,
      each: ({ question, verdict }, _, { name }) => {
        if (verdict.outcome === 'wrong') failed.push(`${question.kind} [${name}] ${question.text}: ${verdict.problem}`);
      },
    });
    const { total } = tally(asked);
    expect(total.n).toBeGreaterThanOrEqual(COUNT);
    expect(total.right / total.n).toBeGreaterThanOrEqual(RIGHT);
    expect(failed.length / total.n, failed.join('\n')).toBeLessThanOrEqual(WRONG);
  });
});
