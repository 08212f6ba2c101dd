/** Adds items to a list. `push(...items)` and `Math.max(...items)` hand every item over as an argument, which a text of a few megabytes overflows. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** The largest of the values, `least` where there are none. */
export function largest(values: Iterable<number>, least = 0): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** How many of the items, ascending `by` a number, are not above a limit: the place behind the last of them. */
export function countUpTo<T>(list: readonly T[], limit: number, by: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (by(list[middle] as T) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
