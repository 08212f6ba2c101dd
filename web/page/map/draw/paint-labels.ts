import { labelsOf } from './labels.js';
import { FONT, type Picture } from './picture.js';

/** Paints the names of a picture over the rest of it; the context's units are the picture's pixels. */
export function paintLabels(context: CanvasRenderingContext2D, picture: Picture): void {
  const { palette } = picture;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.strokeStyle = palette.ground;
  context.lineWidth = 3;
  for (const { lines, x, y, size, of } of labelsOf(picture)) {
    const group = of === 'directive' || of === 'section';
    context.font = `${group ? '600 ' : ''}${size}px ${FONT}`;
    context.fillStyle = palette[group ? 'text-soft' : 'text'];
    for (const [at, line] of lines.entries()) {
      context.strokeText(line, x, y + at * size * 1.2);
      context.fillText(line, x, y + at * size * 1.2);
    }
  }
}
