import { StoreError } from '#graph/store/errors.js';
import { recoverFolder } from '#src/app/archive/recover.js';
import { readConfig } from '#src/config.js';
import { tell } from './problem.js';
import { withZerentu } from './with-zerentu.js';

/**
 * Extracts every stored directive again with today's rules, one a call; prints the ids of those that changed. An embedded
 * graph that is damaged is made anew from its archive first; resolves to 1 where not everything could be loaded.
 */
export async function rebuildDirectives(): Promise<number> {
  try {
    return await extractAgain();
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'STORE_DAMAGED')) throw error;
    process.stderr.write('zerentu: the graph is damaged or gone; it is made anew from the archive beside it.\n');
    return recover();
  }
}

function extractAgain(): Promise<number> {
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

async function recover(): Promise<number> {
  const { movedTo, loaded, damaged } = await recoverFolder(readConfig().dataDir);
  const moved = movedTo.length > 0 ? `what was damaged is now ${movedTo.join(', ')}; ` : '';
  process.stderr.write(`zerentu: ${moved}directives loaded again: ${loaded.length}\n`);
  for (const id of loaded) process.stdout.write(`${id}\n`);
  for (const name of damaged)
    tell({ code: 'STORE_DAMAGED', message: 'Nothing can be loaded from this file of the archive; it was kept.' }, name);
  return damaged.length > 0 ? 1 : 0;
}
