import { labelOfId } from '#graph/model/ids.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import { textOf } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import type { AnswerEvidence } from '../answer/types.js';
import type { ReadDirective } from './read-directives.js';
import { type EdgeRow, type EvidenceReader, readEdges } from './rows.js';
import type { KnownDirective } from './types.js';

/** Types of the ties. */
const TIES = ['HOLDS', 'IN', 'MEMBER_OF', 'OFFICE_OF', 'SETS_UP', 'HAS_DUTY'] as const satisfies readonly EdgeType[];

/** A tie between nodes that several directives share, as one of them states it. */
export interface Tie extends EdgeRow {
  readonly type: (typeof TIES)[number];
  readonly directive: KnownDirective;
  readonly evidence: AnswerEvidence;
}

/** Where each tie is read from: the end that fewer of them hang on. */
const READ_FROM: Readonly<Record<(typeof TIES)[number], readonly [NodeLabel, 'in' | 'out', readonly NodeLabel[]]>> = {
  HOLDS: ['Person', 'out', ['Post']],
  IN: ['Post', 'out', ['Unit']],
  // A post may be a member too (办公室主任由…主任兼任): nobody is known by name.
  MEMBER_OF: ['Body', 'in', ['Person', 'Unit', 'Post']],
  OFFICE_OF: ['Body', 'in', ['Unit']],
  SETS_UP: ['Directive', 'out', ['Body']],
  HAS_DUTY: ['Directive', 'in', ['Unit']],
};

/** Reads what directives state of people, posts and bodies, and of the work of units. */
export async function readTies(
  store: Pick<GraphStore, 'read'>,
  directives: ReadonlyMap<string, ReadDirective>,
  reader: EvidenceReader,
): Promise<Tie[]> {
  const ids = [...directives.keys(), ...new Set([...directives.values()].flatMap(({ sharedIds }) => sharedIds))];
  const ties: Tie[] = [];
  for (const type of TIES) {
    const [label, direction, others] = READ_FROM[type];
    const own = ids.filter((id) => labelOfId(id) === label);
    for (const other of others)
      for (const row of await readEdges(store, label, own, type, direction, other)) {
        const read = directives.get(textOf(row.edge.directiveId));
        if (!read) continue;
        const { key, name, role, text } = row.edge;
        const evidence = reader.evidenceOf(row.edge, read.ref);
        ties.push({ ...row, type, edge: { key, name, role, text }, directive: read.directive, evidence });
      }
  }
  return ties;
}
