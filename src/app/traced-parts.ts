import type { GraphStore } from '#graph/store/store.js';
import type { Extractor } from './extractor/extractor.js';
import { traced } from './tracing.js';

/** The same store, each read and write of it within a span. */
export function tracedStore(store: GraphStore): GraphStore {
  const { engine } = store;
  const at = (operation: 'READ' | 'WRITE') => ({ 'db.system.name': engine, 'db.operation.name': operation });
  const [reading, writing] = [at('READ'), at('WRITE')];
  return {
    engine,
    setUp: () => store.setUp(),
    read: (query) =>
      traced('zerentu.graph.read', reading, async (note) => {
        const rows = await store.read(query);
        note({ 'db.response.returned_rows': rows.length });
        return rows;
      }),
    load: (graph, replaces) =>
      traced('zerentu.graph.write', writing, async (note) => {
        const outcome = await store.load(graph, replaces);
        note({ 'zerentu.outcome': outcome });
        return outcome;
      }),
    withdraw: (id) =>
      traced('zerentu.graph.write', writing, async (note) => {
        const gone = await store.withdraw(id);
        note({ 'zerentu.outcome': gone ? 'withdrawn' : 'not_found' });
        return gone;
      }),
    revision: () => traced('zerentu.graph.read', reading, () => store.revision()),
    describe: () => traced('zerentu.graph.read', reading, () => store.describe()),
    close: () => store.close(),
  };
}

/** The same extractor, each file within a span. */
export function tracedExtractor(extractor: Extractor): Extractor {
  return {
    extract: (name, bytes, onStage) =>
      traced('zerentu.extract', { 'zerentu.bytes': bytes.length }, async (note) => {
        const extraction = await extractor.extract(name, bytes, onStage);
        note({ 'zerentu.tasks': extraction.tasks.length });
        return extraction;
      }),
    extractAgain: (source, id) =>
      traced('zerentu.extract', {}, async (note) => {
        const extraction = await extractor.extractAgain(source, id);
        note({ 'zerentu.tasks': extraction.tasks.length });
        return extraction;
      }),
    close: () => extractor.close(),
  };
}
