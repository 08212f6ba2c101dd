import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '#src/app-port.js';
import type { Channel, ChannelStatus, Webhook } from './channel.js';
import type { ChannelMetrics } from './metrics.js';
import type { Desk, Messenger } from './port/messenger.js';

/** Pauses before a messenger is tried again, in ms: doubled from the first to the longest, each drawn at random from its upper half. */
const PAUSES = { first: 1000, longest: 60_000 } as const;
/** A life that lasted so long, in ms, was a good one: the next failure begins with the first pause again. */
const GOOD_LIFE = 60_000;

/**
 * So long, in ms, what was taken is still answered when the channel stops: who starts processes kills them after 30 s
 * (Kubernetes) or 10 s (Docker), and a messenger's limit of rate may want minutes.
 */
const GRACE = 25_000;

/** What a channel is made of. */
export interface SupervisedOptions {
  readonly name: string;
  /** Loads the messenger: the SDK of one that is not used is never loaded. */
  readonly load: () => Promise<Messenger>;
  readonly desk: Desk & { readonly waiting: number };
  readonly metrics: Pick<ChannelMetrics, 'up'>;
  /** Secrets that errors may hold. */
  readonly secrets: readonly string[];
  readonly log: Log;
  /** In ms. */
  readonly grace?: number;
  readonly pauses?: { readonly first: number; readonly longest: number };
}

/** Keeps a messenger alive: whatever ends one life of it, another is begun after a pause, for as long as the server runs. */
export class SupervisedChannel implements Channel {
  readonly #options: SupervisedOptions;
  readonly #stopping = new AbortController();
  #status: ChannelStatus = { state: 'starting', problem: null };
  #running: Promise<void> = Promise.resolve();
  #messenger: Messenger | null = null;

  constructor(options: SupervisedOptions) {
    this.#options = options;
  }

  get name(): string {
    return this.#options.name;
  }

  get webhook(): Webhook | null {
    return this.#messenger?.webhook ?? null;
  }

  status(): ChannelStatus {
    return this.#status;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    const { desk, name, log, grace = GRACE } = this.#options;
    this.#stopping.abort();
    const over = new AbortController();
    const late = wait(grace, undefined, { signal: over.signal }).catch(() => undefined);
    await Promise.race([this.#running.then(() => desk.idle()), late]);
    over.abort();
    if (desk.waiting > 0) log.warn({ channel: name, waiting: desk.waiting }, 'bot: stopped before all was answered');
    this.#status = { state: 'stopped', problem: null };
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const { name, log, pauses = PAUSES } = this.#options;
    for (let pause = pauses.first; !signal.aborted; pause = Math.min(pause * 2, pauses.longest)) {
      const began = performance.now();
      try {
        await this.#live();
        if (!signal.aborted) throw new Error('The connection ended.');
      } catch (error) {
        const problem = this.#redact(error);
        this.#status = { state: 'retrying', problem };
        log.warn({ channel: name, problem }, 'bot: channel failed, it is tried again');
      }
      this.#options.metrics.up(false);
      if (performance.now() - began > GOOD_LIFE) pause = pauses.first;
      await wait(pause * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
    }
  }

  async #live(): Promise<void> {
    const { load, desk, metrics, name, log } = this.#options;
    this.#messenger ??= await load();
    if (this.#stopping.signal.aborted) return;
    // One signal a life: what listens to it goes with it.
    const life = new AbortController();
    const stop = () => life.abort();
    this.#stopping.signal.addEventListener('abort', stop, { once: true });
    const running = this.#messenger.run({
      desk,
      stopping: life.signal,
      up: () => {
        this.#status = { state: 'running', problem: null };
        metrics.up(true);
        log.info({ channel: name }, 'bot: channel is connected');
      },
    });
    await running.finally(() => this.#stopping.signal.removeEventListener('abort', stop));
  }

  #redact(error: unknown): string {
    const words = error instanceof Error ? error.message : String(error);
    return this.#options.secrets.reduce((left, secret) => left.replaceAll(secret, '<secret>'), words);
  }
}
