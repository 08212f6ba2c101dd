import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { f1, MEASURES } from '#src/eval/counts.js';
import { GOLD } from '#src/eval/gold.js';
import { scoreExtraction } from '#src/eval/score.js';
import { extractDirective } from '#src/pipeline.js';

const NAME = 'liaocheng-internet-plus-2017';
const path = `seeds/${NAME}.txt`;
const gold = GOLD.parse(JSON.parse(readFileSync(`test/corpus/gold/${NAME}.json`, 'utf8')));

describe('the seed directive against its gold', async () => {
  const { counts, notes } = scoreExtraction(gold, await extractDirective(path, readFileSync(path)));
  it.each(MEASURES)('%s: all found, nothing too much', (measure) => {
    expect(counts[measure].tp, measure).toBeGreaterThan(0);
    expect({ ...f1(counts[measure]), notes }).toEqual({ precision: 1, recall: 1, f1: 1, notes: [] });
  });
});
