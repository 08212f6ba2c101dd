import type { CypherQuery } from '#graph/cypher/query.js';
import type { Row } from './store.js';

/** An open transaction of either engine: all that loading and withdrawing need of one. */
export interface Transaction {
  run(query: CypherQuery): Promise<readonly Row[]>;
}
