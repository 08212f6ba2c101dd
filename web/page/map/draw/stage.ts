import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { fitted } from './camera.js';
import { Hand, type HandEvents } from './hand.js';
import type { Scene } from './scene.js';
import { Screen } from './screen.js';
import type { Palette } from './styles.js';

const IN_SIGHT = 30;
/** How far down a node is seen between the buttons above and a card below, in parts of the height. */
const ABOVE_CARD = 0.3;

/** A canvas that shows a scene: what is seen of it is chosen with the mouse, fingers and by calls. */
export class Stage {
  readonly #canvas: HTMLCanvasElement;
  readonly #tools: HTMLElement;
  readonly #screen: Screen;
  readonly #zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  readonly #watch: ResizeObserver;
  /** Whether the whole scene is in sight because that was asked for: it stays so when the canvas changes its size. */
  #fits = false;

  /** `tools` lie over the canvas. */
  constructor(canvas: HTMLCanvasElement, tools: HTMLElement, events: HandEvents) {
    this.#canvas = canvas;
    this.#tools = tools;
    this.#screen = new Screen(canvas);
    const hand = new Hand(canvas, this.#screen, events);
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.01, 6])
      .filter((event: MouseEvent) => !hand.holds && !event.button && (!event.ctrlKey || event.type === 'wheel'))
      .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        this.#fits = false;
        this.#screen.see({ x, y, k });
      });
    select(canvas).call(this.#zoom).on('dblclick.zoom', null);
    this.#watch = new ResizeObserver(() => this.#resize());
    this.#watch.observe(canvas);
  }

  /** Shows a scene; `fit` brings all of it into sight. */
  show(scene: Scene, palette: Palette, chosen: string | null, fit: boolean): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const camera = this.#screen.picture?.camera ?? { x: 0, y: 0, k: 1 };
    this.#screen.show({ scene, palette, chosen, camera, width, height });
    if (fit) this.fit();
  }

  /** Brings the whole scene into sight. */
  fit(): void {
    const { picture } = this.#screen;
    if (!picture) return;
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = this.#tools;
    const over = { x: offsetLeft, y: offsetTop, width: offsetWidth, height: offsetHeight };
    const { k, x, y } = fitted(picture.scene, picture.width, picture.height, over);
    this.#zoom.transform(select(this.#canvas), zoomIdentity.translate(x, y).scale(k));
    this.#fits = true;
  }

  /** Comes nearer, or goes farther: the chosen node stays where it is seen, or else the middle. */
  scaleBy(factor: number): void {
    const chosen = this.#chosen();
    this.#zoom.scaleBy(select(this.#canvas), factor, chosen?.inSight ? chosen.at : undefined);
  }

  /** Moves the chosen node into sight, if it is not there: to the middle, or above what lies over that. */
  reveal(): void {
    const chosen = this.#chosen();
    const { picture } = this.#screen;
    if (!picture || !chosen || chosen.inSight) return;
    const [middle, half] = [picture.width / 2, picture.height / 2];
    const to: [number, number] = [middle, this.#isBare(middle, half) ? half : picture.height * ABOVE_CARD];
    this.#zoom.translateTo(select(this.#canvas), chosen.spot.x, chosen.spot.y, to);
  }

  /** Stops listening and drawing. */
  end(): void {
    this.#screen.end();
    this.#watch.disconnect();
    select(this.#canvas).on('.zoom', null);
  }

  /** The chosen node, and where on the canvas it is. */
  #chosen() {
    const { picture } = this.#screen;
    const spot = picture?.scene.byId.get(picture.chosen ?? '');
    if (!spot || !picture) return null;
    const { camera, width, height } = picture;
    const [x, y] = [spot.x * camera.k + camera.x, spot.y * camera.k + camera.y];
    const at: [number, number] = [x, y];
    const bare = this.#isBare(x, y - IN_SIGHT) && this.#isBare(x, y + IN_SIGHT);
    return { spot, at, inSight: Math.min(x, y, width - x, height - y) >= IN_SIGHT && bare };
  }

  /** Whether nothing lies over a point of the canvas, as far as the window shows it. */
  #isBare(x: number, y: number): boolean {
    const { left, top } = this.#canvas.getBoundingClientRect();
    const topmost = document.elementFromPoint(left + x, top + y);
    return topmost === null || topmost === this.#canvas;
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const { picture } = this.#screen;
    // A canvas that is taken off the page has no size for a moment.
    if (!picture || width === 0 || height === 0) return;
    if (width === picture.width && height === picture.height) return;
    this.#screen.show({ ...picture, width, height });
    if (this.#fits) this.fit();
    else this.reveal();
  }
}
