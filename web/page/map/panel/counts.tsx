import { useWords } from '../../shell/language.js';
import { isTask, isUnassigned, isUnit, type MapData, type MapNode } from '../data.js';
import { words } from '../words.js';

/** How many units, tasks, people and ties a map shows, and how many tasks nobody answers for. */
export function Counts({ map }: { readonly map: MapData }) {
  const w = useWords(words);
  const count = (kind: (node: MapNode) => boolean) =>
    map.nodes.filter(kind).reduce((sum, { members }) => sum + members, 0);
  const unassigned = count(isUnassigned);
  return (
    <p class="soft counts" role="status">
      {w.counts(
        count(isUnit),
        count(isTask),
        count(({ kind }) => kind === 'PERSON'),
        map.edges.length,
      )}
      {unassigned > 0 && w.unassigned(unassigned)}
    </p>
  );
}
