import { discOf, type Name, namedSpots, nameOf, titlesOf } from './names.js';
import type { Picture } from './picture.js';
import { type Box, Room } from './room.js';
import { widthOf } from './text.js';

/** A name to write: its lines around x, the first at y. */
export interface Label extends Pick<Name, 'lines' | 'size' | 'of'> {
  readonly x: number;
  readonly y: number;
}

/** Between what is named and its name. */
const GAP = 2;
/** Widths are guessed: names keep this far apart. */
const APART = 4;

/**
 * The names that fit on a picture without lying on each other, those of groups first, then by how many duties end at a
 * node; what is chosen is named before all. More of them fit as one comes nearer. Names of nodes cover no other node,
 * those of groups only where there is no other place.
 */
export function labelsOf({ scene, camera, chosen, ...picture }: Omit<Picture, 'palette'>): readonly Label[] {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
  const sight = picture.sight ?? whole;
  const discs = scene.spots.map((spot) => discOf(spot, camera));
  const room = new Room(whole, sight, discs);
  const made: Label[] = [];
  const add = ({ lines, size, of }: Name, places: readonly Box[], lastResort: readonly Box[]) => {
    const box =
      places.find((one) => room.isFree(one, { overDiscs: false })) ??
      lastResort.find((one) => room.isFree(one, { overDiscs: true }));
    if (!box) return;
    room.take(box);
    made.push({ lines, size, of, x: box.x + box.width / 2, y: box.y });
  };
  const first = chosen === null ? undefined : scene.byId.get(chosen);
  if (first) {
    const places = placesOf(nameOf(first, camera));
    add(nameOf(first, camera), places, places);
  }
  for (const title of titlesOf(scene, camera)) {
    const [below, right, left, above] = placesOf(title);
    const over = keptIn(sight, above);
    add(title, [over, below, right, left], [over]);
  }
  for (const spot of namedSpots(scene, camera.k))
    if (spot !== first) add(nameOf(spot, camera), placesOf(nameOf(spot, camera)), []);
  return made;
}

/** The rectangle that a name takes. */
export function boxOfLabel({ lines, size, x, y }: Omit<Label, 'of'>): Box {
  const width = Math.max(...lines.map(widthOf)) * size + APART;
  return { x: x - width / 2, y, width, height: lines.length * size * 1.2 };
}

/** Where a name may stand: below what it names, to the right, to the left, above. */
function placesOf({ lines, size, disc: { x, y, r } }: Name): [Box, Box, Box, Box] {
  const { width, height } = boxOfLabel({ lines, size, x, y });
  const aside = r + GAP + width / 2;
  const at = (middle: number, top: number) => boxOfLabel({ lines, size, x: middle, y: top });
  return [
    at(x, y + r + GAP),
    at(x + aside, y - height / 2),
    at(x - aside, y - height / 2),
    at(x, y - r - GAP - height),
  ];
}

/** A box that is moved sideways to be in sight, if its middle is. */
function keptIn({ x: left, width }: Box, box: Box): Box {
  const middle = box.x + box.width / 2;
  if (middle < left || middle > left + width) return box;
  return { ...box, x: Math.max(left, Math.min(box.x, left + width - box.width)) };
}
