import type { Channel } from './channel.js';

/** A channel that is not set up; `problem` says what is missing. */
export function offChannel(name: string, problem: string): Channel {
  return {
    name,
    webhook: null,
    status: () => ({ state: 'off', problem }),
    start: () => undefined,
    stop: async () => undefined,
  };
}
