import { type Unfit, unfit } from './file-input.js';
import { type Event, isSettled, type Job, jobAfter, WAITING } from './job.js';

/** A file that was given to the page, and how far it is. */
export interface Entry {
  readonly key: number;
  readonly file: File;
  /** Id of the directive that it is to replace; `null` where it is loaded as what it is. */
  readonly replacing: string | null;
  /** Why it cannot be sent. */
  readonly unfit: Unfit | null;
  readonly job: Job;
}

/** All files that were given to the page, in their order. */
export type Queue = readonly Entry[];

let keys = 0;

/** Takes files in; what came of an earlier try of one of the same name, and was not stored, goes: it is answered anew. */
export function queueWith(queue: Queue, files: readonly File[], replacing: string | null): Queue {
  const names = new Set(files.map(({ name }) => name));
  const stale = (entry: Entry) => names.has(entry.file.name) && isOver(entry) && entry.job.phase !== 'stored';
  const added = files.map((file) => ({ key: keys++, file, replacing, unfit: unfit(file), job: WAITING }));
  return [...queue.filter((entry) => !stale(entry)), ...added];
}

/** The files after something happened to one of them. */
export const queueAfter = (queue: Queue, key: number, event: Event): Queue =>
  queue.map((entry) => (entry.key === key ? { ...entry, job: jobAfter(entry.job, event) } : entry));

/** The file whose turn it is: one after the other, so that each is compared with what those before it left. */
export function nextOf(queue: Queue): Entry | null {
  const open = queue.filter((entry) => !isOver(entry));
  return (open.every(({ job }) => job.phase === 'waiting') && open[0]) || null;
}

/** Whether anything would be lost with the page. */
export const isUnfinished = (queue: Queue): boolean => queue.some((entry) => !isOver(entry));

const isOver = ({ unfit: reason, job }: Entry): boolean => reason !== null || isSettled(job);
