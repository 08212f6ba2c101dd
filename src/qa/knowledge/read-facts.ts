import { directiveFingerprints } from '#graph/cypher/read/directive-fingerprints.js';
import { readRepeals } from '#graph/cypher/read/repeals.js';
import { textOf, textOrNull } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import type { DirectiveRef } from '../answer/types.js';
import { type ReadDirective, readDirectives } from './read-directives.js';
import { type ReadTasks, readTasks } from './read-tasks.js';
import { readTies, type Tie } from './read-ties.js';
import type { EvidenceReader } from './rows.js';
import { shortId } from './short-id.js';
import type { KnownDirective, KnownWork } from './types.js';

/** What one directive states: read once, and kept as long as its `state` is the same. */
export interface DirectiveFacts extends ReadDirective, ReadTasks {
  readonly state: DirectiveState['state'];
  readonly ties: readonly Tie[];
  readonly works: readonly KnownWork[];
  /** Short ids of its tasks, in their order. */
  readonly shortIds: readonly string[];
}

/** What tells whether a directive must be read again. */
export interface DirectiveState {
  readonly state: string;
  /** The directives that put it out of force. */
  readonly repealedBy: readonly DirectiveRef[];
}

/** The state of each loaded directive, by id in order. */
export async function readStates(store: Pick<GraphStore, 'read'>): Promise<Map<string, DirectiveState>> {
  const repealedBy = new Map<string, DirectiveRef[]>();
  for (const { id, by, title } of await store.read(readRepeals)) {
    const refs = repealedBy.get(textOf(id)) ?? [];
    refs.push({ id: textOf(by), title: textOrNull(title) });
    repealedBy.set(textOf(id), refs);
  }
  return new Map(
    (await store.read(directiveFingerprints)).map(({ id, fingerprint }) => {
      const refs = repealedBy.get(textOf(id)) ?? [];
      const state = refs.length > 0 ? JSON.stringify([fingerprint, refs]) : textOf(fingerprint);
      return [textOf(id), { state, repealedBy: refs }];
    }),
  );
}

/** Reads what directives state, by their states; those that are gone meanwhile are left out. */
export async function readFacts(
  store: Pick<GraphStore, 'read'>,
  states: ReadonlyMap<string, DirectiveState>,
  reader: EvidenceReader,
): Promise<DirectiveFacts[]> {
  const repealedBy = new Map([...states].map(([id, state]) => [id, state.repealedBy]));
  const directives = await readDirectives(store, [...states.keys()], repealedBy, reader);
  const { tasks, targets, mentions } = await readTasks(store, directives, reader);
  const ties = await readTies(store, directives, reader);
  const ownTasks = byDirective(tasks, ({ directive }) => directive);
  const ownTargets = byDirective(targets, ({ directive }) => directive);
  const ownMentions = byDirective(mentions, ({ task }) => task.directive);
  const ownTies = byDirective(ties, ({ directive }) => directive);
  return [...directives.values()].map((read) => ({
    ...read,
    state: states.get(read.directive.id)?.state ?? '',
    tasks: ownTasks(read.directive),
    shortIds: ownTasks(read.directive).map(({ id }) => shortId(id)),
    targets: ownTargets(read.directive),
    mentions: ownMentions(read.directive),
    ties: ownTies(read.directive),
    works: ownTies(read.directive).flatMap(worksOf),
  }));
}

/** The work of a unit that a tie states; none for other ties. */
function worksOf({ type, from, edge, directive, evidence }: Tie): KnownWork[] {
  return type === 'HAS_DUTY'
    ? [{ unitId: from, name: textOf(edge.name), text: textOf(edge.text), directive, evidence }]
    : [];
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
