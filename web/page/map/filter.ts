import { ROLES } from '../parts/roles.js';
import { isTask, isUnit, type MapData, type MapNode } from './data.js';
import type { Selection } from './selection.js';

/** What the selection leaves of a map, drawn where it stands in the whole one. */
export function filtered(map: MapData, selection: Selection): MapData {
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const roles = new Set<string>(selection.roles);
  const duties = map.edges.filter(({ tie }) => roles.has(tie));
  const chosen = tasksOf(map, selection, duties, nodes);
  const kept = duties.filter(({ target }) => chosen.has(target));
  const units = new Set(kept.map(({ source }) => source));
  const posts = selection.people ? map.edges.filter(({ tie, target }) => tie === 'HOLDS' && units.has(target)) : [];
  const shown = new Set([...chosen, ...units, ...posts.map(({ source }) => source)]);
  return {
    ...map,
    nodes: map.nodes.filter(({ id }) => shown.has(id)),
    edges: [...kept, ...posts],
  };
}

/** Ids of the tasks that the selection leaves. */
function tasksOf(
  map: MapData,
  { roles, unit, section, from, to, text }: Selection,
  duties: MapData['edges'],
  nodes: ReadonlyMap<string, MapNode>,
): ReadonlySet<string> {
  const ofUnit = new Set(duties.filter(({ source }) => source === unit).map(({ target }) => target));
  const owned = new Set(duties.map(({ target }) => target));
  const named = namedTasks(map, nodes, text);
  const left = map.nodes.filter(
    (node) =>
      isTask(node) &&
      (unit === '' || ofUnit.has(node.id)) &&
      (roles.length === ROLES.length || owned.has(node.id)) &&
      (section === '' || node.section.some((heading) => heading.includes(section))) &&
      isDue(node.deadline, from, to) &&
      (named === null || named.has(node.id)),
  );
  return new Set(left.map(({ id }) => id));
}

/** Whether a date, which may be a year or a month, lies between two others of that kind. */
export function isDue(deadline: string | null, from: string, to: string): boolean {
  if (from === '' && to === '') return true;
  if (deadline === null) return false;
  return deadline >= from.slice(0, deadline.length) && (to === '' || deadline.slice(0, to.length) <= to);
}

/** Tasks with words in their name, a heading over them, or the name of who answers for them; `null` for no words. */
function namedTasks(map: MapData, nodes: ReadonlyMap<string, MapNode>, text: string): ReadonlySet<string> | null {
  if (text === '') return null;
  const words = text.toLowerCase();
  const holds = (name: string) => name.toLowerCase().includes(words);
  const found = new Set(
    map.nodes.filter(({ label, section }) => holds(label) || section.some(holds)).map(({ id }) => id),
  );
  const units = new Set(
    map.edges.filter(({ tie, source }) => tie === 'HOLDS' && found.has(source)).map((one) => one.target),
  );
  for (const { source, target, tie } of map.edges) {
    const unit = nodes.get(source);
    if (tie !== 'HOLDS' && unit && isUnit(unit) && (units.has(source) || holds(unit.label))) found.add(target);
  }
  return found;
}

/** A node with its neighbours and what ties them; nothing where the map has no such node. */
export function neighbourhood(map: MapData, id: string): MapData {
  const near = new Set([id]);
  for (const { source, target } of map.edges) {
    if (source === id) near.add(target);
    if (target === id) near.add(source);
  }
  const nodes = map.nodes.filter((node) => near.has(node.id));
  return { ...map, nodes, edges: map.edges.filter(({ source, target }) => near.has(source) && near.has(target)) };
}
