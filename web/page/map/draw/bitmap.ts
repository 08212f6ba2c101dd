import { paint } from './paint.js';
import type { Camera, Picture } from './picture.js';

/** Gives a canvas its pixels: as many as the screen has, two for one at most. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
): void {
  const ratio = Math.min(devicePixelRatio, 2);
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

interface Seen {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

/** A picture that was painted once, and is copied while the camera moves: that costs little, however much is drawn. */
export class Bitmap {
  readonly #canvas = document.createElement('canvas');
  #seen: Seen | null = null;

  /** Whether nothing is painted. */
  get empty(): boolean {
    return this.#seen === null;
  }

  /** Forgets what was painted. */
  forget(): void {
    this.#seen = null;
  }

  /** Paints a picture and as much of what lies around it, in parts of its size. */
  paint(picture: Picture, around: number): void {
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (!context) return;
    // Whole pixels: a copy that is shifted by a part of one is blurred.
    const [across, down] = [Math.round(picture.width * around), Math.round(picture.height * around)];
    const [width, height] = [picture.width + 2 * across, picture.height + 2 * down];
    const camera = { ...picture.camera, x: picture.camera.x + across, y: picture.camera.y + down };
    fitCanvas(this.#canvas, context, width, height);
    const sight = { x: across, y: down, width: picture.width, height: picture.height };
    paint(context, { ...picture, camera, width, height, sight });
    this.#seen = { camera, width, height };
  }

  /** Whether a copy would fill a picture. */
  reaches({ camera, width, height }: Picture): boolean {
    if (!this.#seen) return false;
    const [left, top, right, bottom] = this.#frameIn(camera, this.#seen);
    return left <= 1 && top <= 1 && right >= width - 1 && bottom >= height - 1;
  }

  /** Copies what was painted to where a camera sees it. */
  copyTo(context: CanvasRenderingContext2D, camera: Camera): void {
    if (!this.#seen) return;
    const [left, top, right, bottom] = this.#frameIn(camera, this.#seen);
    context.imageSmoothingQuality = 'low';
    context.drawImage(this.#canvas, left, top, right - left, bottom - top);
  }

  #frameIn(camera: Camera, { camera: old, width, height }: Seen) {
    const scale = camera.k / old.k;
    const [left, top] = [camera.x - old.x * scale, camera.y - old.y * scale];
    return [left, top, left + width * scale, top + height * scale] as const;
  }
}
