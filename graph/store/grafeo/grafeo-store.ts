import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import type { CypherQuery } from '#graph/cypher/query.js';
import { readRevision } from '#graph/cypher/read/revision.js';
import { idIndex } from '#graph/cypher/write/id-index.js';
import { ownerIndex } from '#graph/cypher/write/owner-index.js';
import { uniqueId } from '#graph/cypher/write/unique-id.js';
import type { DirectiveGraph } from '#graph/model/graph.js';
import { NODE_LABELS, OWNED_LABELS } from '#graph/model/kinds.js';
import { recordOf } from '#graph/model/values.js';
import { StoreError } from '../errors.js';
import { loadDirective, withdrawDirective } from '../load.js';
import { Sequence } from '../sequence.js';
import type { GraphStore, LoadOutcome, Row } from '../store.js';
import type { Transaction } from '../transaction.js';
import { openError } from './open-error.js';
import { Turns } from './turns.js';

/** Name of the database file in the data folder. */
export const GRAFEO_FILE = 'graph.grafeo';
/** The log of changes is folded into the file when it has grown to this many bytes, so that a start replays little. */
const CHECKPOINT_BYTES = 32_000_000;

/**
 * So many reads are at the engine at once, as many as it has threads; others wait here. Those of a load never do: behind the
 * reads of 50 clients each of its hundred queries would wait in turn, and the load take seconds.
 */
const READS_AT_ONCE = 4;

/** The embedded engine: one file, one process at a time. Writes run one after the other. */
export class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo';
  readonly #db: GrafeoDB;
  /** A transaction begins only when the one before it has ended. */
  readonly #writes = new Sequence();
  readonly #turns = new Turns(READS_AT_ONCE);
  #closed = false;
  /** The graph's file; `null` in memory. */
  readonly #file: string | null;

  private constructor(db: GrafeoDB, file: string | null) {
    this.#db = db;
    this.#file = file;
  }

  /**
   * Opens or creates the graph in `folder`; in memory without one.
   * @throws {StoreError} STORE_LOCKED, STORE_DAMAGED, STORE_UNWRITABLE
   */
  static open(folder?: string): GrafeoStore {
    if (folder === undefined) return new GrafeoStore(grafeo.GrafeoDB.create(), null);
    try {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, GRAFEO_FILE);
      const db = grafeo.GrafeoDB.create(file);
      db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
      return new GrafeoStore(db, file);
    } catch (error) {
      throw openError(folder, GRAFEO_FILE, error);
    }
  }

  async setUp(): Promise<void> {
    const queries = [
      ...[...NODE_LABELS, 'Counter' as const].flatMap((label) => [uniqueId(label), idIndex(label)]),
      ...OWNED_LABELS.filter((label) => label !== 'Directive').map(ownerIndex),
    ];
    for (const query of queries) await this.read(query);
  }

  async read(query: CypherQuery): Promise<readonly Row[]> {
    await this.#turns.take();
    try {
      if (this.#closed) throw closedError();
      return await run(this.#db, query);
    } finally {
      this.#turns.give();
    }
  }

  load(graph: DirectiveGraph, replaces?: string | null): Promise<LoadOutcome> {
    return this.#transaction((tx) => loadDirective(tx, graph, replaces));
  }

  withdraw(directiveId: string): Promise<boolean> {
    return this.#transaction((tx) => withdrawDirective(tx, directiveId));
  }

  async revision(): Promise<number> {
    const [row] = await this.read(readRevision);
    return typeof row?.value === 'number' ? row.value : 0;
  }

  async describe(): Promise<Readonly<Record<string, string>>> {
    this.#mustBeThere();
    await this.revision();
    return { engine: 'Grafeo', version: this.#db.version() };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.done;
    try {
      this.#db.close();
    } catch (error) {
      throw queryError(error);
    }
  }

  /** The engine goes on in memory when its file is taken away: what it took in then would be lost. */
  #mustBeThere(): void {
    if (this.#file !== null && !existsSync(this.#file)) throw unwritable();
  }

  #transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(closedError());
    return this.#writes.take(async () => {
      this.#mustBeThere();
      const tx = this.#db.beginTransaction();
      try {
        const result = await work({ run: (query) => run(tx, query) });
        tx.commit();
        return result;
      } catch (error) {
        undo(tx);
        throw error instanceof StoreError ? error : queryError(error);
      }
    });
  }
}

async function run(on: Pick<GrafeoDB, 'executeCypher'>, { text, params }: CypherQuery): Promise<readonly Row[]> {
  try {
    const result = await on.executeCypher(text, params);
    const { columns } = result;
    // The engine's own `toArray` takes half as long again.
    return result.rows().map((values) => recordOf(columns, values));
  } catch (error) {
    throw queryError(error);
  }
}

/** A commit that could not be written leaves no transaction to take back. */
function undo(tx: { readonly isActive: boolean; rollback(): void }): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // The error before this one tells what went wrong.
  }
}

const unwritable = (cause?: unknown) =>
  new StoreError(
    'STORE_UNWRITABLE',
    'The graph could not be written; nothing was changed. See that its folder is still there and has free space, then try again.',
    { cause },
  );

const closedError = () => new StoreError('STORE_CLOSED', 'The graph is closed: this program is stopping. Try again.');

/** The engine's words may hold values of the query: only its status is told, the rest stays in `cause`. */
function queryError(cause: unknown): StoreError {
  const words = cause instanceof Error ? cause.message : '';
  if (
    /no space|os error 28|os error 27|File too large|ENOSPC|os error 2\b|No such file|os error 30|read-only/i.test(
      words,
    )
  )
    return unwritable(cause);
  const status = (cause as { gqlStatus?: string }).gqlStatus ?? 'no status';
  return new StoreError('STORE_QUERY_FAILED', `The graph refused a query (${status}); nothing was changed.`, { cause });
}
