import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import type { CypherQuery } from '../query.js';

/** Rows `id`, `edge`, `node`: what each of `ids` is tied to by edges of a type, in the given direction. `SKIP 0` makes Neo4j begin at those. */
export function neighbours(
  label: NodeLabel,
  ids: readonly string[],
  type: EdgeType,
  direction: 'in' | 'out',
  other: NodeLabel,
): CypherQuery {
  const pattern = direction === 'out' ? `(n)-[r:\`${type}\`]->(m:${other})` : `(n)<-[r:\`${type}\`]-(m:${other})`;
  return {
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) WITH n SKIP 0 MATCH ${pattern} RETURN n.id AS id, properties(r) AS edge, properties(m) AS node`,
    params: { ids },
  };
}
