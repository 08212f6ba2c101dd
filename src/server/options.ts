import type { RequestListener } from 'node:http';
import type { RequestHandler } from 'express';
import type { Registry } from 'prom-client';
import type { ChannelStatus, Webhook } from '#bots/channel.js';
import type { GraphStore } from '#graph/store/store.js';
import type { Extractor } from '#src/app/extractor/extractor.js';
import type { Figures } from '#src/app/figures.js';
import type { GraphHolder, Log, Zerentu } from '#src/app-port.js';
import type { Config } from '#src/config.js';

/** What a server needs. */
export interface ServerOptions {
  readonly zerentu: Zerentu & GraphHolder;
  readonly store: Pick<GraphStore, 'read' | 'describe' | 'revision'>;
  /** Reads files of others. */
  readonly extractor: Extractor;
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
    | 'maxRequests'
    | 'maxLag'
    | 'cors'
    | 'production'
  >;
  /** Lets this user's other commands in; kept in the data folder. */
  readonly internalToken: string | null;
  /** Folder of package.json, where `schema` stands. */
  readonly root: string;
  /** What `/readyz` tells besides the engine. */
  readiness(): {
    readonly segmenter: string;
    /** It ends: no new work is to be sent here. */
    readonly stopping: boolean;
    readonly channels: Readonly<Record<string, ChannelStatus>>;
  };
  /** Counts what is done. */
  readonly figures: Figures;
  /** The same for Prometheus. */
  readonly metrics: Pick<Registry, 'metrics' | 'contentType'>;
  /** Where messengers call us; they prove themselves, no token of ours is asked of them. */
  hooks(): readonly Webhook[];
  /** Answers POST /chat. */
  readonly chat: RequestHandler;
  readonly log: Log;
  /** Writes a line of the log for each request; none where not given. */
  readonly requestLog?: RequestListener;
}
