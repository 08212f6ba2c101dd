import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapData } from '../data.js';
import type { LayoutRequest } from './layout-worker.js';
import type { Point, Positions } from './place.js';

/** Places of a map's nodes, and how to move one by hand. */
export interface Placed {
  /** The map that they are for; another one than the newest while that is placed. */
  readonly map: MapData | null;
  readonly positions: Positions;
  move(id: string, to: Point): void;
}

const NONE: Positions = new Map();

/** The least and the most of what a window allows for, so that a map stays readable after it is turned or made wider. */
const [NARROWEST, WIDEST] = [0.7, 2.4];
/** What stands above the map, about, in pixels. */
const ABOVE = 264;
const aspectNow = () => Math.min(Math.max(innerWidth / Math.max(innerHeight - ABOVE, 1), NARROWEST), WIDEST);

/** Places a map's nodes off the main thread; nodes that had a place keep it when the map changes. */
export function useLayout(map: MapData | null): Placed {
  const [placed, setPlaced] = useState<{ map: MapData | null; positions: Positions }>({ map: null, positions: NONE });
  const worker = useRef<Worker | null>(null);
  const latest = useRef(placed.positions);
  latest.current = placed.positions;
  useEffect(() => {
    worker.current = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    return () => worker.current?.terminate();
  }, []);
  const turn = useRef(0);
  useEffect(() => {
    const { current } = worker;
    if (!map || !current) return;
    turn.current += 1;
    const request: LayoutRequest = { turn: turn.current, map, before: latest.current, aspect: aspectNow() };
    current.onmessage = ({ data }: MessageEvent<{ turn: number; positions: Positions }>) => {
      // Places that a map had before stay known: its nodes may come back.
      if (data.turn === turn.current) setPlaced({ map, positions: new Map([...latest.current, ...data.positions]) });
    };
    current.postMessage(request);
  }, [map]);
  return {
    ...placed,
    move: (id, to) => setPlaced((now) => ({ ...now, positions: new Map([...now.positions, [id, to]]) })),
  };
}
