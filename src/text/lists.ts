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
