import type { ViewProps } from '../shell/view-props.js';

/** Not drawn yet. */
export function MapView(_: ViewProps) {
  return null;
}
