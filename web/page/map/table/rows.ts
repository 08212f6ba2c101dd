import type { Role } from '../../../generated/graphql.js';
import type { MapData, MapNode } from '../data.js';

/** A task with who answers for it. */
export interface TaskRow {
  readonly task: MapNode;
  /** The units in each role, those with most duties first. */
  readonly units: Readonly<Record<Role, readonly MapNode[]>>;
}

/** The single tasks of a map as rows, by directive in the order of its text. */
export function taskRows(map: MapData): readonly TaskRow[] {
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const rows = new Map<string, Record<Role, MapNode[]>>();
  for (const { tie, source, target } of map.edges) {
    const unit = nodes.get(source);
    if (tie === 'HOLDS' || !unit) continue;
    const row = rows.get(target) ?? { LEAD: [], RESPONSIBLE: [], SUPPORT: [] };
    row[tie].push(unit);
    rows.set(target, row);
  }
  const byWeight = (units: readonly MapNode[] = []) => [...units].sort((a, b) => b.weight - a.weight);
  return map.nodes
    .filter(({ kind }) => kind === 'TASK')
    .sort((a, b) => compare(a.directiveId ?? '', b.directiveId ?? '') || a.ordinal - b.ordinal)
    .map((task) => {
      const { LEAD, RESPONSIBLE, SUPPORT } = rows.get(task.id) ?? {};
      return { task, units: { LEAD: byWeight(LEAD), RESPONSIBLE: byWeight(RESPONSIBLE), SUPPORT: byWeight(SUPPORT) } };
    });
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const named = (units: readonly MapNode[]) => units.map(({ label }) => label).join('、');

/** A row as the texts of a table: number, task, units by role, deadline, section, directive. */
export function textsOf({ task, units }: TaskRow, title: string): readonly string[] {
  return [
    ...[task.detail, task.label, named(units.LEAD), named(units.RESPONSIBLE), named(units.SUPPORT)],
    ...[task.deadline ?? '', task.section.join(' / '), title],
  ];
}
