import type { GraphEdge, GraphNode, Properties } from '#graph/model/graph.js';
import { jurisdictionId, unitId, unitNameId } from '#graph/model/ids.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import { aliasesOf } from '#src/lexicon/units/aliases.js';
import type { Quoted } from '#src/text/span.js';

type End = GraphEdge['from'];

/** Gathers the nodes and edges of one directive, each once. */
export class Collector {
  readonly directiveId: string;
  readonly jurisdiction: string | null;
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();
  readonly #units = new Map<string, End>();

  constructor(directiveId: string, jurisdiction: string | null) {
    this.directiveId = directiveId;
    this.jurisdiction = jurisdiction;
  }

  get graph() {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }

  /** Adds a node once and returns it as an edge's end. */
  node(label: NodeLabel, id: string, props: Properties): End {
    if (!this.#nodes.has(id)) this.#nodes.set(id, { label, id, props });
    return { label, id };
  }

  /** Adds an edge that states a fact with the words it came from. */
  fact(type: EdgeType, from: End, to: End, words: Quoted & { readonly rule: string }, props: Properties = {}): void {
    const { start, end, quote, rule } = words;
    this.edge(type, from, to, `${this.directiveId}#${start}`, { start, end, quote, rule, ...props });
  }

  /** Adds an edge; parallel ones differ by `key`. */
  edge(type: EdgeType, from: End, to: End, key = this.directiveId, props: Properties = {}): void {
    const full = `${type}|${from.id}|${to.id}|${key}`;
    if (!this.#edges.has(full))
      this.#edges.set(full, { type, from, to, key, props: { directiveId: this.directiveId, ...props } });
  }

  /** A unit by any of its spellings, with its names and its jurisdiction. */
  unit(name: string): End {
    const known = this.#units.get(name);
    if (known) return known;
    const aliases = aliasesOf(name, this.jurisdiction);
    const unit = this.node('Unit', unitId(this.jurisdiction, name), { name, jurisdiction: this.jurisdiction, aliases });
    for (const alias of aliases) {
      if (this.#units.has(alias)) continue;
      this.#units.set(alias, unit);
      this.edge('NAMES', this.node('UnitName', unitNameId(this.jurisdiction, alias), { name: alias }), unit);
    }
    if (this.jurisdiction) this.edge('UNDER', unit, this.place(this.jurisdiction));
    return unit;
  }

  /** A jurisdiction by name. */
  place(name: string): End {
    return this.node('Jurisdiction', jurisdictionId(name), { name });
  }
}
