/** Lines of a list: an array, or lines that are made when they are told. */
export interface Lines {
  readonly length: number;
  slice(from: number, to: number): readonly string[];
}

/** A line for each thing, made when it is told: of thousands a page shows ten. */
export const linesFor = <T>(things: readonly T[], say: (thing: T) => string): Lines => ({
  length: things.length,
  slice: (from, to) => things.slice(from, to).map(say),
});
