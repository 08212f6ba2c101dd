import { directiveSummaries } from '#graph/cypher/read/directive-summaries.js';
import { taskCounts } from '#graph/cypher/read/task-counts.js';
import { unitCounts } from '#graph/cypher/read/unit-counts.js';
import { textOf, textOrNull } from '#graph/model/values.js';
import { readDirectiveGraph } from '#graph/store/copy/read-directive-graph.js';
import { Sequence } from '#graph/store/sequence.js';
import type { GraphStore, Row } from '#graph/store/store.js';
import { factChanges } from '#src/analysis/fact-changes.js';
import { AppError } from '#src/app-error.js';
import type {
  CorrectReport,
  DirectiveSummary,
  GraphHolder,
  IngestReport,
  WithdrawReport,
  Zerentu,
} from '#src/app-port.js';
import { type ExportRequest, openExport } from '#src/export/export.js';
import { RULES_VERSION } from '#src/pipeline.js';
import type { Answer } from '#src/qa/answer/types.js';
import type { Why } from '#src/qa/answer/why.js';
import type { GraphQuestionEngine } from '#src/qa/question-engine.js';
import type { CorrectionRequest } from '#src/refine/corrections/request.js';
import type { Extraction } from '#src/refine/extraction.js';
import { addCorrection, removeCorrection } from './correct.js';
import type { Extractor } from './extractor/extractor.js';
import { type Edit, type Loaded, loadExtraction, rebuildStored, reloadStored } from './load-extraction.js';
import { asReplacement, mustBeDirective, noSuchDirective } from './read-directive.js';

const counts = (rows: readonly Row[], column: string) =>
  new Map(rows.map((row) => [textOrNull(row.id), Number(row[column] ?? 0)]));

/** So many changes may wait for each other: each holds its file, and the last one waits for all. */
const MOST_CHANGES = 32;

/** A time in which nothing is loaded, and what is done in it. */
interface QuietTurn {
  readonly begun: Promise<void>;
  readonly works: Promise<unknown>[];
}

/** Zerentu over a store of this process. */
export class LocalZerentu implements Zerentu, GraphHolder {
  readonly store: GraphStore;
  readonly engine: GraphQuestionEngine;
  /** Reads files of others. */
  readonly extractor: Extractor;
  /** One change after another: what a rebuild reads must not be replaced before it writes. */
  readonly #changes = new Sequence();
  /** Changes that others asked for and that are not done. */
  #asked = 0;
  /** The turn without loads that is waited for. */
  #quiet: QuietTurn | null = null;
  #closing = false;

  /** It closes the store and the extractor. */
  constructor(store: GraphStore, engine: GraphQuestionEngine, extractor: Extractor) {
    this.store = store;
    this.engine = engine;
    this.extractor = extractor;
  }

  ask(question: string, conversationId?: string | null): Promise<Answer> {
    return this.engine.ask(question, conversationId);
  }

  explain(question: string, conversationId?: string | null): Promise<{ answer: Answer; why: Why }> {
    return this.engine.explain(question, conversationId);
  }

