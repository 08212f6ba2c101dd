import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import type { CypherQuery } from '#graph/cypher/query.js';
import { readRevision } from '#graph/cypher/read.js';
import { ownerIndex, uniqueId } from '#graph/cypher/write.js';
import type { DirectiveGraph } from '#graph/model/graph.js';
import { NODE_LABELS, OWNED_LABELS } from '#graph/model/kinds.js';
import { StoreError } from '../errors.js';
import { loadDirective, type Transaction, withdrawDirective } from '../load.js';
import type { GraphStore, LoadOutcome, Row } from '../store.js';

/** Name of the database file in the data folder. */
export const GRAFEO_FILE = 'graph.grafeo';

function openError(folder: string, cause: unknown): StoreError {
  const words = cause instanceof Error ? cause.message : String(cause);
  if (/lock/i.test(words)) {
    return new StoreError(
      'STORE_LOCKED',
      `Another zerentu uses ${folder}. Stop it, or name another folder with ZERENTU_DATA_DIR.`,
      { cause },
    );
  }
  if (/permission|read-only|denied|EACCES|EROFS|space/i.test(words)) {
    return new StoreError(
      'STORE_UNWRITABLE',
      `${folder} cannot be written. Check its permissions and the free space.`,
      { cause },
    );
  }
  return new StoreError(
    'STORE_DAMAGED',
    `The graph in ${folder} cannot be opened (${words.split('\n')[0]}). Move ${GRAFEO_FILE}* aside and load the directives again.`,
    { cause },
  );
}

/** The embedded engine: one file, one process at a time. Writes run one after the other. */
export class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo';
  readonly #db: GrafeoDB;
  /** The end of the last write: a transaction begins only when the one before it has ended. */
  #writes: Promise<unknown> = Promise.resolve();

  private constructor(db: GrafeoDB) {
    this.#db = db;
  }

  /**
   * Opens or creates the graph in `folder`; in memory without one.
   * @throws {StoreError} STORE_LOCKED, STORE_DAMAGED, STORE_UNWRITABLE
   */
  static open(folder?: string): GrafeoStore {
    if (folder === undefined) return new GrafeoStore(grafeo.GrafeoDB.create());
    try {
      mkdirSync(folder, { recursive: true });
      return new GrafeoStore(grafeo.GrafeoDB.create(join(folder, GRAFEO_FILE)));
    } catch (error) {
      throw openError(folder, error);
    }
  }

  async setUp(): Promise<void> {
    const queries = [
      ...[...NODE_LABELS, 'Counter' as const].flatMap(uniqueId),
      ...OWNED_LABELS.filter((label) => label !== 'Directive').map(ownerIndex),
    ];
    for (const query of queries) await this.read(query);
  }

  read(query: CypherQuery): Promise<readonly Row[]> {
    return run(this.#db, query);
  }

  load(graph: DirectiveGraph): Promise<LoadOutcome> {
    return this.#transaction((tx) => loadDirective(tx, graph));
  }

  withdraw(directiveId: string): Promise<boolean> {
    return this.#transaction((tx) => withdrawDirective(tx, directiveId));
  }

  async revision(): Promise<number> {
    const [row] = await this.read(readRevision);
    return typeof row?.value === 'number' ? row.value : 0;
  }

  async describe(): Promise<Readonly<Record<string, string>>> {
    await this.revision();
    return { engine: 'Grafeo', version: this.#db.version() };
  }

  async close(): Promise<void> {
    await this.#writes.catch(() => undefined);
    this.#db.close();
  }

  #transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#writes.then(async () => {
      const tx = this.#db.beginTransaction();
      try {
        const result = await work({ run: (query) => run(tx, query) });
        tx.commit();
        return result;
      } catch (error) {
        tx.rollback();
        throw error;
      }
    });
    this.#writes = turn.catch(() => undefined);
    return turn;
  }
}

async function run(on: Pick<GrafeoDB, 'executeCypher'>, { text, params }: CypherQuery): Promise<readonly Row[]> {
  try {
    const result = await on.executeCypher(text, params);
    return result.toArray() as Row[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError('STORE_QUERY_FAILED', `The graph refused a query (${reason.slice(0, 120)}).`, {
      cause: error,
    });
  }
}
