import { directiveState } from '#graph/cypher/read/directive-state.js';
import { createEdges } from '#graph/cypher/write/create-edges.js';
import { createNodes } from '#graph/cypher/write/create-nodes.js';
import { lockRevision } from '#graph/cypher/write/lock-revision.js';
import { mergeNodes } from '#graph/cypher/write/merge-nodes.js';
import { mergeStubs } from '#graph/cypher/write/merge-stubs.js';
import { raiseRevision } from '#graph/cypher/write/raise-revision.js';
import { stampDirective } from '#graph/cypher/write/stamp-directive.js';
import { uncoverDirective } from '#graph/cypher/write/uncover-directive.js';
import type { DirectiveGraph } from '#graph/model/graph.js';
import { type NodeLabel, OWNED_LABELS, type OwnedLabel, SHARED_LABELS } from '#graph/model/kinds.js';
import { stubProps } from '#graph/model/stub.js';
import { textOrNull } from '#graph/model/values.js';
import { groupBy } from '../model/group.js';
import { StoreError } from './errors.js';
import { printRef, refsFrom, type SharedRef } from './refs.js';
import { removeFacts, removeOrphans } from './remove.js';
import { withPeople, withUnits } from './rename.js';
import type { LoadOutcome } from './store.js';
import type { Transaction } from './transaction.js';
import { resolveUnits, writeUnits } from './units.js';

/** Loads one directive inside a transaction: see `GraphStore.load`. */
export async function loadDirective(
  tx: Transaction,
  graph: DirectiveGraph,
  replaces?: string | null,
): Promise<LoadOutcome> {
  const [seen] = await tx.run(directiveState(graph.directiveId));
  if (seen?.fingerprint === graph.fingerprint) return 'unchanged';
  await tx.run(lockRevision);
  const [stored] = await tx.run(directiveState(graph.directiveId));
  if (stored?.fingerprint === graph.fingerprint) return 'unchanged';
  if (replaces !== undefined && textOrNull(stored?.fingerprint) !== replaces)
    throw new StoreError('STORE_CHANGED', 'Somebody else changed this directive at the same time. Try again.');
  // Units and people are looked up before the old facts go: a replaced directive keeps their ids.
  const units = await resolveUnits(tx, graph.units);
  const { nodes, edges } = await withPeople(tx, withUnits(graph, units.idOf));
  const old = refsFrom(stored?.sharedRefs);
  if (stored) await removeFacts(tx, graph.directiveId, old);
  const isStub = (props: DirectiveGraph['nodes'][number]['props']) => props.cited === true;
  for (const group of groupBy(nodes, ({ label, props }) => `${label}/${isStub(props)}`)) {
    const [{ label, props }] = group;
    if (isStub(props)) await tx.run(mergeStubs(group));
    // The directive itself may be there as what others cite.
    else await tx.run(isOwned(label) && label !== 'Directive' ? createNodes(label, group) : mergeNodes(label, group));
  }
  await writeUnits(tx, units.changed);
  const refs: SharedRef[] = [
    ...[...new Set(units.idOf.values())].map((id) => ({ label: 'Unit' as const, id })),
    ...nodes.filter(({ label, props }) => isShared(label) || isStub(props)),
  ];
  await tx.run(stampDirective(graph.directiveId, graph.fingerprint, refs.map(printRef)));
  for (const group of groupBy(edges, ({ type, from, to }) => `${type}/${from.label}/${to.label}`)) {
    const [{ type, from, to }] = group;
    await tx.run(createEdges(type, from.label, to.label, group));
  }
  const kept = new Set(refs.map(({ id }) => id));
  if (stored)
    await removeOrphans(
      tx,
      old.filter(({ id }) => !kept.has(id)),
    );
  await tx.run(raiseRevision);
  return stored ? 'replaced' : 'created';
}

/** Removes one directive inside a transaction; `false` when it is not loaded. */
export async function withdrawDirective(tx: Transaction, directiveId: string): Promise<boolean> {
  await tx.run(lockRevision);
  const [stored] = await tx.run(directiveState(directiveId));
  if (!stored) return false;
  const refs = refsFrom(stored.sharedRefs);
  await removeFacts(tx, directiveId, refs);
  const stub = { ...stubProps(textOrNull(stored.title), textOrNull(stored.docNumber)), id: directiveId };
  await tx.run(uncoverDirective(directiveId, stub));
  await removeOrphans(tx, [...refs, { label: 'Directive', id: directiveId }]);
  await tx.run(raiseRevision);
  return true;
}

const isOwned = (label: NodeLabel): label is OwnedLabel => (OWNED_LABELS as readonly NodeLabel[]).includes(label);
const isShared = (label: NodeLabel) => (SHARED_LABELS as readonly NodeLabel[]).includes(label);
