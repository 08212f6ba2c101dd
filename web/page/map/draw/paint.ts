import { groupsOf } from '../layout/place.js';
import { paintLabels } from './paint-labels.js';
import type { Picture } from './picture.js';
import type { Scene, Spot, Stroke } from './scene.js';
import { LINES, NODES, TIES } from './styles.js';

/** Below this scale many lines are plain: so many dashes cost much and show nothing. */
const FAR = 0.35;
/** As many lines can be told apart at any scale. */
const FEW = 600;

/** Paints a whole picture; the context's units are the picture's pixels. */
export function paint(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, camera, width, height, palette, chosen } = picture;
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate(camera.x, camera.y);
  context.scale(camera.k, camera.k);
  for (const { x, y, r, level } of scene.rings) {
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.fillStyle = palette[level === 'section' ? 'ground-raised' : 'ground'];
    context.strokeStyle = palette.line;
    context.lineWidth = 1 / camera.k;
    context.fill();
    context.stroke();
  }
  const near = nearOf(scene, chosen);
  const few = scene.strokes.length <= FEW;
  const rest = near ? scene.strokes.filter((one) => !near.strokes.has(one)) : scene.strokes;
  context.globalAlpha = near ? 0.12 : Math.min(0.75, Math.max(few ? 0.6 : 0.3, camera.k));
  paintStrokes(context, rest, picture, { plain: !few && camera.k < FAR });
  context.globalAlpha = 1;
  if (near) paintStrokes(context, [...near.strokes], picture, { plain: false });
  paintSpots(context, scene.spots, picture);
  if (near) paintChosen(context, near.spot, picture);
  context.restore();
  paintLabels(context, picture);
}

/** Paints some nodes with their lines over what is there: what moves while a node is dragged. */
export function paintMoving(
  context: CanvasRenderingContext2D,
  picture: Picture,
  strokes: readonly Stroke[],
  spot: Spot,
): void {
  const { camera } = picture;
  context.save();
  context.translate(camera.x, camera.y);
  context.scale(camera.k, camera.k);
  paintStrokes(context, strokes, picture, { plain: false });
  paintSpots(context, [spot], picture);
  paintChosen(context, spot, picture);
  context.restore();
}

function nearOf({ byId, strokes }: Scene, chosen: string | null) {
  const spot = chosen === null ? undefined : byId.get(chosen);
  return spot ? { spot, strokes: new Set(strokes.filter(({ from, to }) => from === spot || to === spot)) } : null;
}

/** Plain lines are thin and have no dashes. */
function paintStrokes(
  context: CanvasRenderingContext2D,
  strokes: readonly Stroke[],
  { camera, palette }: Picture,
  { plain }: { readonly plain: boolean },
): void {
  const groups = groupsOf(strokes, ({ tie }) => tie);
  for (const tie of TIES) {
    const { colour, width, dash } = LINES[tie];
    context.beginPath();
    for (const { from, to } of groups.get(tie) ?? []) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.strokeStyle = palette[colour];
    context.lineWidth = (plain ? Math.min(width, 1) : width) / Math.max(Math.min(camera.k, 1.4), 0.02);
    context.setLineDash(plain ? [] : dash.map((length) => length / camera.k));
    context.stroke();
  }
  context.setLineDash([]);
}

function paintSpots(context: CanvasRenderingContext2D, spots: readonly Spot[], { palette, camera }: Picture): void {
  for (const spot of spots) {
    const { colour } = NODES[spot.node.kind];
    context.beginPath();
    outline(context, spot, spot.node.radius);
    context.fillStyle = palette[colour];
    context.fill();
    if (camera.k < 0.25) continue;
    context.strokeStyle = palette.ground;
    context.lineWidth = 1.5;
    context.stroke();
  }
}

function paintChosen(context: CanvasRenderingContext2D, spot: Spot, { palette, camera }: Picture): void {
  context.beginPath();
  outline(context, spot, spot.node.radius + 4 / camera.k);
  context.strokeStyle = palette.text;
  context.lineWidth = 2.5 / camera.k;
  context.stroke();
}

function outline(context: CanvasRenderingContext2D, { x, y, node }: Spot, r: number): void {
  const { shape } = NODES[node.kind];
  if (shape === 'circle') context.arc(x, y, r, 0, 2 * Math.PI);
  else if (shape === 'square') context.roundRect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, r * 0.35);
  else {
    context.moveTo(x, y - r * 1.2);
    context.lineTo(x + r * 1.2, y);
    context.lineTo(x, y + r * 1.2);
    context.lineTo(x - r * 1.2, y);
    context.closePath();
  }
}
