import DataLoader from 'dataloader';
import { neighbours } from '#graph/cypher/read/neighbours.js';
import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { ownedNodes } from '#graph/cypher/read/owned-nodes.js';
import { labelOfId } from '#graph/model/ids.js';
import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';
import { numberOf, textOf } from '#graph/model/values.js';
import type { GraphStore } from '#graph/store/store.js';
import type { Zerentu } from '#src/app-port.js';
import type { NodeParent } from './parents.js';

/** What the resolvers read the graph through. */
export type GraphReads = Pick<GraphStore, 'read' | 'describe'>;

type OwnedLabel = Parameters<typeof ownedNodes>[0];

/** A node reached over an edge. */
export interface Step {
  readonly edge: Readonly<Record<string, unknown>>;
  readonly node: NodeParent;
}

/** One request's view of Zerentu: look-ups of one kind in one tick become one query. */
export interface Context {
  readonly zerentu: Zerentu;
  readonly store: GraphReads;
  /** Whether the request bore a write token. */
  readonly mayWrite: boolean;
  node(id: string): Promise<NodeParent | null>;
  /** What a directive owns of a label, in document order. */
  owned(label: OwnedLabel, directiveId: string): Promise<readonly NodeParent[]>;
  /** What a node is tied to by edges of a type, in the order of the text. */
  steps(
    label: NodeLabel,
    id: string,
    type: EdgeType,
    direction: 'in' | 'out',
    other: NodeLabel,
  ): Promise<readonly Step[]>;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By the place in the text; what stands at one place by key and id, so that both engines answer alike. */
const byPlace = (a: Step, b: Step) =>
  numberOf(a.edge.start) - numberOf(b.edge.start) ||
  compare(textOf(a.edge.key), textOf(b.edge.key)) ||
  compare(a.node.id, b.node.id);

/** Makes the context of one request. */
export function createContext(zerentu: Zerentu, store: GraphReads, mayWrite: boolean): Context {
  const nodes = new DataLoader<string, NodeParent | null>(async (ids) => {
    const byLabel = new Map<NodeLabel, string[]>();
    for (const id of ids) {
      const label = labelOfId(id);
      if (label) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
    }
    const found = new Map<string, NodeParent>();
    for (const [label, wanted] of byLabel)
      for (const row of await store.read(nodesById(label, wanted))) {
        const node = row.node as NodeParent;
        found.set(node.id, node);
      }
    return ids.map((id) => found.get(id) ?? null);
  });
  const owners = new Map<OwnedLabel, DataLoader<string, readonly NodeParent[]>>();
  const loaders = new Map<string, DataLoader<string, readonly Step[]>>();
  return {
    zerentu,
    store,
    mayWrite,
    node: (id) => nodes.load(id),
    owned(label, directiveId) {
      let loader = owners.get(label);
      if (!loader) {
        loader = new DataLoader(async (ids) => {
          const nodes = new Map<string, NodeParent[]>(ids.map((one) => [one, []]));
          for (const row of await store.read(ownedNodes(label, ids)))
            nodes.get(String(row.id))?.push(row.node as NodeParent);
          return ids.map((one) => nodes.get(one) ?? []);
        });
        owners.set(label, loader);
      }
      return loader.load(directiveId);
    },
    steps(label, id, type, direction, other) {
      const key = `${label} ${type} ${direction} ${other}`;
      let loader = loaders.get(key);
      if (!loader) {
        loader = new DataLoader(async (ids) => {
          const steps = new Map<string, Step[]>(ids.map((one) => [one, []]));
          for (const row of await store.read(neighbours(label, ids, type, direction, other)))
            steps.get(String(row.id))?.push({ edge: row.edge as Step['edge'], node: row.node as NodeParent });
          return ids.map((one) => (steps.get(one) ?? []).sort(byPlace));
        });
        loaders.set(key, loader);
      }
      return loader.load(id);
    },
  };
}
