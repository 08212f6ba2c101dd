import { createHash } from 'node:crypto';
import { allEdges } from '#graph/cypher/read/all-edges.js';
import { nodesPage } from '#graph/cypher/read/nodes-page.js';
import { EDGE_TYPES, type EdgeType, NODE_LABELS, type NodeLabel } from '#graph/model/kinds.js';
import type { GraphStore } from '../store.js';

/** Nodes read at once. */
const PAGE = 2_000;

/** How many nodes of a label or edges of a type there are, and a digest of them all that does not depend on their order. */
export interface KindDigest {
  readonly kind: NodeLabel | EdgeType;
  readonly count: number;
  /** 64 hex digits: the sum of the SHA-256 of each, modulo 2^256. */
  readonly digest: string;
}

/** Digests everything that a graph holds; two graphs with equal facts have equal digests, whatever their engines. */
export async function digestGraph(store: Pick<GraphStore, 'read'>): Promise<KindDigest[]> {
  const kinds: KindDigest[] = [];
  for (const label of NODE_LABELS) {
    const sum = new Sum(label);
    for (let after = ''; ; ) {
      const nodes = (await store.read(nodesPage(label, after, PAGE))).map(
        ({ node }) => node as { readonly id: string },
      );
      for (const node of nodes) sum.add(node);
      const last = nodes.at(-1);
      if (!last || nodes.length < PAGE) break;
      after = last.id;
    }
    kinds.push(sum.end());
  }
  for (const type of EDGE_TYPES) {
    const sum = new Sum(type);
    for (const row of await store.read(allEdges(type))) sum.add(row);
    kinds.push(sum.end());
  }
  return kinds;
}

class Sum {
  readonly #kind: KindDigest['kind'];
  #count = 0;
  #sum = 0n;

  constructor(kind: KindDigest['kind']) {
    this.#kind = kind;
  }

  add(thing: unknown): void {
    this.#count += 1;
    const hash = createHash('sha256').update(canonical(thing)).digest('hex');
    this.#sum = BigInt.asUintN(256, this.#sum + BigInt(`0x${hash}`));
  }

  end(): KindDigest {
    return { kind: this.#kind, count: this.#count, digest: this.#sum.toString(16).padStart(64, '0') };
  }
}

/** JSON with sorted names and without what is `null`: an engine may leave such a property out. */
function canonical(thing: unknown): string {
  return JSON.stringify(thing, (_, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
