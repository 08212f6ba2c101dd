import type { Camera } from './labels.js';
import type { Scene } from './scene.js';
import type { Palette } from './styles.js';

/** What is drawn, how it is seen, and in which colours. */
export interface Picture {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** The node that is chosen: it and its neighbours stand out. */
  readonly chosen: string | null;
}

/** Fonts of all names, Chinese ones among them. */
export const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
