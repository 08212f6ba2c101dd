import type { NodeLabel } from '#graph/model/kinds.js';
import type { Role } from '#src/lexicon/roles.js';

/** A node as the graph returns it: its properties, `id` among them. */
export interface NodeParent {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** Where a fact's words stand. */
export interface EvidenceParent {
  readonly directiveId: string;
  readonly taskId: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string | null;
}

/** An edge with the nodes at its ends. */
export interface LinkParent {
  readonly from: NodeParent;
  readonly to: NodeParent;
  readonly edge: Readonly<Record<string, unknown>>;
}

/** A duty: from the unit to the task. */
export interface DutyParent extends LinkParent {
  readonly role: Role;
}

/** A page of a list; its length is counted only where it is asked for. */
export interface ListParent {
  readonly label: NodeLabel;
  readonly nodes: NodeParent[];
  readonly edges: { readonly cursor: string; readonly node: NodeParent }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
