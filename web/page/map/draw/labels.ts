import { nodePlaces, titlePlaces } from './label-places.js';
import { discOf, type Name, type NodeDisc, namedSpots, nameOf, nearSpots, titlesOf } from './names.js';
import type { Picture } from './picture.js';
import { type Box, Room } from './room.js';
import type { Spot } from './scene.js';

/** A name to write: its lines around x, the first at y. */
export interface Label extends Pick<Name, 'lines' | 'size' | 'of'> {
  readonly x: number;
  readonly y: number;
}

/** Whether a name may cover a node. */
type Covers = (disc: NodeDisc) => boolean;

/** As many units, those with most duties, are named even where their names cover lighter nodes. */
const BUSIEST = 10;
const nothing: Covers = () => false;
const all: Covers = () => true;
const people: Covers = ({ spot }) => spot.node.kind === 'PERSON';
const lighterThan =
  ({ node }: Spot): Covers =>
  ({ spot }) =>
    spot.node.weight < node.weight;

/**
 * The names that fit on a picture without lying on each other: what is chosen and its neighbours, whatever else they
 * cover, then groups, then nodes by how many duties end at them. More of them fit as one comes nearer. Other names cover
 * nodes only where there is no other place: those of units cover people, those of the busiest what is lighter.
 */
export function labelsOf({ scene, camera, chosen, ...picture }: Omit<Picture, 'palette'>): readonly Label[] {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
  const sight = picture.sight ?? whole;
  const room = new Room(
    whole,
    sight,
    scene.spots.map((spot) => discOf(spot, camera)),
  );
  const made: Label[] = [];
  const write = ({ lines, size, of }: Name, places: readonly Box[], covering: readonly Covers[]): boolean => {
    for (const covers of covering) {
      const box = places.find((one) => room.isFree(one, covers));
      if (!box) continue;
      room.take(box);
      made.push({ lines, size, of, x: box.x + box.width / 2, y: box.y });
      return true;
    }
    return false;
  };
  const near = new Set(nearSpots(scene, chosen));
  for (const spot of near) {
    const name = nameOf(spot, camera);
    write(name, nodePlaces(name), [nothing, (disc) => !near.has(disc.spot), all]);
  }
  for (const titles of titlesOf(scene, camera)) {
    if (titles.some((title) => write(title, titlePlaces(title, sight), [nothing]))) continue;
    const shortest = titles.at(-1);
    if (shortest) write(shortest, titlePlaces(shortest, sight).slice(0, 1), [all]);
  }
  for (const [at, spot] of namedSpots(scene, camera.k).entries()) {
    if (near.has(spot)) continue;
    const name = nameOf(spot, camera);
    write(name, nodePlaces(name), coveredBy(spot, at));
  }
  return made;
}

/** What the name of a node may cover in turn, by how many have a name before it. */
function coveredBy(spot: Spot, before: number): readonly Covers[] {
  if (spot.node.kind !== 'UNIT') return [nothing];
  return before < BUSIEST ? [nothing, people, lighterThan(spot)] : [nothing, people];
}
