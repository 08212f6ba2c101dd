import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { z } from 'zod';
import { AppError } from '#src/app-error.js';
import { type Score, sumOf } from '#src/eval/counts.js';
import { GOLD, type Gold } from '#src/eval/gold.js';
import { scoreExtraction, tableOf } from '#src/eval/score.js';
import { extractDirective } from '#src/pipeline.js';
import { tell } from './problem.js';
import { readNamedFile } from './read-file.js';

/** What `zerentu eval` is asked. */
export interface EvalOptions {
  readonly docs: string;
  readonly gold: string;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** Scores the pipeline on labelled directives: gold NAME.json belongs to the document NAME.*; resolves to the exit code. */
export async function evaluate({ docs, gold, verbose, json }: EvalOptions): Promise<number> {
  const documents = new Map((await readdir(docs)).map((file) => [parse(file).name, join(docs, file)]));
  const labelled = (await readdir(gold)).filter((file) => file.endsWith('.json')).sort();
  const scores: { name: string; score: Score }[] = [];
  for (const file of labelled) {
    const { name } = parse(file);
    const path = documents.get(name);
    documents.delete(name);
    if (!path) {
      tell({ code: 'NO_DOCUMENT', message: `${docs} has no document for it: it is left out.` }, file);
      continue;
    }
    const bytes = await readNamedFile(path);
    const extraction = await extractDirective(path, bytes);
    const printed = isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : extraction.directive.text;
    const score = scoreExtraction(await readGold(join(gold, file)), extraction, printed);
    scores.push({ name, score });
    if (!json) printFile(name, score, verbose ?? false);
  }
  for (const [name] of documents)
    tell({ code: 'NO_GOLD', message: `${gold} has no gold for it: it is left out.` }, name);
  const total = sumOf(scores.map(({ score }) => score));
  const printed = json
    ? JSON.stringify({ files: scores.map(({ name, score }) => ({ name, ...score })), total: total.counts })
    : `\n${tableOf(total).join('\n')}`;
  process.stdout.write(`${printed}\n`);
  return scores.length > 0 ? 0 : 1;
}

function printFile(name: string, { counts: { tasks, duties }, notes }: Score, verbose: boolean): void {
  const lines = [
    `${name}: tasks ${tasks.tp}/${tasks.tp + tasks.fn}, duties ${duties.tp}/${duties.tp + duties.fn} (+${duties.fp})`,
    ...(verbose ? notes.map((note) => `  ${note}`) : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * Reads a gold file.
 * @throws {AppError} INVALID_GOLD with file and field
 */
async function readGold(path: string): Promise<Gold> {
  const read = (): unknown => JSON.parse(text);
  const text = await readFile(path, 'utf8');
  try {
    return GOLD.parse(read());
  } catch (error) {
    const said = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new AppError('INVALID_GOLD', `${path} is no gold file: ${said}. docs/gold.md says what one holds.`);
  }
}
