/** What was found rightly, found wrongly and missed. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** The measures of the table in its order. */
export const MEASURES = [
  'tasks',
  'duties',
  'titles',
  'people',
  'targets',
  'targetDeadlines',
  'enterprises',
  'metadata',
] as const;
/** The name of a measure. */
export type Measure = (typeof MEASURES)[number];

/** Counts of every measure, and what was missed or too much in words. */
export interface Score {
  readonly counts: Record<Measure, Counts>;
  readonly notes: string[];
}

/** A score in which nothing was counted yet. */
export function emptyScore(): Score {
  const counts = Object.fromEntries(MEASURES.map((name) => [name, { tp: 0, fp: 0, fn: 0 }]));
  return { counts: counts as Record<Measure, Counts>, notes: [] };
}

/** Compares two bags of keys and counts into `counts`; returns what is missing and what is too much. */
export function compareBags(
  counts: Counts,
  gold: readonly string[],
  got: readonly string[],
): { missing: string[]; extra: string[] } {
  const left = new Map<string, number>();
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
  const extra: string[] = [];
  for (const key of got) {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    else extra.push(key);
  }
  const missing = [...left].flatMap(([key, count]) => Array.from({ length: count }, () => key));
  counts.tp += got.length - extra.length;
  counts.fp += extra.length;
  counts.fn += missing.length;
  return { missing, extra };
}

/** Precision, recall and their harmonic mean, each 0 to 1. */
export function f1({ tp, fp, fn }: Counts): { precision: number; recall: number; f1: number } {
  const precision = tp / Math.max(1, tp + fp);
  const recall = tp / Math.max(1, tp + fn);
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The sum of scores. */
export function sumOf(scores: readonly Score[]): Score {
  const total = emptyScore();
  for (const { counts } of scores)
    for (const name of MEASURES)
      for (const key of ['tp', 'fp', 'fn'] as const) total.counts[name][key] += counts[name][key];
  return total;
}
