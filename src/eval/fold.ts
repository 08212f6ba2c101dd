/** Folds what labels and texts write differently: width, white space, quotes, a final mark. */
export const fold = (words: string | null | undefined): string =>
  (words ?? '')
    .normalize('NFKC')
    .replace(/[\s\u3000]/g, '')
    .replace(/["“”„‟'‘’「」『』]/g, '"')
    .replace(/[。.;:,、]+$/g, '');

/** An item's number without brackets and marks. */
export const foldLabel = (label: string | null | undefined): string => fold(label).replace(/^[([]|[)\]、.．]+$/g, '');

/** A unit's name without 等单位. */
export const foldUnit = (name: string): string =>
  fold(name).replace(/等(?:(?:有关|相关|各有关)?(?:单位|部门)(?:和单位)?)?$/, '');

const pairsOf = (words: string) => [...words].map((_, at, all) => all.slice(at, at + 2).join(''));

/** How much two titles share: the Dice coefficient of their pairs of characters, 0 to 1. */
export function likeness(a: string, b: string): number {
  const x = pairsOf(fold(a));
  const y = new Set(pairsOf(fold(b)));
  return (2 * x.filter((pair) => y.has(pair)).length) / Math.max(1, x.length + y.size);
}

/** Whether one text holds the other, or half of the shorter one's pairs of characters. */
export function overlaps(first: string, second: string): boolean {
  const [a, b] = [fold(first), fold(second)];
  if (!a || !b) return false;
  if (a.includes(b) || b.includes(a)) return true;
  const [x, y] = [a, b].map((words) => new Set(pairsOf(words).slice(0, -1)));
  const shared = [...(x ?? [])].filter((pair) => y?.has(pair)).length;
  return shared / Math.max(1, Math.min(x?.size ?? 0, y?.size ?? 0)) >= 0.5;
}
