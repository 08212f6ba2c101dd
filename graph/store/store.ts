import type { CypherQuery } from '#graph/cypher/query.js';
import type { DirectiveGraph } from '#graph/model/graph.js';

/** A result row by column name; numbers are JS numbers, nodes come only as the properties that a query returns. */
export type Row = Readonly<Record<string, unknown>>;

/** What a load did. */
export type LoadOutcome = 'created' | 'replaced' | 'unchanged';

/** The port every engine implements. All methods reject with a `StoreError` (graph/store/errors). */
export interface GraphStore {
  readonly engine: 'grafeo' | 'neo4j';
  /** Creates constraints and indexes; running it twice changes nothing. */
  setUp(): Promise<void>;
  /** Runs one query that only reads. */
  read(query: CypherQuery): Promise<readonly Row[]>;
  /**
   * Loads one directive in one transaction: nothing when its fingerprint is stored, a replace when the id is. With
   * `replaces`, the fingerprint it was made from (`null` where none was stored), it rejects with STORE_CHANGED when
   * another is stored by then: what another server wrote meanwhile is not lost.
   */
  load(graph: DirectiveGraph, replaces?: string | null): Promise<LoadOutcome>;
  /** Removes one directive and what only it referred to, in one transaction; `false` when it is not there. */
  withdraw(directiveId: string): Promise<boolean>;
  /** A number that rises with every load that changed something; names matched in questions are rebuilt when it differs. */
  revision(): Promise<number>;
  /** What `/readyz` shows about the engine; rejects when it does not answer. */
  describe(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}
