import { copyBetween } from '#src/app.js';
import { readEndpoint } from '#src/config.js';

/** Copies a graph; prints how many of each kind both hold, with a digest of each. */
export async function copyGraphs({ from, to }: { from: string; to: string }): Promise<number> {
  const kinds = await copyBetween(readEndpoint(from), readEndpoint(to), (done, total) => {
    const ended = done === total ? '\n' : '';
    if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}${ended}`);
  });
  for (const { kind, count, digest } of kinds) if (count > 0) process.stdout.write(`${kind}\t${count}\t${digest}\n`);
  return 0;
}
