import { EventEmitter, on } from 'node:events';
import type { DirectiveGraph } from '#graph/model/graph.js';
import type { GraphStore, LoadOutcome } from '#graph/store/store.js';
import { countChanges, type FactChange } from '#src/analysis/fact-changes.js';
import type { IngestReport } from '#src/app-port.js';
import type { Extractor, ReadStage } from './extractor/extractor.js';
import { foundIn, graphBefore, type PreparedLoad, prepareLoad, reportOf } from './load-extraction.js';
import { asReplacement, mustBeDirective } from './read-directive.js';

/** The stages of a load before anything is stored, in their order. */
export const LOAD_STAGES = ['READ', 'PARSE', 'EXTRACT', 'BUILD', 'COMPARE'] as const;
/** A stage of a load. */
export type LoadStage = (typeof LOAD_STAGES)[number];

/** What a stage finds. */
export type StageFind =
  | ReadStage['found'][number]['what']
  | 'TASKS'
  | 'DUTIES'
  | 'PEOPLE'
  | 'TARGETS'
  | 'ENTERPRISES'
  | 'NODES'
  | 'EDGES'
  | FactChange['change'];

/** One stage that is done. */
export interface StageDone {
  readonly stage: LoadStage;
  readonly milliseconds: number;
  readonly found: readonly { readonly what: StageFind; readonly count: number }[];
  /** What the load would do; with the last stage. */
  readonly result: IngestReport | null;
}

/**
 * Does all of a load but storing, and tells each stage as soon as it is done; with `replacing` as a replacement of that
 * directive. It reads the graph alone.
 * @throws {ReadError} where the bytes are no text, or take too much to read
 * @throws {AppError} NOT_A_DIRECTIVE, NO_SUCH_DIRECTIVE, OTHER_DIRECTIVE as the load would
 */
export async function* previewLoad(
  { store, extractor }: { readonly store: Pick<GraphStore, 'read'>; readonly extractor: Extractor },
  name: string,
  bytes: Uint8Array,
  replacing: string | null,
): AsyncGenerator<StageDone> {
  const told = new EventEmitter();
  const stages = on(told, 'stage', { close: ['end'] });
  const extracting = extractor
    .extract(name, bytes, (stage) => told.emit('stage', stage))
    .finally(() => told.emit('end'));
  // It is waited for below, unless nobody asks on.
  extracting.catch(() => undefined);
  for await (const [stage] of stages) yield { ...(stage as ReadStage), result: null };

  const extracted = await timed(async () => {
    const extraction = mustBeDirective(name, await extracting);
    return replacing === null ? extraction : asReplacement({ store, extractor }, replacing, name, extraction);
  });
  const { tasks, duties, people, targets, enterprises } = foundIn(extracted.value);
  yield done('EXTRACT', extracted, [
    count('TASKS', tasks),
    count('DUTIES', duties),
    count('PEOPLE', people),
    count('TARGETS', targets),
    count('ENTERPRISES', enterprises),
  ]);

  const built = await timed(() => prepareLoad(store, extracted.value));
  const { units, nodes, edges } = built.value.graph;
  yield done('BUILD', built, [count('NODES', units.length + nodes.length), count('EDGES', edges.length)]);

  const compared = await timed(async () => compare(built.value, await graphBefore(store, built.value)));
  const changes = CHANGES.map((how) => count(how, countChanges(compared.value.changes, how)));
  yield done('COMPARE', compared, changes, compared.value);
}

const CHANGES = ['ADDED', 'DROPPED', 'CHANGED'] as const;

const count = (what: StageFind, number: number) => ({ what, count: number });

interface Timed<T> {
  readonly value: T;
  readonly milliseconds: number;
}

async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const began = performance.now();
  return { value: await work(), milliseconds: performance.now() - began };
}

const done = (
  stage: LoadStage,
  { milliseconds }: Timed<unknown>,
  found: StageDone['found'],
  result: IngestReport | null = null,
): StageDone => ({ stage, milliseconds, found, result });

function compare(load: PreparedLoad, before: DirectiveGraph | null): IngestReport {
  const stored: LoadOutcome = before === null ? 'created' : 'replaced';
  return reportOf(load, before, before === load.graph ? 'unchanged' : stored);
}
