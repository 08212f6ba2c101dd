import type { GraphEdge, GraphNode, GraphUnit, Properties } from '#graph/model/graph.js';
import { jurisdictionId, unitId, unitNameId } from '#graph/model/ids.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import { aliasesOf, predecessorsOf, type Succession, standingName, successorsOf } from '#src/lexicon/units/aliases.js';
import { identify } from '#src/lexicon/units/identity.js';
import type { Quoted } from '#src/text/span.js';

/** One end of an edge. */
export type End = GraphEdge['from'];

const succession = ({ name, jurisdiction, year }: Succession) => ({ unitNameId: unitNameId(jurisdiction, name), year });

/** The words that a fact stands on, the rule that read them, and the correction by which a person gave it. */
export type Words = Quoted & { readonly rule: string; readonly correction?: string };

/** Gathers the units, nodes and edges of one directive, each once. */
export class Collector {
  readonly directiveId: string;
  readonly jurisdiction: string | null;
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();
  readonly #units = new Map<string, GraphUnit>();
  /** Every spelling met or derived so far, with the unit it names. */
  readonly #named = new Map<string, End>();

  constructor(directiveId: string, jurisdiction: string | null) {
    this.directiveId = directiveId;
    this.jurisdiction = jurisdiction;
  }

  /** What was gathered, in the order in which it was met. */
  get facts() {
    return { units: [...this.#units.values()], nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }

  /** Adds a node once and returns it as an edge's end. */
  node(label: NodeLabel, id: string, props: Properties): End {
    if (!this.#nodes.has(id)) this.#nodes.set(id, { label, id, props });
    return { label, id };
  }

  /** Adds an edge that states a fact with the words it came from. */
  fact(type: EdgeType, from: End, to: End, words: Words, props: Properties = {}): void {
    const { start, end, quote, rule, correction } = words;
    // Several people may say several things of the same words.
    const key = `${this.directiveId}#${start}${correction === undefined ? '' : `#${correction}`}`;
    const by = correction === undefined ? {} : { correction };
    this.edge(type, from, to, key, { start, end, quote, rule, ...by, ...props });
  }

  /** Adds an edge; parallel ones differ by `key`. */
  edge(type: EdgeType, from: End, to: End, key = this.directiveId, props: Properties = {}): void {
    const full = `${type}|${from.id}|${to.id}|${key}`;
    if (this.#edges.has(full)) return;
    this.#edges.set(full, { type, from, to, key, props: { directiveId: this.directiveId, ...props } });
  }

  /** A unit by any of its spellings. An elided prefix is put back: 科技厅 is the unit 省科技厅. */
  unit(printed: string): End {
    const known = this.#named.get(printed);
    if (known) return known;
    const { jurisdiction } = identify(printed, this.jurisdiction);
    const name = standingName(printed, this.jurisdiction);
    const aliases = aliasesOf(printed, this.jurisdiction);
    const end: End = { label: 'Unit', id: unitId(jurisdiction, name) };
    for (const alias of [printed, ...aliases]) if (!this.#named.has(alias)) this.#named.set(alias, end);
    if (!this.#units.has(end.id)) {
      const predecessors = predecessorsOf(printed, this.jurisdiction).map(succession);
      const successors = successorsOf(printed, this.jurisdiction).map(succession);
      this.#units.set(end.id, { id: end.id, name, jurisdiction, aliases, predecessors, successors });
    }
    return end;
  }

  /** A jurisdiction by name. */
  place(name: string): End {
    return this.node('Jurisdiction', jurisdictionId(name), { name });
  }
}
