import type { Point } from '../layout/place.js';
import { paintMoving } from './paint.js';
import type { Picture } from './picture.js';
import type { Spot, Stroke } from './scene.js';

/** Fewer pixels than these are no drag, but a hand that is not still. */
const STILL = 4;

/** A node on its way. */
export class Dragging {
  readonly spot: Spot;
  /** All but the node and its lines: it stands still meanwhile. */
  readonly rest: Picture;
  readonly #lines: readonly Stroke[];
  readonly #grip: Point;
  #at: Point;
  #moved = false;

  constructor(picture: Picture, spot: Spot, pointer: Point) {
    const own = ({ from, to }: Stroke) => from === spot || to === spot;
    const { scene } = picture;
    this.spot = spot;
    this.#lines = scene.strokes.filter(own);
    const strokes = scene.strokes.filter((stroke) => !own(stroke));
    const spots = scene.spots.filter((one) => one !== spot);
    this.rest = { ...picture, chosen: null, scene: { ...scene, strokes, spots } };
    this.#grip = { x: spot.x - pointer.x, y: spot.y - pointer.y };
    this.#at = spot;
  }

  /** Where the node is now. */
  get at(): Point {
    return { x: this.#at.x, y: this.#at.y };
  }

  /** Whether it left its place. */
  get moved(): boolean {
    return this.#moved;
  }

  /** Follows the pointer. */
  follow(pointer: Point, scale: number): void {
    const at = { x: pointer.x + this.#grip.x, y: pointer.y + this.#grip.y };
    if (!this.#moved && Math.hypot(at.x - this.spot.x, at.y - this.spot.y) * scale < STILL) return;
    this.#at = at;
    this.#moved = true;
  }

  /** Paints the node and its lines over the rest. */
  paint(context: CanvasRenderingContext2D, picture: Picture): void {
    const moved = { ...this.spot, ...this.at };
    const strokes = this.#lines.map((stroke) =>
      stroke.from === this.spot ? { ...stroke, from: moved } : { ...stroke, to: moved },
    );
    paintMoving(context, picture, strokes, moved);
  }
}
