import { ReadError } from '#src/read/errors.js';

/** What reading one file may take. */
export interface ReadLimits {
  /** Milliseconds. */
  readonly time: number;
  /** Megabytes (2^20 bytes), of the heap and of the whole. */
  readonly memory: number;
}

const MEGABYTE = 1024 * 1024;
/** How often memory is looked at, in ms. */
const PERIOD = 100;

/**
 * The memory of this process without the heap and the buffers of this thread, in bytes. The limits of a thread's heap do
 * not count its buffers, nor what libraries take for themselves.
 */
function elsewhere(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

/** Calls `stop` once when what other threads do takes more than it may; returns what ends the watch. */
export function watch(name: string, { time, memory }: ReadLimits, stop: (refusal: ReadError) => void): () => void {
  const before = elsewhere();
  const timer = setTimeout(() => stop(tooSlow(name, time)), time);
  const look = setInterval(() => {
    if (elsewhere() - before > memory * MEGABYTE) stop(tooDemanding(name, memory));
  }, PERIOD);
  return () => {
    clearTimeout(timer);
    clearInterval(look);
  };
}

const tooSlow = (name: string, time: number) =>
  new ReadError(
    'FILE_TOO_SLOW',
    `${name} was not read within ${time} ms. Save its text as .txt and try again, or raise ZERENTU_READ_TIMEOUT_MS.`,
  );

/** A file that takes more memory than it may. */
export const tooDemanding = (name: string, memory: number) =>
  new ReadError(
    'FILE_TOO_DEMANDING',
    `${name} takes more than ${memory} MB of memory to read. Save its text as .txt and try again, or raise ZERENTU_READ_MEMORY_MB.`,
  );
