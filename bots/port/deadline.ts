/** Parts that a time is counted in. */
const TICKS = 8;

/**
 * Does something that ends by a signal after so many ms. Ticks are counted, not the clock: a time in which this process was
 * busy itself and read no answer counts as one, for what was sent and is sent again would show twice.
 */
export async function withDeadline<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController();
  let left = TICKS;
  const ticking = setInterval(() => {
    left -= 1;
    if (left === 0) late.abort(new DOMException('no answer in time', 'TimeoutError'));
  }, ms / TICKS);
  try {
    return await work(late.signal);
  } finally {
    clearInterval(ticking);
  }
}
