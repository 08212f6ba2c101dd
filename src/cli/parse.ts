import { extractDirective } from '#src/pipeline.js';
import { problemOf } from './problem.js';
import { readNamedFile } from './read-file.js';

/** Prints one JSON object a file to stdout as soon as it is done; resolves to the exit code. */
export async function parseFiles(files: readonly string[], options: { text?: boolean }): Promise<number> {
  let exitCode = 0;
  for (const file of files) {
    try {
      const { directive, ...facts } = await extractDirective(file, await readNamedFile(file));
      const { text, blocks, ...head } = directive;
      process.stdout.write(
        `${JSON.stringify({ file, directive: options.text ? { ...head, text } : head, ...facts })}\n`,
      );
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ file, error: problemOf(error) })}\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}