  /**
   * @throws {ReadError} where the bytes are no text, or take too much to read
   * @throws {AppError} NOT_A_DIRECTIVE where nothing of a directive is in it; nothing is stored then
   * @throws {StoreError} where the graph cannot be written
   */
  ingest(name: string, bytes: Uint8Array): Promise<IngestReport> {
    return this.#change(async () => {
      const extraction = mustBeDirective(name, await this.extractor.extract(name, bytes));
      return this.#changes.take(() => this.#load(extraction));
    });
  }

  replace(id: string, name: string, bytes: Uint8Array): Promise<IngestReport> {
    return this.#change(async () => {
      const extraction = mustBeDirective(name, await this.extractor.extract(name, bytes));
      return this.#changes.take(async () => this.#load(await asReplacement(this, id, name, extraction)));
    });
  }

  correct(id: string, request: CorrectionRequest): Promise<CorrectReport> {
    return this.#changeAlone(async () => {
      const { report } = await this.#reload(id, addCorrection(request, new Date().toISOString()));
      const correction = report.corrections.at(-1);
      if (!correction) throw new Error('a correction was added');
      return { id, correction, changes: report.changes };
    });
  }

  uncorrect(id: string, correctionId: string): Promise<CorrectReport> {
    return this.#changeAlone(async () => {
      const { report, known } = await this.#reload(id, removeCorrection(correctionId));
      const correction = known.find((one) => one.id === correctionId);
      if (!correction) throw new Error('a correction was taken back');
      return { id, correction, changes: report.changes };
    });
  }

  async #load(extraction: Extraction): Promise<IngestReport> {
    const report = await loadExtraction(this.store, extraction);
    this.engine.refresh();
    return report;
  }

  /** @throws {AppError} NO_SUCH_DIRECTIVE, and what the edit throws */
  async #reload(id: string, edit: Edit): Promise<Loaded> {
    const loaded = await reloadStored(this, id, edit);
    if (!loaded) throw noSuchDirective();
    this.engine.refresh();
    return loaded;
  }

  async list(): Promise<readonly DirectiveSummary[]> {
    const [rows, taskRows, unitRows] = await Promise.all([
      this.store.read(directiveSummaries),
      this.store.read(taskCounts),
      this.store.read(unitCounts),
    ]);
    const [tasks, units] = [counts(taskRows, 'tasks'), counts(unitRows, 'units')];
    return rows.map((row) => ({
      id: textOf(row.id),
      title: textOrNull(row.title),
      docNumber: textOrNull(row.docNumber),
      issuer: textOrNull(row.issuer),
      issuedOn: textOrNull(row.issuedOn),
      tasks: tasks.get(textOrNull(row.id)) ?? 0,
      units: units.get(textOrNull(row.id)) ?? 0,
      current: row.rulesVersion === RULES_VERSION,
    }));
  }

  withdraw(id: string): Promise<WithdrawReport | null> {
    return this.#changeAlone(async () => {
      const before = await readDirectiveGraph(this.store, id);
      const gone = await this.store.withdraw(id);
      this.engine.refresh();
      return gone ? { id, changes: factChanges(before, null) } : null;
    });
  }

  async rebuild(ids?: readonly string[]): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const id of ids ?? (await this.list()).map((directive) => directive.id)) {
      if (this.#closing) break;
      if (await this.#changes.take(() => rebuildStored(this, id))) changed.push(id);
    }
    this.engine.refresh();
    return changed;
  }

  /** Extracts again what older rules made; returns the ids. */
  async rebuildOutdated(): Promise<readonly string[]> {
    return this.rebuild((await this.list()).filter(({ current }) => !current).map(({ id }) => id));
  }

  export(request: ExportRequest): Promise<AsyncIterable<string | Uint8Array>> {
    return openExport(this.store, request);
  }

  undisturbed<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#quiet ?? this.#nextQuiet();
    const done = turn.begun.then(work);
    turn.works.push(done);
    return done;
  }

  /** All that want quiet before a turn of it begins share that one: one turn each would hold up loads, and each other. */
  #nextQuiet(): QuietTurn {
    const works: Promise<unknown>[] = [];
    const begun = this.#changes.take(async () => {
      this.#quiet = null;
      await this.engine.catchUp();
    });
    // The next change waits for what is done in it.
    void this.#changes.take(() => Promise.allSettled(works));
    this.#quiet = { begun, works };
    return this.#quiet;
  }

  /** Ends what is being read, a rebuild after the directive it is at, then the store. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.extractor.close();
    await this.#changes.take(() => this.store.close());
  }

  /** @throws {AppError} STORE_BUSY where too many are under way */
  async #change<T>(change: () => Promise<T>): Promise<T> {
    if (this.#asked >= MOST_CHANGES)
      throw new AppError('STORE_BUSY', `${MOST_CHANGES} changes are under way already: try again in some seconds.`);
    this.#asked += 1;
    try {
      return await change();
    } finally {
      this.#asked -= 1;
    }
  }

  #changeAlone<T>(change: () => Promise<T>): Promise<T> {
    return this.#change(() => this.#changes.take(change));
  }
}
