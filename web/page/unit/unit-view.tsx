import type { ViewProps } from '../shell/view-props.js';

/** Not drawn yet. */
export function UnitView(_: ViewProps) {
  return null;
}
