import { download } from '../table/download.js';
import { paint } from './paint.js';
import type { Picture } from './picture.js';
import { boxOf, type Scene } from './scene.js';
import type { Palette } from './styles.js';
import { svgOf } from './svg.js';

const NAME = '责任关系图';
/** Browsers refuse larger canvases. */
const MOST_PIXELS = 8192;

/** Gives the person the whole scene as a file; a PNG has two pixels for one of the map where it can. */
export async function save(format: 'png' | 'svg', scene: Scene, palette: Palette): Promise<void> {
  const { x, y, width, height } = boxOf(scene);
  const picture: Picture = { scene, palette, width, height, camera: { x: -x, y: -y, k: 1 }, chosen: null };
  if (format === 'svg') return download(`${NAME}.svg`, new Blob([svgOf(picture)], { type: 'image/svg+xml' }));
  const scale = Math.min(2, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return;
  context.scale(scale, scale);
  paint(context, picture);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob) download(`${NAME}.png`, blob);
}
