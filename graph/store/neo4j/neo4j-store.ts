import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { CypherQuery } from '#graph/cypher/query.js';
import { foreignNodes } from '#graph/cypher/read/foreign-nodes.js';
import { readRevision } from '#graph/cypher/read/revision.js';
import { serverComponents } from '#graph/cypher/read/server-components.js';
import { ownerIndex } from '#graph/cypher/write/owner-index.js';
import { uniqueId } from '#graph/cypher/write/unique-id.js';
import type { DirectiveGraph } from '#graph/model/graph.js';
import { NODE_LABELS, OWNED_LABELS } from '#graph/model/kinds.js';
import { StoreError } from '../errors.js';
import { loadDirective, withdrawDirective } from '../load.js';
import type { GraphStore, LoadOutcome, Row } from '../store.js';
import type { Transaction } from '../transaction.js';
import { driverError } from './driver-error.js';
import type { Neo4jOptions } from './options.js';
import { paramsToDriver, rowOf } from './values.js';

/** A connection that is not made in this time, in ms, counts as a server that is away. */
const CONNECT_TIMEOUT = 5_000;
/** For so long, in ms, the driver runs a transaction again that failed transiently. */
const RETRY_TIME = 15_000;
/** A load may take so many times as long as a query. */
const LOAD_FACTOR = 10;

/** A Neo4j server or cluster. Reads are READ transactions, which a cluster spreads; both kinds may run twice. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #options: Neo4jOptions;
  /** What this process wrote is seen by what it reads next, on whichever server of a cluster. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  /** What sessions are at: closing waits for it. */
  readonly #open = new Set<Promise<unknown>>();
  #closed = false;

  private constructor(driver: Driver, options: Neo4jOptions) {
    this.#driver = driver;
    this.#options = options;
  }

  /**
   * Makes the driver and sees that the server lets it in.
   * @throws {StoreError} STORE_UNREACHABLE, STORE_UNAUTHORIZED
   */
  static async open(options: Neo4jOptions): Promise<Neo4jStore> {
    const { uri, auth, poolSize, acquireTimeout } = options;
    const driver = neo4j.driver(uri, auth ? neo4j.auth.basic(auth.username, auth.password) : undefined, {
      maxConnectionPoolSize: poolSize,
      connectionAcquisitionTimeout: acquireTimeout,
      connectionTimeout: Math.min(CONNECT_TIMEOUT, acquireTimeout),
      maxTransactionRetryTime: RETRY_TIME,
      userAgent: 'zerentu',
    });
    const store = new Neo4jStore(driver, options);
    try {
      await store.describe();
      return store;
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  async setUp(): Promise<void> {
    await this.#mustBeOurs();
    const queries = [
      ...[...NODE_LABELS, 'Counter' as const].map(uniqueId),
      ...OWNED_LABELS.filter((label) => label !== 'Directive').map(ownerIndex),
    ];
    for (const query of queries) await this.#write((tx) => tx.run(query));
  }

  /** One trip to the server: nothing is begun and committed. What failed transiently runs again as a managed transaction. */
  read({ text, params }: CypherQuery): Promise<readonly Row[]> {
    const values = paramsToDriver(params);
    const { database, queryTimeout: timeout } = this.#options;
    const found = ({ records }: { records: readonly Parameters<typeof rowOf>[0][] }) => records.map(rowOf);
    return this.#whileOpen(async () => {
      try {
        return await this.#inSession(neo4j.session.READ, async (session) =>
          found(await session.run(text, values, { timeout })),
        );
      } catch (error) {
        if (!(error instanceof neo4j.Neo4jError && error.retryable)) throw error;
        const settings = {
          routing: neo4j.routing.READ,
          bookmarkManager: this.#bookmarks,
          transactionConfig: { timeout },
        };
        return found(
          await this.#driver.executeQuery(text, values, { ...settings, ...(database === null ? {} : { database }) }),
        );
      }
    });
  }

  load(graph: DirectiveGraph, replaces?: string | null): Promise<LoadOutcome> {
    return this.#write((tx) => loadDirective(tx, graph, replaces));
  }

  withdraw(directiveId: string): Promise<boolean> {
    return this.#write((tx) => withdrawDirective(tx, directiveId));
  }

  async revision(): Promise<number> {
    const [row] = await this.read(readRevision);
    return typeof row?.value === 'number' ? row.value : 0;
  }

  /** Asks once, without trying again: whoever watches the server wants to know how it is now. */
  async describe(): Promise<Readonly<Record<string, string>>> {
    return this.#session(neo4j.session.READ, async (session) => {
      const { text, params } = serverComponents;
      const { records, summary } = await session.run(text, params, { timeout: this.#options.queryTimeout });
      const [component] = records.map(rowOf);
      const { agent, address } = summary.server;
      return {
        engine: 'Neo4j',
        version: String(agent ?? component?.version),
        edition: String(component?.edition),
        server: String(address),
        database: String(summary.database.name),
      };
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled(this.#open);
    await this.#driver.close();
  }

  /** A database with nodes of our labels that we did not make would be read as directives, or spoilt. */
  async #mustBeOurs(): Promise<void> {
    if ((await this.read(readRevision)).length > 0) return;
    for (const label of NODE_LABELS) {
      const [row] = await this.read(foreignNodes(label));
      if (Number(row?.total) > 0)
        throw new StoreError(
          'STORE_FOREIGN',
          `The database holds ${row?.total} nodes labelled ${label} that Zerentu did not make. Give Zerentu a database of its own with NEO4J_DATABASE.`,
        );
    }
  }

  #write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    let attempt = 0;
    return this.#session(neo4j.session.WRITE, (session) =>
      session.executeWrite(
        (tx) => {
          attempt += 1;
          if (attempt > 1) this.#options.log?.warn({ attempt }, 'Neo4j asked to run a transaction again');
          return work({ run: (query) => run(tx, query) });
        },
        { timeout: this.#options.queryTimeout * LOAD_FACTOR },
      ),
    );
  }

  #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    return this.#whileOpen(() => this.#inSession(mode, work));
  }

  async #whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError('STORE_CLOSED', 'The graph is closed: this program is stopping. Try again.');
    const done = work();
    this.#open.add(done);
    try {
      return await done;
    } catch (error) {
      throw driverError(error);
    } finally {
      this.#open.delete(done);
    }
  }

  async #inSession<T>(defaultAccessMode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.#options;
    const session = this.#driver.session({
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
      ...(database === null ? {} : { database }),
    });
    try {
      return await work(session);
    } finally {
      await session.close().catch(() => undefined);
    }
  }
}

async function run(tx: ManagedTransaction, { text, params }: CypherQuery): Promise<readonly Row[]> {
  return (await tx.run(text, paramsToDriver(params))).records.map(rowOf);
}
