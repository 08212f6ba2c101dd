import DataLoader from 'dataloader';
import { listAll, listPage, listTotal, type Narrowing, type Page, type Subject } from '#graph/cypher/list/list.js';
import { listNodes } from '#graph/cypher/list/nodes.js';
import { RELATIONS, type RelationName } from '#graph/cypher/list/relations.js';
import { groupBy } from '#graph/model/group.js';
import { labelOfId } from '#graph/model/ids.js';
import { numberOf, textOf } from '#graph/model/values.js';
import type { GraphStore, Row } from '#graph/store/store.js';
import type { Zerentu } from '#src/app-port.js';
import type { Wanted } from './lists/wanted.js';
import type { NodeParent } from './parents.js';

/** What the resolvers read the graph through. */
export type GraphReads = Pick<GraphStore, 'read' | 'describe'>;

/** One request's view of Zerentu: look-ups of one kind in one tick become one query. */
export interface Context {
  readonly zerentu: Zerentu;
  readonly store: GraphReads;
  /** Whether the request bore a write token. */
  readonly mayWrite: boolean;
  /** Whether the answer is sent as `application/json`. */
  readonly plainJson: boolean;
  /** A node by its id, with the properties that are wanted. */
  node(id: string, wanted: Wanted): Promise<NodeParent | null>;
  /** All that a relation ties to a node, in the order of the text. */
  related(relation: RelationName, parent: string, wanted: Wanted): Promise<readonly NodeParent[]>;
  /** The rows of a page of a label, or of a relation of one node. `key` is the same for the same page. */
  page(subject: ListSubject, wanted: Wanted, page: Page, key: string): Promise<readonly NodeParent[]>;
  /** How many entries such a list has in all. */
  total(subject: ListSubject, narrowing: Narrowing, key: string): Promise<number>;
}

/** A label, or a relation of one node. */
export type ListSubject =
  | Extract<Subject, { label: unknown }>
  | { readonly relation: RelationName; readonly parent: string };

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By the place in the text; what stands at one place by key and id, so that both engines answer alike. */
const byPlace = (a: Row, b: Row) =>
  numberOf(a.r_start ?? a.ordinal) - numberOf(b.r_start ?? b.ordinal) ||
  compare(textOf(a.r_key), textOf(b.r_key)) ||
  compare(textOf(a.id), textOf(b.id));

/** The rows of each parent, in the order of the parents. */
function ofParents(parents: readonly string[], rows: readonly Row[]): NodeParent[][] {
  const groups = new Map<unknown, NodeParent[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) groups.get(row.parent)?.push(row as NodeParent);
  return parents.map((parent) => groups.get(parent) ?? []);
}

/** Makes the context of one request. */
export function createContext(
  zerentu: Zerentu,
  store: GraphReads,
  { mayWrite, plainJson }: Pick<Context, 'mayWrite' | 'plainJson'>,
): Context {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  /** One loader for each kind of look-up; what tells the kinds apart stands in the key. */
  function load<T>(key: string, id: string, batch: (ids: readonly string[]) => Promise<readonly T[]>): Promise<T> {
    const loader = loaders.get(key) ?? new DataLoader<string, unknown>(batch);
    loaders.set(key, loader);
    return loader.load(id) as Promise<T>;
  }
  return {
    zerentu,
    store,
    mayWrite,
    plainJson,
    node: (id, { names, key }) =>
      load<NodeParent | null>(`node ${key}`, id, async (ids) => {
        const found = new Map<string, NodeParent>();
        for (const group of groupBy(ids, (one) => labelOfId(one) ?? '')) {
          const label = labelOfId(group[0]);
          const rows = label ? await store.read(listNodes(label, group, names)) : [];
          for (const row of rows) found.set(textOf(row.id), row as NodeParent);
        }
        return ids.map((one) => found.get(one) ?? null);
      }),
    related(relation, parent, { names, key }) {
      const all = new Set([...names, RELATIONS[relation].edge ? 'start' : 'ordinal']);
      return load(`all ${relation} ${key}`, parent, async (parents) => {
        const rows = await store.read(listAll({ relation, parents }, all, { where: null }));
        return ofParents(parents, rows).map((group) => group.sort(byPlace));
      });
    },
    async page(subject, { names, key: columns }, page, key) {
      if ('label' in subject) return (await store.read(listPage(subject, names, page))) as readonly NodeParent[];
      const { relation, parent } = subject;
      return load(`page ${relation} ${columns} ${key}`, parent, async (parents) =>
        ofParents(parents, await store.read(listPage({ relation, parents }, names, page))),
      );
    },
    async total(subject, narrowing, key) {
      if ('label' in subject) return numberOf((await store.read(listTotal(subject, narrowing)))[0]?.total);
      const { relation, parent } = subject;
      return load(`total ${relation} ${key}`, parent, async (parents) => {
        const rows = await store.read(listTotal({ relation, parents }, narrowing));
        const totals = new Map(rows.map((row) => [row.parent, numberOf(row.total)]));
        return parents.map((one) => totals.get(one) ?? 0);
      });
    },
  };
}
