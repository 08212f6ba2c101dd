/** How a Neo4j is reached. */
export interface Neo4jOptions {
  /** `neo4j://` routes in a cluster, `bolt://` talks to one server; `+s` and `+ssc` add TLS. */
  readonly uri: string;
  /** `null` for a server without authentication. */
  readonly auth: { readonly username: string; readonly password: string } | null;
  /** `null` for the user's home database. */
  readonly database: string | null;
  /** Connections to each server of a cluster. */
  readonly poolSize: number;
  /** How long to wait for a free connection, in ms. */
  readonly acquireTimeout: number;
  /** After this many ms the server ends a query that reads; a load may take ten times as long. */
  readonly queryTimeout: number;
  /** Told when a transaction is run again. */
  readonly log?: { warn(fields: object, message: string): void };
}
