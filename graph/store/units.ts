import { unitsByNames } from '#graph/cypher/read/units-by-names.js';
import { mergeNodes } from '#graph/cypher/write/merge-nodes.js';
import { nameUnits } from '#graph/cypher/write/name-units.js';
import { placeUnits } from '#graph/cypher/write/place-units.js';
import { succeedUnits } from '#graph/cypher/write/succeed-units.js';
import type { GraphUnit } from '#graph/model/graph.js';
import { jurisdictionId, unitNameId } from '#graph/model/ids.js';
import type { Transaction } from './transaction.js';

/** How a directive's units meet the stored ones. */
export interface ResolvedUnits {
  /** From the id a unit has in the directive's graph to the id it is stored under. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Units that are new or have new spellings; the rest needs no writing. */
  readonly changed: readonly GraphUnit[];
}

interface StoredUnit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const nameId = (unit: GraphUnit, spelling: string) => unitNameId(unit.jurisdiction, spelling);

async function storedUnits(tx: Transaction, nameIds: readonly string[]): Promise<Map<string, StoredUnit>> {
  const found = new Map<string, StoredUnit>();
  if (nameIds.length === 0) return found;
  for (const { name, unit, unitName, aliases } of await tx.run(unitsByNames([...new Set(nameIds)])))
    found.set(String(name), {
      id: String(unit),
      name: String(unitName),
      aliases: Array.isArray(aliases) ? aliases.map(String) : [],
    });
  return found;
}

/**
 * Finds each unit under any of its spellings. A stored unit keeps its id and name and only gains spellings; a spelling
 * that already names another unit is not taken from it.
 */
export async function resolveUnits(tx: Transaction, units: readonly GraphUnit[]): Promise<ResolvedUnits> {
  const printed = await storedUnits(
    tx,
    units.map((unit) => nameId(unit, unit.name)),
  );
  const open = units.filter((unit) => {
    const stored = printed.get(nameId(unit, unit.name));
    return !stored || unit.aliases.some((alias) => !stored.aliases.includes(alias));
  });
  const others = await storedUnits(
    tx,
    open.flatMap((unit) => unit.aliases.map((alias) => nameId(unit, alias))),
  );
  const changed = new Map<string, GraphUnit>();
  const idOf = new Map<string, string>();
  for (const unit of units) {
    const stored =
      printed.get(nameId(unit, unit.name)) ??
      unit.aliases.map((alias) => others.get(nameId(unit, alias))).find((known) => known !== undefined);
    const id = stored?.id ?? unit.id;
    idOf.set(unit.id, id);
    if (!open.includes(unit)) continue;
    const free = unit.aliases.filter((alias) => (others.get(nameId(unit, alias))?.id ?? id) === id);
    const before = changed.get(id)?.aliases ?? stored?.aliases ?? [];
    const aliases = [...new Set([...before, ...free])];
    if (stored && aliases.length === stored.aliases.length) continue;
    changed.set(id, { ...unit, id, name: stored?.name ?? unit.name, aliases });
  }
  return { idOf, changed: [...changed.values()] };
}

/** Writes units with their spellings, places and successions. */
export async function writeUnits(tx: Transaction, units: readonly GraphUnit[]): Promise<void> {
  if (units.length === 0) return;
  const places = [...new Set(units.flatMap(({ jurisdiction }) => (jurisdiction === null ? [] : [jurisdiction])))];
  const names = units.flatMap((unit) =>
    unit.aliases.map((alias) => ({ id: nameId(unit, alias), unit: unit.id, props: { name: alias } })),
  );
  await tx.run(
    mergeNodes(
      'Unit',
      units.map(({ id, name, jurisdiction, aliases }) => ({ id, props: { name, jurisdiction, aliases } })),
    ),
  );
  await tx.run(mergeNodes('UnitName', names));
  await tx.run(nameUnits(names.map(({ id, unit }) => ({ name: id, unit }))));
  await tx.run(
    mergeNodes(
      'Jurisdiction',
      places.map((name) => ({ id: jurisdictionId(name), props: { name } })),
    ),
  );
  await tx.run(
    placeUnits(
      units.flatMap(({ id, jurisdiction }) =>
        jurisdiction === null ? [] : [{ unit: id, place: jurisdictionId(jurisdiction) }],
      ),
    ),
  );
  const successions = units.flatMap((unit) => [
    ...unit.predecessors.map(({ unitNameId: old, year }) => ({ old, now: nameId(unit, unit.name), year })),
    ...unit.successors.map(({ unitNameId: now, year }) => ({ old: nameId(unit, unit.name), now, year })),
  ]);
  if (successions.length > 0) await tx.run(succeedUnits(successions));
}
