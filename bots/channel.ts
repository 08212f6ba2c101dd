import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a channel fares; `/readyz` shows it and never turns red for it. */
export interface ChannelStatus {
  /** `off`: its settings are missing; `retrying`: it failed and is tried again. */
  readonly state: 'off' | 'starting' | 'running' | 'retrying' | 'stopped';
  /** Why it is not running, without secrets; `null` while it runs. */
  readonly problem: string | null;
}

/** Where a messenger that calls us does so, on the one port. */
export interface Webhook {
  readonly path: string;
  /** Checks that the messenger calls, and answers. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** A messenger that Zerentu answers in: a message in, an answer out. */
export interface Channel {
  readonly name: string;
  /** `null` where it calls nobody. */
  readonly webhook: Webhook | null;
  status(): ChannelStatus;
  /** Begins to listen and returns at once: a messenger that cannot be reached is tried again, and never stops the server. */
  start(): void;
  /** Takes no more messages and resolves when those taken are answered, or after some seconds. */
  stop(): Promise<void>;
}
