import { vi } from 'vitest';
import type { Messenger } from '#bots/port/messenger.js';
import type { Log } from '#src/app-port.js';
import { FakeDingtalk } from '../fake/dingtalk.js';
import { TestDesk } from './test-desk.js';

/** What a messenger logs, as one text. */
export class TestLog implements Log {
  readonly lines: string[] = [];
  info = (fields: object, message: string) => void this.lines.push(JSON.stringify([fields, message]));
  warn = (fields: object, message: string) => void this.lines.push(JSON.stringify([fields, message]));
  error = (fields: object, message: string) => void this.lines.push(JSON.stringify([fields, message]));
}

/** One life of a messenger, and how it ended. */
export class TestLife {
  readonly stopping = new AbortController();
  ups = 0;
  readonly #ended: Promise<unknown>;

  constructor(messenger: Messenger, desk: TestDesk) {
    const life = { desk, up: () => void this.ups++, stopping: this.stopping.signal };
    this.#ended = messenger.run(life).then(
      () => 'resolved',
      (error: unknown) => error,
    );
  }

  /** `resolved`, or the error that it rejected with. */
  ended(): Promise<unknown> {
    return this.#ended;
  }

  async up(): Promise<void> {
    await vi.waitFor(() => {
      if (this.ups !== 1) throw new Error(`up was called ${this.ups} times`);
    });
  }

  async stop(): Promise<unknown> {
    this.stopping.abort();
    return this.#ended;
  }
}

/** A fake DingTalk, a desk, and a messenger between them whose life has begun. */
export async function world() {
  const fake = new FakeDingtalk();
  const desk = new TestDesk();
  const log = new TestLog();
  const retries = vi.fn();
  await fake.start();
  const messenger = fake.messenger(log, retries);
  const life = new TestLife(messenger, desk);
  await life.up();
  return { fake, desk, log, retries, messenger, life };
}

export type World = Awaited<ReturnType<typeof world>>;

/** Waits until so many messages were heard, and returns what they say. */
export async function hearing(fake: FakeDingtalk, count: number): Promise<string[]> {
  await vi.waitFor(
    () => {
      if (fake.heard.length < count) throw new Error(`${fake.heard.length} of ${count} were heard`);
    },
    { timeout: 10_000, interval: 5 },
  );
  return fake.heard.map(({ text }) => text);
}
