import { Bitmap, fitCanvas } from './bitmap.js';
import { fitted } from './camera.js';
import type { Dragging } from './dragging.js';
import type { Camera, Picture } from './picture.js';

/** Above this many things a picture is painted at rest only, and copied meanwhile. */
const MANY = 700;
/** How long nothing moves at rest, in milliseconds. */
const REST = 100;
const AROUND = 0.25;

/** A canvas with a picture on it, which is painted when it is due: at most once a frame. */
export class Screen {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  /** The picture as it was seen last, and where many things are drawn, the whole map: both while nothing changes. */
  #near = new Bitmap();
  #whole = new Bitmap();
  #picture: Picture | null = null;
  #dragging: Dragging | null = null;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement) {
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser draws no canvas.');
    this.#canvas = canvas;
    this.#context = context;
  }

  /** What is on the screen, or will be with the next frame; `null` before anything is. */
  get picture(): Picture | null {
    return this.#picture;
  }

  /** Puts another picture on the screen. */
  show(picture: Picture): void {
    this.#picture = picture;
    this.#near.forget();
    this.#whole.forget();
    this.#draw();
  }

  /** Looks at the same picture from elsewhere. */
  see(camera: Camera): void {
    if (!this.#picture) return;
    this.#picture = { ...this.#picture, camera };
    this.#draw();
  }

  /** Shows a node on its way over the rest, which stands still. */
  drag(dragging: Dragging): void {
    if (!this.#dragging) this.#near.paint(dragging.rest, 0);
    this.#dragging = dragging;
    this.#draw();
  }

  /** Ends that; the picture with the node at its new place is still to come. */
  dropped(): void {
    this.#dragging = null;
  }

  /** Stops drawing. */
  end(): void {
    this.#picture = null;
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
  }

  #draw(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#picture) return;
      if (this.#dragging) {
        this.#copy(this.#picture);
        this.#dragging.paint(this.#context, this.#picture);
      } else if (!this.#many || (this.#whole.empty && !this.#near.reaches(this.#picture))) this.#paint(this.#picture);
      else {
        this.#copy(this.#picture);
        this.#paintAtRest();
      }
    });
  }

  get #many(): boolean {
    const { spots, strokes } = this.#picture?.scene ?? { spots: [], strokes: [] };
    return spots.length + strokes.length >= MANY;
  }

  #paintAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (this.#picture && !this.#dragging) this.#paint(this.#picture);
    }, REST);
  }

  /** Paints the picture anew; one of the whole map is kept for what comes into sight later. */
  #paint(picture: Picture): void {
    clearTimeout(this.#rest);
    this.#near.paint(picture, this.#many ? AROUND : 0);
    const { scene, camera, width, height } = picture;
    if (this.#many && this.#whole.empty && camera.k <= fitted(scene, width, height, null).k * 1.01)
      [this.#near, this.#whole] = [this.#whole, this.#near];
    this.#copy(picture);
    performance.mark('map-painted');
  }

  #copy(picture: Picture): void {
    const { camera, width, height, palette } = picture;
    fitCanvas(this.#canvas, this.#context, width, height);
    if (!this.#near.reaches(picture)) {
      this.#context.fillStyle = palette.ground;
      this.#context.fillRect(0, 0, width, height);
      this.#whole.copyTo(this.#context, camera);
    }
    this.#near.copyTo(this.#context, camera);
    performance.mark('map-drawn');
  }
}
