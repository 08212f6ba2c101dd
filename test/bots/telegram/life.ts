import type { Messenger } from '#bots/port/messenger.js';
import type { Log } from '#src/app-port.js';
import { EchoDesk } from '../fake/echo-desk.js';

/** A log that is kept. */
export function keepLog(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = [];
  const line = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  return { log: { info: line, warn: line, error: line }, lines };
}

/** One life of a messenger. */
export interface Lived {
  readonly desk: EchoDesk;
  /** Resolves when messages can come in; rejects where the life ended before. */
  readonly up: Promise<void>;
  /** How the life ends. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Runs a messenger once. */
export function live(messenger: Messenger, desk = new EchoDesk()): Lived {
  const stopping = new AbortController();
  let isUp: () => void = () => undefined;
  const up = new Promise<void>((resolve) => {
    isUp = resolve;
  });
  const ended = messenger.run({ desk, up: () => isUp(), stopping: stopping.signal });
  const begun = Promise.race([up, ended]);
  // Looked at by those tests that want to.
  for (const promise of [ended, begun]) promise.catch(() => undefined);
  return {
    desk,
    ended,
    up: begun,
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

/** Resolves when something holds. */
export async function until(holds: () => boolean, most = 2000): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > most) throw new Error(`waited in vain for ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
