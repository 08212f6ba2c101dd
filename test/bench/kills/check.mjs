/**
 * Brings the reference to what the killed process told as done, and compares. Returns `before` or `after` the change that was under
 * way, or what is wrong.
 */
export async function checkKilled(reference, changes, { begun, done }, digest) {
  const isDone = new Set(done);
  for (const [at, change] of changes.entries()) if (isDone.has(String(at))) await reference.do(change);
  if ((await reference.digest()) === digest) return 'before';
  const under = changes.find((_, at) => begun.includes(String(at)) && !isDone.has(String(at)));
  if (!under) return 'a change that was told as done is lost';
  await reference.do(under);
  return (await reference.digest()) === digest ? 'after' : `neither before nor after ${under.kind}`;
}
