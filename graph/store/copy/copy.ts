import { directiveSummaries } from '#graph/cypher/read/directive-summaries.js';
import { textOf } from '#graph/model/values.js';
import { StoreError } from '../errors.js';
import type { GraphStore } from '../store.js';
import { digestGraph, type KindDigest } from './digest.js';
import { readDirectiveGraph } from './read-directive-graph.js';

/** Told after each directive. */
export type CopyProgress = (done: number, total: number) => void;

/**
 * Copies every directive, one transaction each, and compares both graphs at the end; what the target holds already is
 * passed over, so that a copy that was broken off goes on where it was. Returns what both hold then.
 * @throws {StoreError} COPY_NOTHING, COPY_TARGET_HOLDS_OTHERS before anything is written, COPY_DIFFERS at the end
 */
export async function copyGraph(from: GraphStore, to: GraphStore, progress: CopyProgress): Promise<KindDigest[]> {
  const ids = await directiveIds(from);
  if (ids.length === 0)
    throw new StoreError('COPY_NOTHING', 'There is no directive to copy. See that --from names the right graph.');
  const others = (await directiveIds(to)).filter((id) => !ids.includes(id));
  if (others.length > 0)
    throw new StoreError(
      'COPY_TARGET_HOLDS_OTHERS',
      `The target holds ${others.length} directives that the source does not, the first is ${others[0]}. Withdraw them, or copy into an empty graph.`,
    );
  for (const [at, id] of ids.entries()) {
    const graph = await readDirectiveGraph(from, id);
    if (graph) await to.load(graph);
    progress(at + 1, ids.length);
  }
  const [source, target] = [await digestGraph(from), await digestGraph(to)];
  const differ = source.filter(({ count, digest }, at) => target[at]?.count !== count || target[at]?.digest !== digest);
  if (differ.length > 0)
    throw new StoreError(
      'COPY_DIFFERS',
      `Both graphs were compared, and they differ in ${differ.map(({ kind }) => kind).join(', ')}. If the source was written to meanwhile, copy again; else empty the target and copy again.`,
    );
  return source;
}

const directiveIds = async (store: GraphStore) => (await store.read(directiveSummaries)).map(({ id }) => textOf(id));
