import { spellingsOfUnits } from '#graph/cypher/read/spellings-of-units.js';
import { deleteOrphanStubs } from '#graph/cypher/write/delete-orphan-stubs.js';
import { deleteOrphanUnits } from '#graph/cypher/write/delete-orphan-units.js';
import { deleteOrphans } from '#graph/cypher/write/delete-orphans.js';
import { deleteOwnEdges } from '#graph/cypher/write/delete-own-edges.js';
import { deleteOwned } from '#graph/cypher/write/delete-owned.js';
import { deleteSharedEdges } from '#graph/cypher/write/delete-shared-edges.js';
import { jurisdictionId } from '#graph/model/ids.js';
import { HUBS_OF_SHARED_EDGES } from '#graph/model/kinds.js';
import { idsOf, type SharedRef } from './refs.js';
import type { Transaction } from './transaction.js';

/** Removes what a directive states: its own nodes and every edge that carries its id. Shared nodes stay. */
export async function removeFacts(tx: Transaction, id: string, refs: readonly SharedRef[]): Promise<void> {
  for (const label of ['Section', 'Task', 'Measure', 'Target'] as const) await tx.run(deleteOwned(label, id));
  await tx.run(deleteOwnEdges(id));
  for (const label of HUBS_OF_SHARED_EDGES) {
    const ids = idsOf(refs, label);
    if (ids.length > 0) await tx.run(deleteSharedEdges(label, ids, id));
  }
}

/** Removes those of the nodes that nothing refers to any more. */
export async function removeOrphans(tx: Transaction, refs: readonly SharedRef[]): Promise<void> {
  for (const label of ['Person', 'Post', 'Body', 'Enterprise'] as const) {
    const ids = idsOf(refs, label);
    if (ids.length > 0) await tx.run(deleteOrphans(label, ids));
  }
  const units = idsOf(refs, 'Unit');
  const spellings = units.length > 0 ? await tx.run(spellingsOfUnits(units)) : [];
  if (units.length > 0) await tx.run(deleteOrphanUnits(units));
  const names = spellings.map(({ name }) => String(name));
  if (names.length > 0) await tx.run(deleteOrphans('UnitName', names));
  const ofUnits = spellings.flatMap(({ jurisdiction }) => (jurisdiction ? [jurisdictionId(String(jurisdiction))] : []));
  const places = [...new Set([...idsOf(refs, 'Jurisdiction'), ...ofUnits])];
  if (places.length > 0) await tx.run(deleteOrphans('Jurisdiction', places));
  const stubs = idsOf(refs, 'Directive');
  if (stubs.length > 0) await tx.run(deleteOrphanStubs(stubs));
}
