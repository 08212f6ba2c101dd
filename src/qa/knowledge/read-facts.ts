import { allEdges } from '#graph/cypher/read/all-edges.js';
import { directiveFingerprints } from '#graph/cypher/read/directive-fingerprints.js';
import { textOf } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import { type ReadDirective, readDirectives } from './read-directives.js';
import { type ReadTasks, readTasks } from './read-tasks.js';
import { readTies, type Tie } from './read-ties.js';
import type { EvidenceReader } from './rows.js';
import { shortId } from './short-id.js';
import type { KnownDirective } from './types.js';

/** What one directive states: read once, and kept as long as its `state` is the same. */
export interface DirectiveFacts extends ReadDirective, ReadTasks {
  /** Tells one text of it, and what other directives say of it, from another. */
  readonly state: string;
  readonly ties: readonly Tie[];
  /** Short ids of its tasks, in their order. */
  readonly shortIds: readonly string[];
}

/** The state of each loaded directive, by id in order; one that is repealed has another than before. */
export async function readStates(store: Pick<GraphStore, 'read'>): Promise<Map<string, string>> {
  const rows = await store.read(directiveFingerprints);
  const prints = new Map(rows.map(({ id, fingerprint }) => [textOf(id), textOf(fingerprint)]));
  const states = new Map(prints);
  for (const { from, to } of await store.read(allEdges('REPEALS'))) {
    const [state, print] = [states.get(textOf(to)), prints.get(textOf(from))];
    if (state !== undefined && print !== undefined) states.set(textOf(to), `${state} ${textOf(from)} ${print}`);
  }
  return states;
}

/** Reads what directives state, by their states; those that are gone meanwhile are left out. */
export async function readFacts(
  store: Pick<GraphStore, 'read'>,
  states: ReadonlyMap<string, string>,
  reader: EvidenceReader,
): Promise<DirectiveFacts[]> {
  const directives = await readDirectives(store, [...states.keys()], reader);
  const { tasks, targets, mentions } = await readTasks(store, directives, reader);
  const ties = await readTies(store, directives, reader);
  const ownTasks = byDirective(tasks, ({ directive }) => directive);
  const ownTargets = byDirective(targets, ({ directive }) => directive);
  const ownMentions = byDirective(mentions, ({ task }) => task.directive);
  const ownTies = byDirective(ties, ({ directive }) => directive);
  return [...directives.values()].map((read) => ({
    ...read,
    state: states.get(read.directive.id) ?? '',
    tasks: ownTasks(read.directive),
    shortIds: ownTasks(read.directive).map(({ id }) => shortId(id)),
    targets: ownTargets(read.directive),
    mentions: ownMentions(read.directive),
    ties: ownTies(read.directive),
  }));
}

/** Returns what gives the things of a directive, in their order. */
function byDirective<T>(things: readonly T[], directiveOf: (thing: T) => KnownDirective): (of: KnownDirective) => T[] {
  const groups = new Map<KnownDirective, T[]>();
  for (const thing of things) {
    const group = groups.get(directiveOf(thing));
    if (group) group.push(thing);
    else groups.set(directiveOf(thing), [thing]);
  }
  return (of) => groups.get(of) ?? [];
}
