import type { Box } from './room.js';
import type { Scene } from './scene.js';
import type { Palette } from './styles.js';

/** How the map is shown: a point (x, y) of it is drawn at (x · k + this.x, y · k + this.y). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** What is drawn, how it is seen, and in which colours. */
export interface Picture {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** What is seen of it, where more than that is painted. */
  readonly sight?: Box;
  readonly palette: Palette;
  /** The node that is chosen: it and its neighbours stand out. */
  readonly chosen: string | null;
}

/** Fonts of all names, Chinese ones among them. */
export const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
