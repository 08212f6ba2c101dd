/** What a channel tells of itself; `/readyz` shows it and never turns red for it. */
export type ChannelState = 'starting' | 'running' | 'retrying' | 'stopped';

/** A messenger that Zerentu answers in: a message in, an answer out. */
export interface Channel {
  readonly name: string;
  state(): ChannelState;
  /** Begins to listen and returns at once: a messenger that cannot be reached is tried again, and never stops the server. */
  start(): void;
  /** Takes no more messages and resolves when those taken are answered. */
  stop(): Promise<void>;
}
