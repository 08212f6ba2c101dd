import { withZerentu } from './with-zerentu.js';

/** Extracts every stored directive again with today's rules; prints the ids of those that changed. */
export function rebuildDirectives(): Promise<number> {
  return withZerentu(async (zerentu) => {
    const progress = (done: number, total: number) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
    };
    for (const id of await zerentu.rebuild(undefined, progress)) process.stdout.write(`${id}\n`);
    return 0;
  });
}
