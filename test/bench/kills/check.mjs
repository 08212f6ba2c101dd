/**
 * Brings the reference to what the killed process told as done, and compares. Returns how the graph stands to the change
 * that was under way, `before` or `after` it; `between` where none was; else what is wrong.
 */
export async function checkKilled(reference, changes, { begun, done }, digest) {
  const isDone = new Set(done);
  for (const [at, change] of changes.entries()) if (isDone.has(String(at))) await reference.do(change);
  const isThere = (await reference.digest()) === digest;
  const under = changes.find((_, at) => begun.includes(String(at)) && !isDone.has(String(at)));
  if (isThere) return under ? 'before' : 'between';
  if (!under) return 'a change that was told as done is lost';
  await reference.do(under);
  return (await reference.digest()) === digest ? 'after' : `neither before nor after ${under.kind}`;
}

/** Whether nothing is lost. */
export const isWhole = (result) => ['before', 'after', 'between'].includes(result);
