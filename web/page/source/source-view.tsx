import type { ViewProps } from '../shell/view-props.js';

/** Not drawn yet. */
export function SourceView(_: ViewProps) {
  return null;
}
