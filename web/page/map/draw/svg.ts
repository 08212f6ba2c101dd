import { labelsOf } from './labels.js';
import { FONT, type Picture } from './picture.js';
import type { Spot } from './scene.js';
import { LINES, NODES, TIES } from './styles.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Signs that XML has no way to hold. */
const UNHELD = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
/** A text as it stands in XML. */
const escaped = (text: string) => text.replace(UNHELD, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const short = (number: number) => String(Math.round(number * 10) / 10);

/** A picture as an SVG document, drawn as on the canvas. */
export function svgOf(picture: Picture): string {
  const { scene, camera, width, height, palette } = picture;
  const rings = scene.rings.map(
    ({ x, y, r, level }) =>
      `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${palette[level === 'section' ? 'ground-raised' : 'ground']}" stroke="${palette.line}"/>`,
  );
  const lines = TIES.map((tie) => {
    const { colour, width: thick, dash } = LINES[tie];
    const path = scene.strokes
      .filter((stroke) => stroke.tie === tie)
      .map(({ from, to }) => `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`);
    return `<path d="${path.join('')}" fill="none" stroke="${palette[colour]}" stroke-width="${thick}" stroke-dasharray="${dash.join(' ') || 'none'}" stroke-opacity="0.75"/>`;
  });
  const nodes = scene.spots.map(
    (spot) =>
      `<g fill="${palette[NODES[spot.node.kind].colour]}" stroke="${palette.ground}"><title>${escaped(spot.node.label)}</title>${shapeOf(spot)}</g>`,
  );
  const names = labelsOf(picture).flatMap(({ lines: texts, x, y, size, of }) => {
    const group = of === 'directive' || of === 'section';
    const look = `font-size="${size}" fill="${palette[group ? 'text-soft' : 'text']}"${group ? ' font-weight="600"' : ''}`;
    return texts.map(
      (text, at) => `<text x="${short(x)}" y="${short(y + size * (0.9 + at * 1.2))}" ${look}>${escaped(text)}</text>`,
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}">`,
    `<rect width="100%" height="100%" fill="${palette.ground}"/>`,
    `<g transform="translate(${short(camera.x)} ${short(camera.y)}) scale(${camera.k})">`,
    ...[...rings, ...lines, ...nodes],
    '</g>',
    `<g text-anchor="middle" font-family="${escaped(FONT)}" stroke="${palette.ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...names,
    '</g></svg>',
  ].join('\n');
}

function shapeOf({ x, y, node: { kind, radius: r } }: Spot): string {
  const { shape } = NODES[kind];
  if (shape === 'circle') return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}"/>`;
  if (shape === 'square')
    return `<rect x="${short(x - r * 0.9)}" y="${short(y - r * 0.9)}" width="${short(r * 1.8)}" height="${short(r * 1.8)}" rx="${short(r * 0.35)}"/>`;
  const d = r * 1.2;
  return `<path d="M${short(x)} ${short(y - d)}L${short(x + d)} ${short(y)}L${short(x)} ${short(y + d)}L${short(x - d)} ${short(y)}Z"/>`;
}
