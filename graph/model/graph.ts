import type { EdgeType, NodeLabel } from './kinds.js';

/** What both engines can store as a property. */
export type PropertyValue = string | number | boolean | null | readonly string[];
/** Properties of a node or edge, as they reach a query in its parameters. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** The place a fact came from; on every edge and node that states one. Offsets are UTF-16, half-open, into `Directive.text`. */
export interface Evidence {
  readonly directiveId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
}

/** A node to be stored. */
export interface GraphNode {
  readonly label: NodeLabel;
  readonly id: string;
  readonly props: Properties;
}

/** An edge is unique by type, from, to and key; `key` tells parallel edges apart (e.g. two mentions). */
export interface GraphEdge {
  readonly type: EdgeType;
  readonly from: { readonly label: NodeLabel; readonly id: string };
  readonly to: { readonly label: NodeLabel; readonly id: string };
  readonly key: string;
  /** Always holds `directiveId`. */
  readonly props: Properties;
}

/** A department before or after an institutional reform, by the id of a UnitName. */
export interface SuccessionEnd {
  readonly unitNameId: string;
  readonly year: number;
}

/**
 * A unit with all that follows from what it is rather than from one directive: its spellings (NAMES), its place
 * (UNDER) and its neighbours in a reform (SUCCEEDED_BY, made only where both ends are stored). It goes when no fact
 * names it any more.
 */
export interface GraphUnit {
  /** The id it gets when none of its spellings is stored yet. */
  readonly id: string;
  /** The spelling that the id is made of. */
  readonly name: string;
  readonly jurisdiction: string | null;
  /** Every spelling; the same set whichever of them is printed. */
  readonly aliases: readonly string[];
  readonly predecessors: readonly SuccessionEnd[];
  readonly successors: readonly SuccessionEnd[];
}

/** All that one directive adds to the graph. */
export interface DirectiveGraph {
  readonly directiveId: string;
  /** SHA-256 of the text and `rulesVersion`; equal means nothing to do. */
  readonly fingerprint: string;
  readonly units: readonly GraphUnit[];
  /** Without Unit and UnitName, which `units` gives. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
