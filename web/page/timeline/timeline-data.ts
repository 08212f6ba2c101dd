import {
  TimelineTargetsDocument,
  type TimelineTargetsQuery,
  TimelineTasksDocument,
  type TimelineTasksQuery,
} from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { everyPage, type Read } from '../data/every-page.js';

/** What narrows the timeline. */
export interface TimelineFilter {
  readonly directive: string | null;
  readonly unit: string | null;
  readonly text: string | null;
}

export type TimelineTask = TimelineTasksQuery['tasks']['nodes'][number];
export type TimelineTarget = TimelineTargetsQuery['targets']['nodes'][number];

/** What the timeline is drawn from; not complete where a list is longer than what is read of it. */
export interface TimelineData {
  readonly tasks: readonly TimelineTask[];
  readonly targets: readonly TimelineTarget[];
  readonly complete: boolean;
}

/** How many pages of a list are read: those with the earliest dates come first. */
const MOST_PAGES = 10;
const NOTHING: Read<never> = { items: [], complete: true };

/** Reads tasks and targets; with a unit its tasks, and the targets of those. */
export async function loadTimeline({ directive, unit, text }: TimelineFilter): Promise<TimelineData> {
  const within = directive ? { directiveIds: [directive] } : {};
  const wanted = { ...within, ...(text ? { text } : {}) };
  const readTasks = (filter: object) =>
    everyPage(async (after) => {
      const { nodes, pageInfo } = (await query(TimelineTasksDocument, { after, filter })).tasks;
      return { items: nodes, pageInfo };
    }, MOST_PAGES);
  const readTargets = (filter: object) =>
    everyPage(async (after) => {
      const { nodes, pageInfo } = (await query(TimelineTargetsDocument, { after, filter })).targets;
      return { items: nodes, pageInfo };
    }, MOST_PAGES);
  if (!unit) return both(...(await Promise.all([readTasks(wanted), readTargets(wanted)])));
  const duty = { unitIds: [unit] };
  // A target may have the words where its task has not.
  const [tasks, ofUnit] = await Promise.all([
    readTasks({ ...wanted, duty }),
    readTasks({ ...within, duty, hasTarget: true }),
  ]);
  const taskIds = ofUnit.items.map(({ id }) => id);
  return both(tasks, taskIds.length > 0 ? await readTargets({ ...wanted, taskIds }) : NOTHING);
}

const both = (tasks: Read<TimelineTask>, targets: Read<TimelineTarget>): TimelineData => ({
  tasks: tasks.items,
  targets: targets.items,
  complete: tasks.complete && targets.complete,
});
