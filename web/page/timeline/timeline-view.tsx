import type { ViewProps } from '../shell/view-props.js';

/** Not drawn yet. */
export function TimelineView(_: ViewProps) {
  return null;
}
