import { NODE_LABELS, type NodeLabel } from '#graph/model/kinds.js';

/** A node that outlives the directive that refers to it. */
export interface SharedRef {
  readonly label: NodeLabel;
  readonly id: string;
}

/** The ids of one label. */
export const idsOf = (refs: readonly SharedRef[], wanted: NodeLabel) =>
  refs.flatMap(({ label, id }) => (label === wanted ? [id] : []));

/** A reference as a directive stores it. */
export const printRef = ({ label, id }: SharedRef): string => `${label}\t${id}`;

/** The references that a directive stores; none for what is no list of them. */
export function refsFrom(stored: unknown): SharedRef[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((ref) => {
    const [name, id] = String(ref).split('\t');
    const label = NODE_LABELS.find((known) => known === name);
    return label && id ? [{ label, id }] : [];
  });
}
