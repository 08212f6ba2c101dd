import { LoadFileDocument, ReplaceFileDocument } from '../../generated/graphql.js';
import { send } from '../data/api.js';
import { graphChanged } from '../data/use-loaded.js';
import { writing } from '../data/writing.js';
import { inputOf } from './file-input.js';
import type { Event } from './job.js';
import { preview } from './preview.js';
import { type Entry, isUnfinished, nextOf, type Queue, queueAfter, queueWith } from './queue.js';

/** Kept while the page lives: who looks at another view finds the files as they were. */
let queue: Queue = [];
const followers = new Set<() => void>();

/** The files that were given to the page. */
export const givenFiles = (): Queue => queue;

/** Calls back whenever a file gets further; returns how to stop that. */
export function followFiles(told: () => void): () => void {
  followers.add(told);
  return () => void followers.delete(told);
}

/** Takes files in, and looks at each when it is its turn; none is stored before it is told to. */
export const giveFiles = (files: readonly File[], replacing: string | null): void =>
  become(queueWith(queue, files, replacing));

/** Looks at a file without storing anything. */
export async function lookAt({ key, file, replacing }: Entry): Promise<void> {
  tell(key, { kind: 'begun' });
  await reporting(key, async () => {
    const input = await inputOf(file);
    await writing((token) => preview(input, replacing, token, (stage) => tell(key, { kind: 'stage', stage })));
    tell(key, { kind: 'ended' });
  });
}

/** Stores a file that was looked at. */
export async function store({ key, file, replacing }: Entry): Promise<void> {
  tell(key, { kind: 'storing' });
  await reporting(key, async () => {
    const input = await inputOf(file);
    await writing(async (token) => {
      if (replacing === null) await send(LoadFileDocument, { input }, token);
      else await send(ReplaceFileDocument, { id: replacing, input }, token);
    });
    tell(key, { kind: 'stored' });
    graphChanged();
  });
}

/** Leaves a file out that was looked at. */
export const leave = ({ key }: Entry): void => tell(key, { kind: 'left' });

async function reporting(key: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(key, { kind: 'failed', error });
  }
}

const tell = (key: number, event: Event) => become(queueAfter(queue, key, event));

function become(next: Queue): void {
  queue = next;
  for (const told of followers) told();
  if (isUnfinished(queue)) addEventListener('beforeunload', hold);
  else removeEventListener('beforeunload', hold);
  const entry = nextOf(queue);
  if (entry) void lookAt(entry);
}

/** Has the browser ask before the tab is closed. */
const hold = (event: BeforeUnloadEvent) => event.preventDefault();
