import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '#src/app-error.js';
import { exportFormat } from '#src/export/export.js';
import { withZerentu } from './with-zerentu.js';

interface ExportOptions {
  readonly output?: string;
  readonly directive?: readonly string[];
  readonly unit?: string;
}

/** Writes an export to a file or to standard output. */
export function exportTo(name: string, { output, directive = [], unit }: ExportOptions): Promise<number> {
  const format = exportFormat(name);
  if (format.binary && output === undefined && process.stdout.isTTY)
    throw new AppError('OUTPUT_IS_TERMINAL', `${name} is no text: name a file with -o FILE.${format.extension}.`);
  return withZerentu(async (zerentu) => {
    const parts = Readable.from(await zerentu.export({ format: name, directives: directive, unit: unit ?? null }));
    if (output === undefined) await pipeline(parts, process.stdout, { end: false });
    else await pipeline(parts, createWriteStream(output));
    return 0;
  });
}
