import type { Name } from './names.js';
import type { Box } from './room.js';
import { widthOf } from './text.js';

/** Between what is named and its name. */
const GAP = 2;
/** Widths are guessed: names keep this far apart. */
const APART = 4;
/** How far a name below or above may be out of the middle, in parts of its width. */
const SHIFT = 0.3;
/** How far the corner of a name goes into the square around a disc, in parts of the radius. */
const CORNER = 0.7;

/** The rectangle that a name takes, whose lines stand around x, the first at y. */
export function boxOfLabel({ lines, size, x, y }: Pick<Name, 'lines' | 'size'> & Pick<Box, 'x' | 'y'>): Box {
  const width = Math.max(...lines.map(widthOf)) * size + APART;
  return { x: x - width / 2, y, width, height: lines.length * size * 1.2 };
}

/** Where the name of a node may stand, the best first: below, to the right, to the left, above, and between these. */
export function nodePlaces(name: Name): readonly Box[] {
  const { at, width, height, below, above, right, left } = sidesOf(name);
  const { x, y, r } = name.disc;
  const aside = r * CORNER + GAP + width / 2;
  const [under, over] = [y + r * CORNER, y - r * CORNER - height];
  const corners = [at(x + aside, under), at(x - aside, under), at(x + aside, over), at(x - aside, over)];
  const shift = width * SHIFT;
  return [
    ...[below, right, left, above],
    ...corners,
    ...[below, above].flatMap((box) => [shift, -shift].map((by) => ({ ...box, x: box.x + by }))),
  ];
}

/** Where the title of a group may stand, the best first: above it, moved sideways into what is in sight, or elsewhere. */
export function titlePlaces(title: Name, sight: Box): readonly Box[] {
  const { above, below, right, left } = sidesOf(title);
  return [keptIn(sight, above), below, right, left];
}

function sidesOf({ lines, size, disc: { x, y, r } }: Name) {
  const { width, height } = boxOfLabel({ lines, size, x, y });
  const at = (middle: number, top: number) => boxOfLabel({ lines, size, x: middle, y: top });
  const aside = r + GAP + width / 2;
  return {
    ...{ at, width, height },
    below: at(x, y + r + GAP),
    above: at(x, y - r - GAP - height),
    right: at(x + aside, y - height / 2),
    left: at(x - aside, y - height / 2),
  };
}

/** A box that is moved sideways to be in sight, if its middle is. */
function keptIn({ x: left, width }: Box, box: Box): Box {
  const middle = box.x + box.width / 2;
  if (middle < left || middle > left + width) return box;
  return { ...box, x: Math.max(left, Math.min(box.x, left + width - box.width)) };
}
