import type { ViewProps } from '../shell/view-props.js';

/** Not drawn yet. */
export function WorkloadView(_: ViewProps) {
  return null;
}
