import type { ViewProps } from '../shell/view-props.js';

/** Not drawn yet. */
export function LoadView(_: ViewProps) {
  return null;
}
