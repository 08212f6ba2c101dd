import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { Point } from '../layout/place.js';
import { Bitmap, fitCanvas } from './bitmap.js';
import { fitted } from './camera.js';
import { Dragging } from './dragging.js';
import { hitNode } from './hit.js';
import type { Camera } from './labels.js';
import type { Picture } from './picture.js';
import type { Scene, Spot } from './scene.js';
import type { Palette } from './styles.js';

/** What a stage tells its view. */
export interface StageEvents {
  choose(id: string | null): void;
  move(id: string, to: Point): void;
}

/** Above this many things a picture is painted at rest only, and copied meanwhile. */
const MANY = 700;
/** How long nothing moves at rest, in milliseconds. */
const REST = 100;
const AROUND = 0.25;
const IN_SIGHT = 30;

/** A canvas that shows a scene: it is moved with the mouse, fingers and by calls, and its nodes are dragged. */
export class Stage {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  readonly #events: StageEvents;
  readonly #watch: ResizeObserver;
  /** The picture as it was seen last, and where many things are drawn, the whole map: both while nothing changes. */
  #near = new Bitmap();
  #whole = new Bitmap();
  #picture: Picture | null = null;
  #dragging: Dragging | null = null;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement, events: StageEvents) {
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser draws no canvas.');
    this.#canvas = canvas;
    this.#context = context;
    this.#events = events;
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.01, 6])
      .filter((event: MouseEvent) => !this.#dragging && !event.button && (!event.ctrlKey || event.type === 'wheel'))
      .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<HTMLCanvasElement, unknown>) => this.#see({ x, y, k }));
    select(canvas).call(this.#zoom).on('dblclick.zoom', null);
    canvas.addEventListener('pointerdown', (event) => this.#grip(event));
    canvas.addEventListener('pointermove', (event) => this.#follow(event));
    canvas.addEventListener('pointercancel', () => this.#drop());
    // After the pointer is up; d3-zoom keeps away the clicks that end a pan.
    canvas.addEventListener('click', (event) => {
      if (!this.#drop()) this.#events.choose(this.#hit(event)?.node.id ?? null);
    });
    canvas.addEventListener('lostpointercapture', () => setTimeout(() => this.#drop()));
    this.#watch = new ResizeObserver(() => this.#resize());
    this.#watch.observe(canvas);
  }

  /** Shows a scene; `fit` brings all of it into sight. */
  show(scene: Scene, palette: Palette, chosen: string | null, fit: boolean): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const camera = this.#picture?.camera ?? { x: 0, y: 0, k: 1 };
    this.#picture = { scene, palette, chosen, camera, width, height };
    this.#forget();
    if (fit) this.fit();
    this.#draw();
  }

  /** Brings the whole scene into sight. */
  fit(): void {
    if (!this.#picture) return;
    const { k, x, y } = fitted(this.#picture.scene, this.#picture.width, this.#picture.height);
    this.#zoom.transform(select(this.#canvas), zoomIdentity.translate(x, y).scale(k));
  }

  /** Comes nearer, or goes farther. */
  scaleBy(factor: number): void {
    this.#zoom.scaleBy(select(this.#canvas), factor);
  }

  /** Moves a node into sight, if it is not there. */
  reveal(id: string): void {
    const spot = this.#picture?.scene.byId.get(id);
    if (!spot || !this.#picture) return;
    const { camera, width, height } = this.#picture;
    const [x, y] = [spot.x * camera.k + camera.x, spot.y * camera.k + camera.y];
    if (Math.min(x, y, width - x, height - y) < IN_SIGHT) this.#zoom.translateTo(select(this.#canvas), spot.x, spot.y);
  }

  /** Stops listening and drawing. */
  end(): void {
    this.#picture = null;
    this.#watch.disconnect();
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    select(this.#canvas).on('.zoom', null);
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    // A canvas that is taken off the page has no size for a moment.
    if (!this.#picture || width === 0 || height === 0) return;
    if (width === this.#picture.width && height === this.#picture.height) return;
    this.#picture = { ...this.#picture, width, height };
    this.#forget();
    this.fit();
  }

  #forget(): void {
    this.#near.forget();
    this.#whole.forget();
  }

  #see(camera: Camera): void {
    if (!this.#picture) return;
    this.#picture = { ...this.#picture, camera };
    this.#draw();
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
    if (this.#many && this.#whole.empty && camera.k <= fitted(scene, width, height).k * 1.01)
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

  #place({ offsetX, offsetY }: MouseEvent): Point {
    const { x, y, k } = this.#picture?.camera ?? { x: 0, y: 0, k: 1 };
    return { x: (offsetX - x) / k, y: (offsetY - y) / k };
  }

  #hit(event: MouseEvent): Spot | null {
    return this.#picture && hitNode(this.#picture.scene, this.#place(event), this.#picture.camera.k);
  }

  #grip(event: PointerEvent): void {
    const spot = event.isPrimary && event.button === 0 ? this.#hit(event) : null;
    if (!spot || !this.#picture) return;
    this.#dragging = new Dragging(this.#picture, spot, this.#place(event));
    this.#canvas.setPointerCapture(event.pointerId);
  }

  #follow(event: PointerEvent): void {
    if (!this.#dragging) this.#canvas.classList.toggle('over-node', this.#hit(event) !== null);
    else if (this.#picture) {
      if (this.#dragging.follow(this.#place(event), this.#picture.camera.k)) {
        this.#near.paint(this.#dragging.rest, 0);
      }
      if (this.#dragging.moved) this.#draw();
    }
  }

  /** Lets the node go that is dragged; whether one was that left its place. */
  #drop(): boolean {
    const dragging = this.#dragging;
    this.#dragging = null;
    if (!dragging?.moved) return false;
    this.#events.move(dragging.spot.node.id, dragging.at);
    return true;
  }
}
