import pRetry from 'p-retry';
import { directiveState } from '#graph/cypher/read/directive-state.js';
import { type Correction, correctionsFrom } from '#graph/model/correction.js';
import { textOrNull } from '#graph/model/values.js';
import { readDirectiveGraph } from '#graph/store/copy/read-directive-graph.js';
import { StoreError } from '#graph/store/errors.js';
import type { GraphStore } from '#graph/store/store.js';
import { factChanges } from '#src/analysis/fact-changes.js';
import type { IngestReport } from '#src/app-port.js';
import { buildGraph } from '#src/build/build.js';
import { RULES_VERSION } from '#src/pipeline.js';
import { applyCorrections } from '#src/refine/corrections/apply.js';
import type { Extraction } from '#src/refine/extraction.js';

/** What becomes of the corrections of a directive; may run again where another server changed it meanwhile. */
export type Edit = (known: readonly Correction[]) => readonly Correction[];

/** Loads what was read, with what people said of it before, and tells what that changed. */
export function loadExtraction(
  store: GraphStore,
  extraction: Extraction,
  edit: Edit = (known) => known,
): Promise<IngestReport> {
  return pRetry(() => tryLoad(store, extraction, edit), {
    retries: 5,
    minTimeout: 20,
    randomize: true,
    shouldRetry: ({ error }) => error instanceof StoreError && error.code === 'STORE_CHANGED',
  });
}

async function tryLoad(store: GraphStore, extraction: Extraction, edit: Edit): Promise<IngestReport> {
  const { id } = extraction.directive;
  const [stored] = await store.read(directiveState(id));
  const { extraction: corrected, corrections } = applyCorrections(
    extraction,
    edit(correctionsFrom(stored?.corrections)),
  );
  const graph = buildGraph(corrected, { rulesVersion: RULES_VERSION, corrections });
  const fingerprint = textOrNull(stored?.fingerprint);
  const before = fingerprint === graph.fingerprint ? graph : await readDirectiveGraph(store, id);
  const outcome = await store.load(graph, fingerprint);
  const { directive, tasks, people, targets, enterprises, diagnostics } = corrected;
  const found = {
    tasks: tasks.length,
    duties: tasks.flatMap(({ responsibilities }) => responsibilities).length,
    people: people.length,
    targets: targets.length,
    enterprises: enterprises.length,
  };
  return { id, outcome, title: directive.title, found, diagnostics, corrections, changes: factChanges(before, graph) };
}
