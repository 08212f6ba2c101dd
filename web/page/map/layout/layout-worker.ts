import type { MapData } from '../data.js';
import { layout } from './layout.js';
import type { Positions } from './place.js';

/** What the page asks of the worker; the answer comes with the same number. */
export interface LayoutRequest {
  readonly turn: number;
  readonly map: MapData;
  readonly before: Positions;
  readonly aspect: number;
}

addEventListener('message', ({ data: { turn, map, before, aspect } }: MessageEvent<LayoutRequest>) => {
  postMessage({ turn, positions: layout(map, before, aspect) });
});
