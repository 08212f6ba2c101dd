import type { Log, Zerentu } from '#src/app-port.js';
import type { Config } from '#src/config.js';
import type { GraphReads } from './context.js';

/** What a server needs. */
export interface ServerOptions {
  readonly zerentu: Zerentu;
  readonly store: GraphReads;
  readonly config: Pick<
    Config,
    | 'host'
    | 'port'
    | 'token'
    | 'readToken'
    | 'public'
    | 'hosts'
    | 'rate'
    | 'operations'
    | 'requestTimeout'
    | 'cors'
    | 'production'
  >;
  /** Lets this user's other commands in; kept in the data folder. */
  readonly internalToken: string | null;
  /** Folder of package.json, where `schema` stands. */
  readonly root: string;
  /** What `/readyz` tells besides the engine. */
  readiness(): { readonly segmenter: string; readonly channels: Readonly<Record<string, string>> };
  readonly log: Log;
}
