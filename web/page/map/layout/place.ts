/** A point of the map; 1 is a pixel at scale 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each node stands, by its id. */
export type Positions = ReadonlyMap<string, Point>;

/** A point with what it keeps free around it. */
export interface Disc extends Point {
  readonly r: number;
}

/** The middle of points; the origin for none. */
export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  const count = Math.max(points.length, 1);
  return { x: sum.x / count, y: sum.y / count };
}

/** The groups that a key parts things into, in the order of their first. */
export function groupsOf<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
