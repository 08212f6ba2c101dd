import type { Point } from '../layout/place.js';
import { Dragging } from './dragging.js';
import { hitNode } from './hit.js';
import type { Spot } from './scene.js';
import type { Screen } from './screen.js';

/** What a hand tells its view. */
export interface HandEvents {
  choose(id: string | null): void;
  move(id: string, to: Point): void;
}

/** Points at the nodes on a screen, chooses them, and drags them about: with a mouse, a pen or one finger. */
export class Hand {
  readonly #canvas: HTMLCanvasElement;
  readonly #screen: Screen;
  readonly #events: HandEvents;
  #dragging: Dragging | null = null;

  constructor(canvas: HTMLCanvasElement, screen: Screen, events: HandEvents) {
    this.#canvas = canvas;
    this.#screen = screen;
    this.#events = events;
    canvas.addEventListener('pointerdown', (event) => this.#grip(event));
    canvas.addEventListener('pointermove', (event) => this.#follow(event));
    canvas.addEventListener('pointercancel', () => this.#drop());
    // After the pointer is up; d3-zoom keeps away the clicks that end a pan.
    canvas.addEventListener('click', (event) => {
      if (!this.#drop()) events.choose(this.#hit(event)?.node.id ?? null);
    });
    canvas.addEventListener('lostpointercapture', () => setTimeout(() => this.#drop()));
  }

  /** Whether it has a node, which moves then, not the map. */
  get holds(): boolean {
    return this.#dragging !== null;
  }

  #place({ offsetX, offsetY }: MouseEvent): Point {
    const { x, y, k } = this.#screen.picture?.camera ?? { x: 0, y: 0, k: 1 };
    return { x: (offsetX - x) / k, y: (offsetY - y) / k };
  }

  #hit(event: MouseEvent): Spot | null {
    const { picture } = this.#screen;
    return picture && hitNode(picture.scene, this.#place(event), picture.camera.k);
  }

  #grip(event: PointerEvent): void {
    // A second finger means to zoom, wherever the first one came down.
    if (!event.isPrimary) this.#drop();
    const spot = event.isPrimary && event.button === 0 ? this.#hit(event) : null;
    const { picture } = this.#screen;
    if (!spot || !picture) return;
    this.#dragging = new Dragging(picture, spot, this.#place(event));
    this.#canvas.setPointerCapture(event.pointerId);
  }

  #follow(event: PointerEvent): void {
    if (!this.#dragging) this.#canvas.classList.toggle('over-node', this.#hit(event) !== null);
    else if (this.#screen.picture) {
      this.#dragging.follow(this.#place(event), this.#screen.picture.camera.k);
      if (this.#dragging.moved) this.#screen.drag(this.#dragging);
    }
  }

  /** Lets the node go; whether there was one that left its place. */
  #drop(): boolean {
    const dragging = this.#dragging;
    this.#dragging = null;
    if (!dragging?.moved) return false;
    this.#screen.dropped();
    this.#events.move(dragging.spot.node.id, dragging.at);
    return true;
  }
}
