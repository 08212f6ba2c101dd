import { parentPort } from 'node:worker_threads';
import { extractParsed, extractSource, parseSource } from '#src/pipeline.js';
import { ReadError } from '#src/read/errors.js';
import { readSource } from '#src/read/read.js';
import type { Extraction } from '#src/refine/extraction.js';
import type { ReadStage } from './extractor.js';
import type { Job, Told } from './job.js';

const tell = (told: Told) => parentPort?.postMessage(told);

async function staged<T>(
  stage: ReadStage['stage'],
  work: () => T | Promise<T>,
  find: (done: T) => ReadStage['found'],
): Promise<T> {
  const began = performance.now();
  const done = await work();
  tell({ stage: { stage, milliseconds: performance.now() - began, found: find(done) } });
  return done;
}

async function carryOut(job: Job): Promise<Extraction> {
  if ('source' in job) return extractSource(job.source, job.id);
  const source = await staged(
    'READ',
    () => readSource(job.name, job.bytes),
    ({ text, blocks }) => [
      { what: 'CHARACTERS', count: text.length },
      { what: 'BLOCKS', count: blocks.length },
    ],
  );
  const parsed = await staged(
    'PARSE',
    () => parseSource(source),
    ({ tree }) => [
      { what: 'ITEMS', count: tree.items.length },
      { what: 'TABLES', count: tree.tables.length },
    ],
  );
  return extractParsed(parsed);
}

parentPort?.on('message', async (job: Job) => {
  try {
    tell({ extraction: await carryOut(job) });
  } catch (error) {
    if (error instanceof ReadError) tell({ refused: { code: error.code, message: error.message } });
    else tell({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
