import type { GraphStore } from '#graph/store/store.js';
import { readDirectives } from './read-directives.js';
import { readPeople } from './read-people.js';
import { readMentions, readTargets, readTasks, readUnits } from './read-tasks.js';
import { GraphRows, inText } from './rows.js';
import { shortId } from './short-id.js';
import type { Knowledge, KnownDirective, KnownTarget, KnownTask } from './types.js';

/** How often the graph is read again when it changed under the reading; then the next question does. */
const ATTEMPTS = 3;

/** Reads the whole graph as `Knowledge`, again where it changed meanwhile. */
export async function readKnowledge(store: Pick<GraphStore, 'read' | 'revision'>): Promise<Knowledge> {
  for (let attempt = 1; ; attempt++) {
    const revision = await store.revision();
    const knowledge = await readAll(store, revision);
    if (attempt === ATTEMPTS || (await store.revision()) === revision) return knowledge;
  }
}

async function readAll(store: Pick<GraphStore, 'read'>, revision: number): Promise<Knowledge> {
  const rows = new GraphRows(store);
  await readDirectives(rows);
  const tasks = await readTasks(rows);
  const units = await readUnits(rows, tasks);
  const { people, bodies } = await readPeople(rows);
  const targets = await readTargets(rows, tasks);
  const mentions = await readMentions(rows, tasks);
  return {
    revision,
    directives: [...rows.directives.values()],
    tasks: [...tasks.values()].sort(byDirective<KnownTask>((a, b) => a.ordinal - b.ordinal)),
    units,
    people,
    bodies,
    targets: targets.sort(byDirective<KnownTarget>(inText)),
    mentions,
    taskById: tasks,
    short: { tasks: byShortId(tasks.values()), units: byShortId(units.values()), people: byShortId(people) },
  };
}

/** Orders by directive, and what stands in one directive by `within`. */
const byDirective =
  <T extends { readonly directive: KnownDirective }>(within: (a: T, b: T) => number) =>
  (a: T, b: T): number =>
    a.directive.id < b.directive.id ? -1 : a.directive.id > b.directive.id ? 1 : within(a, b);

const byShortId = <T extends { readonly id: string }>(things: Iterable<T>) =>
  new Map([...things].map((thing) => [shortId(thing.id), thing]));
