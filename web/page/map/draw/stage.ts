import { quadtree } from 'd3-quadtree';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { Point } from '../layout/place.js';
import { fitted } from './camera.js';
import type { Camera } from './labels.js';
import { type Picture, paint, paintMoving } from './paint.js';
import type { Scene, Spot } from './scene.js';
import type { Palette } from './styles.js';

/** What a stage tells its view. */
export interface StageEvents {
  choose(id: string | null): void;
  move(id: string, to: Point): void;
}

/** Above this many things a picture is painted at rest only, and moved as a bitmap meanwhile. */
const MANY = 700;
const REST = 100;
/** How much larger than the canvas the bitmap is, on each side, in parts of it. */
const AROUND = 0.25;
const TOUCH = 12;

/** A canvas that shows a scene: it is moved with the mouse, fingers and by calls, and its nodes are dragged. */
export class Stage {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #bitmap = document.createElement('canvas');
  readonly #zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  readonly #events: StageEvents;
  readonly #watch: ResizeObserver;
  #picture: Picture | null = null;
  #painted: { readonly camera: Camera; readonly width: number; readonly height: number } | null = null;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #dragged: { readonly spot: Spot; readonly offset: Point; readonly base: Picture; at: Point; moved: boolean } | null =
    null;

  constructor(canvas: HTMLCanvasElement, events: StageEvents) {
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser draws no canvas.');
    this.#canvas = canvas;
    this.#context = context;
    this.#events = events;
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.01, 6])
      .filter((event: MouseEvent) => !this.#dragged && !event.button && (!event.ctrlKey || event.type === 'wheel'))
      .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<HTMLCanvasElement, unknown>) => this.#see({ x, y, k }));
    select(canvas).call(this.#zoom).on('dblclick.zoom', null);
    canvas.addEventListener('pointerdown', this.#down);
    canvas.addEventListener('pointermove', this.#dragTo);
    canvas.addEventListener('pointerup', this.#up);
    canvas.addEventListener('pointercancel', this.#up);
    canvas.addEventListener('click', this.#click);
    this.#watch = new ResizeObserver(() => this.#resize());
    this.#watch.observe(canvas);
  }

  /** Shows a scene; `fit` brings all of it into sight. */
  show(scene: Scene, palette: Palette, chosen: string | null, fit: boolean): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const camera = this.#picture?.camera ?? { x: 0, y: 0, k: 1 };
    this.#picture = { scene, palette, chosen, camera, width, height };
    this.#painted = null;
    if (fit || this.#painted === null) this.#draw();
    if (fit) this.fit();
  }

  /** Brings the whole scene into sight. */
  fit(): void {
    if (!this.#picture) return;
    const { k, x, y } = fitted(this.#picture.scene, this.#picture.width, this.#picture.height);
    this.#zoom.transform(select(this.#canvas), zoomIdentity.translate(x, y).scale(k));
    this.#paintAll();
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
    if (x < 30 || y < 30 || x > width - 30 || y > height - 30)
      this.#zoom.translateTo(select(this.#canvas), spot.x, spot.y);
  }

  /** Stops listening and drawing. */
  end(): void {
    this.#watch.disconnect();
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    select(this.#canvas).on('.zoom', null);
  }

  #resize(): void {
    if (!this.#picture) return;
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (width === this.#picture.width && height === this.#picture.height) return;
    this.#picture = { ...this.#picture, width, height };
    this.#painted = null;
    this.fit();
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
      const { scene } = this.#picture;
      if (this.#dragged) this.#paintDragged(this.#dragged);
      else if (scene.spots.length + scene.strokes.length < MANY || !this.#covers()) this.#paintAll();
      else {
        this.#copy();
        clearTimeout(this.#rest);
        this.#rest = setTimeout(() => this.#paintAll(), REST);
      }
    });
  }

  /** Whether the bitmap can stand for the picture: it reaches far enough, and is about as large. */
  #covers(): boolean {
    if (!this.#painted || !this.#picture) return false;
    const { camera, width, height } = this.#picture;
    const { camera: old, width: wide, height: high } = this.#painted;
    const scale = camera.k / old.k;
    const [left, top] = [camera.x - old.x * scale, camera.y - old.y * scale];
    const whole = this.#holdsAll(old, wide, high);
    const reaches = left <= 1 && top <= 1 && left + wide * scale >= width - 1 && top + high * scale >= height - 1;
    return scale > 0.4 && scale < 2.5 && (whole || reaches);
  }

  /** Whether the bitmap shows all of the scene, so that nothing is missing around it. */
  #holdsAll(camera: Camera, width: number, height: number): boolean {
    if (!this.#picture) return false;
    const all = fitted(this.#picture.scene, width, height);
    return camera.k <= all.k;
  }

  #sized(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, width: number, height: number): void {
    const ratio = Math.min(devicePixelRatio, 2);
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== wide) canvas.width = wide;
    if (canvas.height !== high) canvas.height = high;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  /** Paints the bitmap, larger than the canvas, and copies it. */
  #paintAll(): void {
    const context = this.#bitmap.getContext('2d', { alpha: false });
    if (!this.#picture || !context) return;
    clearTimeout(this.#rest);
    const many = this.#picture.scene.spots.length + this.#picture.scene.strokes.length >= MANY;
    const [across, down] = many ? [this.#picture.width * AROUND, this.#picture.height * AROUND] : [0, 0];
    const [width, height] = [this.#picture.width + 2 * across, this.#picture.height + 2 * down];
    const { x, y, k } = this.#picture.camera;
    const camera = { x: x + across, y: y + down, k };
    this.#sized(this.#bitmap, context, width, height);
    paint(context, { ...(this.#dragged?.base ?? this.#picture), camera, width, height });
    this.#painted = { camera, width, height };
    this.#copy();
    performance.mark('map-painted');
  }

  /** Copies the bitmap to where the camera sees it now. */
  #copy(): void {
    if (!this.#painted || !this.#picture) return;
    const { camera, width, height, palette } = this.#picture;
    const { camera: old, width: wide, height: high } = this.#painted;
    const scale = camera.k / old.k;
    this.#sized(this.#canvas, this.#context, width, height);
    this.#context.imageSmoothingQuality = 'low';
    this.#context.fillStyle = palette.ground;
    this.#context.fillRect(0, 0, width, height);
    this.#context.drawImage(
      this.#bitmap,
      camera.x - old.x * scale,
      camera.y - old.y * scale,
      wide * scale,
      high * scale,
    );
    performance.mark('map-drawn');
  }

  #paintDragged({ spot, at }: { readonly spot: Spot; readonly at: Point }): void {
    if (!this.#picture) return;
    this.#copy();
    const moved = { ...spot, ...at };
    const strokes = this.#picture.scene.strokes.flatMap((stroke) => {
      if (stroke.from === spot) return [{ ...stroke, from: moved }];
      return stroke.to === spot ? [{ ...stroke, to: moved }] : [];
    });
    paintMoving(this.#context, this.#picture, strokes, moved);
  }

  #place({ offsetX, offsetY }: MouseEvent): Point {
    const { x, y, k } = this.#picture?.camera ?? { x: 0, y: 0, k: 1 };
    return { x: (offsetX - x) / k, y: (offsetY - y) / k };
  }

  #hit(event: MouseEvent): Spot | null {
    if (!this.#picture) return null;
    const { scene, camera } = this.#picture;
    const { x, y } = this.#place(event);
    const spot = treeOf(scene).find(x, y, TOUCH / camera.k + 40);
    return spot && Math.hypot(spot.x - x, spot.y - y) <= Math.max(spot.node.radius, TOUCH / camera.k) ? spot : null;
  }

  readonly #down = (event: PointerEvent) => {
    const spot = event.isPrimary && event.button === 0 ? this.#hit(event) : null;
    if (!spot || !this.#picture) return;
    const { x, y } = this.#place(event);
    const { scene } = this.#picture;
    const rest = {
      ...scene,
      spots: scene.spots.filter((one) => one !== spot),
      strokes: scene.strokes.filter(({ from, to }) => from !== spot && to !== spot),
    };
    const offset = { x: spot.x - x, y: spot.y - y };
    this.#dragged = { spot, offset, base: { ...this.#picture, scene: rest, chosen: null }, at: spot, moved: false };
    this.#canvas.setPointerCapture(event.pointerId);
  };

  readonly #dragTo = (event: PointerEvent) => {
    const dragged = this.#dragged;
    if (!dragged) {
      this.#canvas.classList.toggle('over-node', this.#hit(event) !== null);
      return;
    }
    const { x, y } = this.#place(event);
    const at = { x: x + dragged.offset.x, y: y + dragged.offset.y };
    const k = this.#picture?.camera.k ?? 1;
    if (!dragged.moved && Math.hypot(at.x - dragged.spot.x, at.y - dragged.spot.y) * k < 4) return;
    dragged.at = at;
    if (!dragged.moved) {
      dragged.moved = true;
      this.#paintAll();
    }
    this.#draw();
  };

  #moved = false;
  readonly #up = () => {
    const dragged = this.#dragged;
    this.#dragged = null;
    this.#moved = dragged?.moved ?? false;
    if (dragged?.moved) this.#events.move(dragged.spot.node.id, { x: dragged.at.x, y: dragged.at.y });
  };

  /** A click chooses; d3-zoom keeps those away that end a pan. */
  readonly #click = (event: MouseEvent) => {
    if (!this.#moved) this.#events.choose(this.#hit(event)?.node.id ?? null);
    this.#moved = false;
  };
}

const treeOf = (() => {
  const made = new WeakMap<Scene, ReturnType<typeof quadtree<Spot>>>();
  return (scene: Scene) => {
    const tree =
      made.get(scene) ??
      quadtree<Spot>(
        [...scene.spots],
        ({ x }) => x,
        ({ y }) => y,
      );
    made.set(scene, tree);
    return tree;
  };
})();
