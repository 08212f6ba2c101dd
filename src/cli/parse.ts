import type { Extractor } from '#src/app/extractor/extractor.js';
import { problemOf, tell } from './problem.js';
import { readNamedFile } from './read-file.js';
import { withExtractor } from './with-extractor.js';

/** Prints one JSON object a file to stdout as soon as it is done, and to stderr what could not be read; resolves to the exit code. */
export function parseFiles(files: readonly string[], options: { text?: boolean }): Promise<number> {
  return withExtractor((extractor) => parseEach(extractor, files, options));
}

async function parseEach(extractor: Extractor, files: readonly string[], options: { text?: boolean }): Promise<number> {
  let exitCode = 0;
  for (const file of files) {
    try {
      const { directive, ...facts } = await extractor.extract(file, await readNamedFile(file));
      const { text, blocks, ...head } = directive;
      process.stdout.write(
        `${JSON.stringify({ file, directive: options.text ? { ...head, text } : head, ...facts })}\n`,
      );
    } catch (error) {
      const problem = problemOf(error);
      process.stdout.write(`${JSON.stringify({ file, error: problem })}\n`);
      tell(problem, file);
      exitCode = 1;
    }
  }
  return exitCode;
}
