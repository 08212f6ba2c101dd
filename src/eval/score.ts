import type { Extraction } from '#src/refine/extraction.js';
import { emptyScore, f1, MEASURES, type Score } from './counts.js';
import { scoreEnterprises, scoreMetadata, scorePeople, scoreTargets } from './facts.js';
import type { Gold } from './gold.js';
import { scoreTasks } from './tasks.js';

/** Compares what was extracted from a directive with what a person read in it; `printed` is the file where that is text. */
export function scoreExtraction(gold: Gold, extraction: Extraction, printed = extraction.directive.text): Score {
  const score = emptyScore();
  scoreTasks(gold, extraction, score);
  scorePeople(gold, extraction, score);
  scoreEnterprises(gold, extraction, score);
  scoreTargets(gold, extraction, score);
  scoreMetadata(gold, extraction, printed, score);
  return score;
}

const percent = (share: number) => (100 * share).toFixed(1);

/** The table of a score, a line a measure; measures without anything to count are left out. */
export function tableOf({ counts }: Score): string[] {
  return MEASURES.filter((name) => counts[name].tp + counts[name].fp + counts[name].fn > 0).map((name) => {
    const { tp, fp, fn } = counts[name];
    const { precision, recall, f1: both } = f1(counts[name]);
    return `${name.padEnd(16)} F1 ${percent(both)}  precision ${percent(precision)}  recall ${percent(recall)}  (tp ${tp} fp ${fp} fn ${fn})`;
  });
}
