import { withZerentu } from './with-zerentu.js';

/** Extracts every stored directive again with today's rules, one a call; prints the ids of those that changed. */
export function rebuildDirectives(): Promise<number> {
  return withZerentu(async (zerentu) => {
    const directives = await zerentu.list();
    for (const [at, { id }] of directives.entries()) {
      for (const changed of await zerentu.rebuild([id])) process.stdout.write(`${changed}\n`);
      const ended = at + 1 === directives.length ? '\n' : '';
      if (process.stderr.isTTY) process.stderr.write(`\r${at + 1}/${directives.length}${ended}`);
    }
    return 0;
  });
}
