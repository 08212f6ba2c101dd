import type { ViewProps } from '../shell/view-props.js';

/** Not drawn yet. */
export function CompareView(_: ViewProps) {
  return null;
}
