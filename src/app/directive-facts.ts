import { readDirectiveGraph } from '#graph/store/copy/read-directive-graph.js';
import type { GraphStore } from '#graph/store/store.js';
import { type Fact, factsOf, inDocumentOrder } from '#src/analysis/facts.js';

/** Reads every fact of a directive, in the order of its text; none of one that is not loaded. */
export async function readFacts(store: Pick<GraphStore, 'read'>, id: string): Promise<Fact[]> {
  const graph = await readDirectiveGraph(store, id);
  return graph ? inDocumentOrder(factsOf(graph)) : [];
}
