import type { NodeLabel } from '#graph/model/kinds.js';

/** The condition on `n` that leaves out directives which others only cite; nothing for other labels. */
export function loadedOnly(label: NodeLabel, joiner: 'WHERE' | 'AND'): string {
  return label === 'Directive' ? ` ${joiner} n.cited = false` : '';
}
