import { readFile } from 'node:fs/promises';
import { extractDirective } from '#src/pipeline.js';
import { ReadError } from '#src/read/errors.js';

const FS_CODES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['FILE_NOT_FOUND', 'There is no such file. Check the path.'],
  EISDIR: ['IS_A_FOLDER', 'This is a folder. Name the files in it.'],
  EACCES: ['NOT_READABLE', 'The file may not be read. Check its permissions.'],
};

/** A file that could not be read, as `parse --json` prints it. */
function problemOf(error: unknown): { code: string; message: string } {
  if (error instanceof ReadError) return { code: error.code, message: error.message };
  const known = error instanceof Error && 'code' in error ? FS_CODES[String(error.code)] : undefined;
  if (known) return { code: known[0], message: known[1] };
  throw error;
}

/** Prints one JSON object a file to stdout as soon as it is done; resolves to the exit code. */
export async function parseFiles(files: readonly string[], options: { text?: boolean }): Promise<number> {
  let exitCode = 0;
  for (const file of files) {
    try {
      const { directive, ...facts } = extractDirective(file, await readFile(file));
      const { text, ...head } = directive;
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
