import pRetry from 'p-retry';
import { directiveTexts } from '#graph/cypher/read/directive-texts.js';
import { type Correction, correctionsFrom } from '#graph/model/correction.js';
import { textOrNull } from '#graph/model/values.js';
import { readDirectiveGraph } from '#graph/store/copy/read-directive-graph.js';
import { StoreError } from '#graph/store/errors.js';
import type { GraphStore } from '#graph/store/store.js';
import { factChanges } from '#src/analysis/fact-changes.js';
import type { IngestReport } from '#src/app-port.js';
import { buildGraph } from '#src/build/build.js';
import { extractSource, RULES_VERSION } from '#src/pipeline.js';
import type { Block } from '#src/read/source.js';
import { applyCorrections } from '#src/refine/corrections/apply.js';
import type { Extraction } from '#src/refine/extraction.js';

/** What becomes of the corrections of a directive that was read. */
export type Edit = (known: readonly Correction[], extraction: Extraction) => readonly Correction[];

/** What a load did, and the corrections that there were before it. */
export interface Loaded {
  readonly report: IngestReport;
  readonly known: readonly Correction[];
}

const asTheyAre: Edit = (known) => known;

/** Loads what was read, with what people said of the directive before, and tells what that changed. */
export async function loadExtraction(store: GraphStore, extraction: Extraction): Promise<IngestReport> {
  const loaded = await untilUndisturbed(() => tryLoad(store, extraction.directive.id, () => extraction, asTheyAre));
  if (!loaded) throw new Error('there is something to load');
  return loaded.report;
}

/** Reads a loaded directive again from its text, and loads it with what becomes of its corrections; `null` where it is not loaded. */
export function reloadStored(store: GraphStore, id: string, edit: Edit = asTheyAre): Promise<Loaded | null> {
  const read = (stored: Stored | null) =>
    // Newer rules may read another number or title: the directive keeps the id it is known by.
    stored && extractSource({ name: id, text: stored.text, blocks: stored.blocks }, id);
  return untilUndisturbed(() => tryLoad(store, id, read, edit));
}

/** Where another server changed the directive meanwhile, all is read and done again. */
const untilUndisturbed = <T>(work: () => Promise<T>): Promise<T> =>
  pRetry(work, {
    retries: 5,
    minTimeout: 20,
    randomize: true,
    shouldRetry: ({ error }) => error instanceof StoreError && error.code === 'STORE_CHANGED',
  });

interface Stored {
  readonly text: string;
  /** None where it was stored before they were kept. */
  readonly blocks: readonly Block[];
}

async function tryLoad(
  store: GraphStore,
  id: string,
  read: (stored: Stored | null) => Extraction | null,
  edit: Edit,
): Promise<Loaded | null> {
  const [row] = await store.read(directiveTexts([id]));
  const text = textOrNull(row?.text);
  const extraction = read(
    text === null ? null : { text, blocks: JSON.parse(textOrNull(row?.blocks) ?? '[]') as readonly Block[] },
  );
  if (!extraction) return null;
  const known = correctionsFrom(row?.corrections);
  const { extraction: corrected, corrections } = applyCorrections(extraction, edit(known, extraction));
  const graph = buildGraph(corrected, { rulesVersion: RULES_VERSION, corrections });
  const fingerprint = textOrNull(row?.fingerprint);
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
  const changes = factChanges(before, graph);
  return { report: { id, outcome, title: directive.title, found, diagnostics, corrections, changes }, known };
}
