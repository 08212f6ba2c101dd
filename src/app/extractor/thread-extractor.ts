import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Sequence } from '#graph/store/sequence.js';
import { AppError } from '#src/app-error.js';
import { ReadError } from '#src/read/errors.js';
import type { Source } from '#src/read/source.js';
import type { Extraction } from '#src/refine/extraction.js';
import { packageRoot } from '../package-root.js';
import type { Extractor, ReadStage } from './extractor.js';
import type { Job, Told } from './job.js';
import { type ReadLimits, tooDemanding, watch } from './watch.js';

/** The compiled file, also where this one runs from its source: a thread of Node reads no TypeScript. */
const THREAD = join(packageRoot(), 'dist/src/app/extractor/thread.js');

type OnStage = (stage: ReadStage) => void;

/** The file that is being read, and who waits for it. */
interface Reading {
  readonly name: string;
  readonly onStage: OnStage;
  resolve(extraction: Extraction): void;
  reject(reason: Error): void;
}

/**
 * Extracts in a thread of its own, one file after another: questions are answered meanwhile, and a file that takes too
 * long or too much is stopped with its thread. The thread begins with the first file and stays for the next ones; an idle
 * one does not hold the process.
 */
export class ThreadExtractor implements Extractor {
  readonly #limits: ReadLimits;
  #thread: Worker | null = null;
  #reading: Reading | null = null;
  readonly #turns = new Sequence();
  #closed = false;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  extract(name: string, bytes: Uint8Array, onStage: OnStage = () => undefined): Promise<Extraction> {
    // A buffer that is handed over is lost to whoever gave it: the thread gets its own.
    return this.#inTurn(name, () => ({ name, bytes: Uint8Array.from(bytes) }), onStage);
  }

  extractAgain(source: Source, id: string): Promise<Extraction> {
    return this.#inTurn(
      source.name,
      () => ({ source, id }),
      () => undefined,
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#reading?.reject(stopping());
    await this.#end();
  }

  #inTurn(name: string, job: () => Job, onStage: OnStage): Promise<Extraction> {
    return this.#turns.take(() => this.#extract(name, job(), onStage));
  }

  async #extract(name: string, job: Job, onStage: OnStage): Promise<Extraction> {
    if (this.#closed) throw stopping();
    const thread = this.#thread ?? this.#begin();
    this.#thread = thread;
    const unwatch = watch(name, this.#limits, (refusal) => {
      this.#reading?.reject(refusal);
      void this.#end();
    });
    thread.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.#reading = { name, onStage, resolve, reject };
        thread.postMessage(job, 'bytes' in job ? [job.bytes.buffer as ArrayBuffer] : []);
      });
    } finally {
      unwatch();
      thread.unref();
      this.#reading = null;
    }
  }

  #begin(): Worker {
    const thread = new Worker(THREAD, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory },
      // What reads the files of others needs no secrets, and what a library prints is read by nobody.
      env: {},
      // Not how this process resolves modules (tests take the sources), nor what it was given to run.
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    thread.on('message', (told: Told) => this.#hear(told));
    thread.on('error', (error) => {
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const { name, reject } = this.#reading ?? {};
      if (this.#thread === thread) reject?.(outOfMemory ? tooDemanding(name ?? '', this.#limits.memory) : error);
    });
    thread.on('exit', () => {
      if (this.#thread !== thread) return;
      this.#thread = null;
      this.#reading?.reject(stopping());
    });
    return thread;
  }

  #hear(told: Told): void {
    const { onStage, resolve, reject } = this.#reading ?? {};
    if ('stage' in told) onStage?.(told.stage);
    else if ('extraction' in told) resolve?.(told.extraction);
    else if ('refused' in told) reject?.(new ReadError(told.refused.code, told.refused.message));
    else reject?.(new Error(told.defect));
  }

  async #end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }
}

const stopping = () =>
  new AppError('STOPPING', 'Zerentu was stopped before the file was read. Load it again when it runs.');
