import pRetry from 'p-retry';
import { directiveState } from '#graph/cypher/read/directive-state.js';
import { directiveTexts } from '#graph/cypher/read/directive-texts.js';
import { type Correction, correctionsFrom } from '#graph/model/correction.js';
import type { DirectiveGraph } from '#graph/model/graph.js';
import { textOrNull } from '#graph/model/values.js';
import { readDirectiveGraph } from '#graph/store/copy/read-directive-graph.js';
import { StoreError } from '#graph/store/errors.js';
import type { GraphStore, LoadOutcome, Row } from '#graph/store/store.js';
import { factChanges } from '#src/analysis/fact-changes.js';
import type { IngestReport } from '#src/app-port.js';
import { buildGraph } from '#src/build/build.js';
import { extractSource, RULES_VERSION } from '#src/pipeline.js';
import type { Block } from '#src/read/source.js';
import { applyCorrections } from '#src/refine/corrections/apply.js';
import type { Extraction } from '#src/refine/extraction.js';
import type { Extractor } from './extractor/extractor.js';

/** What becomes of the corrections of a directive that was read. */
export type Edit = (known: readonly Correction[], extraction: Extraction) => readonly Correction[];

/** What a load did, and the corrections that there were before it. */
export interface Loaded {
  readonly report: IngestReport;
  readonly known: readonly Correction[];
}

type Reads = Pick<GraphStore, 'read'>;

/** A graph, and what extracts again what it holds. */
interface Stored {
  readonly store: GraphStore;
  readonly extractor: Pick<Extractor, 'extractAgain'>;
}

const asTheyAre: Edit = (known) => known;

/** Loads what was read, with what people said of the directive before, and tells what that changed. */
export const loadExtraction = (store: GraphStore, extraction: Extraction): Promise<IngestReport> =>
  untilUndisturbed(async () => (await loadAndTell(store, await prepareLoad(store, extraction))).report);

/** Reads a loaded directive again from its text, and loads it with what becomes of its corrections; `null` where it is not loaded. */
export const reloadStored = (stored: Stored, id: string, edit: Edit): Promise<Loaded | null> =>
  untilUndisturbed(async () => {
    const again = await readAgain(stored, id, edit);
    return again && loadAndTell(stored.store, again);
  });

/** Does the same with the corrections as they are, and tells only whether anything changed. */
export const rebuildStored = (stored: Stored, id: string): Promise<boolean> =>
  untilUndisturbed(async () => {
    const again = await readAgain(stored, id, asTheyAre);
    return again !== null && (await stored.store.load(again.graph, again.fingerprint)) !== 'unchanged';
  });

/**
 * Loads a directive from what is kept of it: its text, blocks and corrections as the graph has them.
 * @throws {StoreError} where the graph cannot be written
 */
export async function loadArchived(store: GraphStore, { id, ...kept }: KeptDirective): Promise<LoadOutcome> {
  const extraction = await extractKept(inProcess, id, kept.text, kept.blocks);
  return store.load(prepared({ corrections: kept.corrections }, extraction, asTheyAre).graph);
}

/** It was extracted within the caps when it was first loaded, and nothing is answered yet. */
const inProcess: Stored['extractor'] = { extractAgain: async (source, id) => extractSource(source, id) };

/** What loading a directive again needs. */
export interface KeptDirective {
  readonly id: string;
  readonly text: string;
  /** JSON. */
  readonly blocks: string | null;
  /** JSON. */
  readonly corrections: string | null;
}

/** Where another server changed the directive meanwhile, all is read and done again. */
const untilUndisturbed = <T>(work: () => Promise<T>): Promise<T> =>
  pRetry(work, {
    retries: 5,
    minTimeout: 20,
    randomize: true,
    shouldRetry: ({ error }) => error instanceof StoreError && error.code === 'STORE_CHANGED',
  });

async function readAgain({ store, extractor }: Stored, id: string, edit: Edit) {
  const [stored] = await store.read(directiveTexts([id]));
  const text = textOrNull(stored?.text);
  if (text === null) return null;
  return prepared(stored, await extractKept(extractor, id, text, textOrNull(stored?.blocks)), edit);
}

/** Newer rules may read another number or title: the directive keeps the id it is known by. */
function extractKept(
  extractor: Stored['extractor'],
  id: string,
  text: string,
  kept: string | null,
): Promise<Extraction> {
  // None where it was stored before they were kept.
  const blocks = JSON.parse(kept ?? '[]') as readonly Block[];
  return extractor.extractAgain({ name: id, text, blocks }, id);
}

/** What is to be loaded in the place of what is stored. */
export interface PreparedLoad {
  readonly graph: DirectiveGraph;
  /** That of what is stored; `null` where the directive is not loaded. */
  readonly fingerprint: string | null;
  /** What was read, with the corrections applied. */
  readonly corrected: Extraction;
  readonly corrections: readonly Correction[];
  readonly known: readonly Correction[];
}

/** Makes the graph of what was read, with what people said of the directive before. */
export async function prepareLoad(store: Reads, extraction: Extraction): Promise<PreparedLoad> {
  const [stored] = await store.read(directiveState(extraction.directive.id));
  return prepared(stored, extraction, asTheyAre);
}

function prepared(stored: Row | undefined, extraction: Extraction, edit: Edit): PreparedLoad {
  const known = correctionsFrom(stored?.corrections);
  const { extraction: corrected, corrections } = applyCorrections(extraction, edit(known, extraction));
  const graph = buildGraph(corrected, { rulesVersion: RULES_VERSION, corrections });
  return { graph, fingerprint: textOrNull(stored?.fingerprint), corrected, corrections, known };
}

async function loadAndTell(store: GraphStore, load: PreparedLoad): Promise<Loaded> {
  const before = await graphBefore(store, load);
  const outcome = await store.load(load.graph, load.fingerprint);
  return { report: reportOf(load, before, outcome), known: load.known };
}

/** What the graph says of the directive before a load: the same graph where that changes nothing, `null` where it is not loaded. */
export const graphBefore = async (
  store: Reads,
  { graph, fingerprint }: PreparedLoad,
): Promise<DirectiveGraph | null> =>
  fingerprint === graph.fingerprint ? graph : readDirectiveGraph(store, graph.directiveId);

/** How many facts of each kind were read. */
export const foundIn = ({ tasks, people, targets, enterprises }: Extraction): IngestReport['found'] => ({
  tasks: tasks.length,
  duties: tasks.flatMap(({ responsibilities }) => responsibilities).length,
  people: people.length,
  targets: targets.length,
  enterprises: enterprises.length,
});

/** What a load does that comes out like this. */
export function reportOf(
  { graph, corrected, corrections }: PreparedLoad,
  before: DirectiveGraph | null,
  outcome: LoadOutcome,
): IngestReport {
  const { directive } = corrected;
  const diagnostics = corrected.diagnostics.map((one) => ({
    ...one,
    quote: directive.text.slice(one.start, one.end),
  }));
  const { title, id } = directive;
  return {
    id,
    outcome,
    title,
    found: foundIn(corrected),
    diagnostics,
    corrections,
    changes: factChanges(before, graph),
  };
}
