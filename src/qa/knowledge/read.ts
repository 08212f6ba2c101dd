import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { labelOfId } from '#graph/model/ids.js';
import { textOf } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import { assemble } from './assemble.js';
import { type DirectiveFacts, readFacts, readStates } from './read-facts.js';
import { EvidenceReader, type Properties, readNodes } from './rows.js';
import type { Knowledge } from './types.js';

/** How often what changed is read again because the graph changed under the reading; then the next reading does. */
const ATTEMPTS = 3;
/** So many directives are read together: enough to spare round trips, few enough not to hold up a question. */
const BATCH = 8;
/** So many batches are under way at once: the engine is at one while this process is at the other. */
const LANES = 2;
/** Labels of the nodes that directives share, as far as answers tell of them. */
const SHARED = ['Unit', 'Person', 'Post', 'Body'] as const;

/** A reading of the graph, with what the next one takes over from it. */
export interface Reading {
  readonly knowledge: Knowledge;
  /** By the ids of the directives. */
  readonly facts: ReadonlyMap<string, DirectiveFacts>;
  /** The nodes that directives share, by id. */
  readonly shared: ReadonlyMap<string, Properties>;
}

/** Reads the graph: of what `before` holds only the directives that changed since, in slices. */
export async function readKnowledge(
  store: Pick<GraphStore, 'read' | 'revision'>,
  before: Reading | null = null,
): Promise<Reading> {
  let facts: ReadonlyMap<string, DirectiveFacts> = before?.facts ?? new Map();
  let shared: ReadonlyMap<string, Properties> = before?.shared ?? new Map();
  for (let attempt = 1; ; attempt++) {
    const revision = await store.revision();
    ({ facts, shared } = await readChanges(store, facts, shared));
    if (attempt < ATTEMPTS && (await store.revision()) !== revision) continue;
    return { knowledge: await assemble(revision, facts, shared), facts, shared };
  }
}

async function readChanges(
  store: Pick<GraphStore, 'read'>,
  known: ReadonlyMap<string, DirectiveFacts>,
  knownShared: ReadonlyMap<string, Properties>,
): Promise<Pick<Reading, 'facts' | 'shared'>> {
  const states = await readStates(store);
  const changed = [...states].filter(([id, { state }]) => known.get(id)?.state !== state);
  const reader = new EvidenceReader();
  const fresh = new Map<string, DirectiveFacts>();
  const batches = Array.from({ length: Math.ceil(changed.length / BATCH) }, (_, at) =>
    changed.slice(at * BATCH, (at + 1) * BATCH),
  ).values();
  const lane = async () => {
    for (const batch of batches)
      for (const facts of await readFacts(store, new Map(batch), reader)) fresh.set(facts.directive.id, facts);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const facts = new Map<string, DirectiveFacts>();
  for (const [id, { state }] of states) {
    const own = fresh.get(id) ?? known.get(id);
    if (own?.state === state) facts.set(id, own);
  }
  // A node may be another only where a directive that names it changed, or is gone.
  const stale = new Set([...fresh.values()].flatMap(({ sharedIds }) => sharedIds));
  for (const [id, { sharedIds }] of known)
    if (facts.get(id) !== known.get(id)) for (const one of sharedIds) stale.add(one);
  return { facts, shared: await readShared(store, knownShared, stale) };
}

async function readShared(
  store: Pick<GraphStore, 'read'>,
  known: ReadonlyMap<string, Properties>,
  stale: ReadonlySet<string>,
): Promise<Map<string, Properties>> {
  const shared = new Map(known);
  for (const id of stale) shared.delete(id);
  for (const label of SHARED) {
    const ids = [...stale].filter((id) => labelOfId(id) === label);
    for (let at = 0; at < ids.length; at += BATCH * BATCH)
      for (const raw of await readNodes(store, nodesById(label, ids.slice(at, at + BATCH * BATCH))))
        shared.set(textOf(raw.id), raw);
  }
  return shared;
}
