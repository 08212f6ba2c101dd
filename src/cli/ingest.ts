import type { IngestReport } from '#src/app-port.js';
import { problemOf, tell } from './problem.js';
import { readNamedFile } from './read-file.js';
import { withZerentu } from './with-zerentu.js';

const OUTCOME = { created: 'loaded', replaced: 'replaced', unchanged: 'already there, nothing to do' } as const;

/** Loads files; prints the id of each to stdout. Resolves to the exit code: 1 where any file failed, the rest are loaded. */
export function ingestFiles(files: readonly string[]): Promise<number> {
  return withZerentu(async (zerentu) => {
    let exitCode = 0;
    for (const [at, file] of files.entries()) {
      try {
        const report = await zerentu.ingest(file, await readNamedFile(file));
        const { diagnostics } = report;
        process.stdout.write(`${report.id}\n`);
        for (const { rule, message, start } of diagnostics.filter(({ rule }) => rule === 'read/damaged'))
          process.stderr.write(`zerentu: ${file}: ${message} The first is at ${start}. [${rule}]\n`);
        if (process.stderr.isTTY) process.stderr.write(`[${at + 1}/${files.length}] ${describe(file, report)}\n`);
      } catch (error) {
        tell(problemOf(error), file);
        exitCode = 1;
      }
    }
    return exitCode;
  });
}

function describe(file: string, { outcome, title, found, diagnostics }: IngestReport): string {
  const facts = `${found.tasks} tasks, ${found.duties} duties, ${found.people} people, ${found.targets} targets, ${found.enterprises} enterprises`;
  const notes = diagnostics.length > 0 ? `, ${diagnostics.length} places not understood` : '';
  return `${file}: ${OUTCOME[outcome]}${title ? ` 《${title}》` : ''} (${facts}${notes})`;
}
