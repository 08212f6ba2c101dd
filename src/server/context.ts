import DataLoader from 'dataloader';
import { listAll, listPage, listTotal } from '#graph/cypher/list/list.js';
import { listNodes } from '#graph/cypher/list/nodes.js';
import type { Narrowing, Page } from '#graph/cypher/list/page.js';
import type { RelationName } from '#graph/cypher/list/relations.js';
import { groupBy } from '#graph/model/group.js';
import { labelOfId } from '#graph/model/ids.js';
import type { DutyRole } from '#graph/model/kinds.js';
import { numberOf, textOf } from '#graph/model/values.js';
import type { GraphStore, Row } from '#graph/store/store.js';
import type { Fact } from '#src/analysis/facts.js';
import { readFacts } from '#src/app/directive-facts.js';
import type { Extractor } from '#src/app/extractor/extractor.js';
import type { Zerentu } from '#src/app-port.js';
import type { PublicError } from './errors.js';
import { columnsOfWhole, inOrder, type NestedList, withLists } from './lists/nested.js';
import type { Wanted } from './lists/wanted.js';
import type { NodeParent } from './parents.js';
import { Seen } from './seen.js';

/** What the resolvers read the graph through. */
export type GraphReads = Pick<GraphStore, 'read'>;

/** One request's view of Zerentu: look-ups of one kind in one tick become one query. */
export interface Context {
  readonly zerentu: Zerentu;
  readonly store: GraphReads;
  /** Reads files of others. */
  readonly extractor: Extractor;
  /** What was read so far. */
  readonly seen: Seen;
  /** The same request's view, of which nothing was read yet. */
  fresh(): Context;
  /** Why the request may not write; `null` where it bore a write token. */
  readonly writeRefusal: PublicError | null;
  /** Whether the answer is sent as `application/json`. */
  readonly plainJson: boolean;
  /** What a client may see of an error, where it is told as a part of an answer. */
  publicError(error: unknown): PublicError;
  /** A node by its id, with the properties that are wanted. */
  node(id: string, wanted: Wanted): Promise<NodeParent | null>;
  /** All that a relation ties to a node, in the order of the text; of duties, only those in these roles. */
  related(relation: RelationName, parent: string, wanted: Wanted, roles?: readonly DutyRole[]): Promise<NodeParent[]>;
  /** The rows of a page of what a relation ties to a node, with the lists that come along with each. `key` says the same for the same page. */
  page(
    relation: RelationName,
    parent: string,
    wanted: Wanted,
    page: Page,
    key: () => string,
    lists: readonly NestedList[],
  ): Promise<readonly NodeParent[]>;
  /** Every fact of a directive, in the order of its text; read once, however many pages of it are asked for. */
  facts(id: string): Promise<readonly Fact[]>;
  /** How many entries such a list has in all. */
  total(relation: RelationName, parent: string, narrowing: Narrowing, key: string): Promise<number>;
}

/** Each parent's rows, in the order of the parents. */
function ofParents(parents: readonly string[], rows: readonly Row[]): NodeParent[][] {
  const groups: NodeParent[][] = parents.map(() => []);
  for (const row of rows) groups[numberOf(row.at)]?.push(row as NodeParent);
  return groups;
}

/** Makes the context of one request. */
export function createContext(
  asked: Pick<Context, 'zerentu' | 'extractor'>,
  reads: GraphReads,
  allowed: Pick<Context, 'writeRefusal' | 'plainJson' | 'publicError'>,
): Context {
  const seen = new Seen();
  const store: GraphReads = {
    read: (query) => {
      seen.looks += 1;
      return reads.read(query);
    },
  };
  const loaders = new Map<string, DataLoader<string, unknown>>();
  /** One loader for each kind of look-up; what tells the kinds apart stands in the key. */
  function load<T>(key: string, id: string, batch: (ids: readonly string[]) => Promise<readonly T[]>): Promise<T> {
    const loader = loaders.get(key) ?? new DataLoader<string, unknown>(batch);
    loaders.set(key, loader);
    return loader.load(id) as Promise<T>;
  }
  return {
    zerentu: asked.zerentu,
    store,
    extractor: asked.extractor,
    seen,
    fresh: () => createContext(asked, reads, allowed),
    ...allowed,
    node: (id, { own, key }) =>
      load<NodeParent | null>(`node ${key}`, id, async (ids) => {
        const found = new Map<string, NodeParent>();
        for (const group of groupBy(ids, (one) => labelOfId(one) ?? '')) {
          const label = labelOfId(group[0]);
          const rows = label ? await store.read(listNodes(label, group, own)) : [];
          for (const row of rows) found.set(textOf(row.id), row as NodeParent);
        }
        return ids.map((one) => found.get(one) ?? null);
      }),
    facts: (id) => load('facts', id, (ids) => Promise.all(ids.map((one) => readFacts(store, one)))),
    related: (relation, parent, wanted, roles) =>
      load(`all ${relation} ${wanted.key} ${roles ?? ''}`, parent, async (parents) => {
        const columns = columnsOfWhole(relation, wanted);
        const rows = await store.read(listAll({ relation, parents }, columns, { where: null, roles: roles ?? null }));
        return ofParents(parents, rows).map((group) => inOrder(relation, group));
      }),
    page: (relation, parent, { own, inner, cursors, key: columns }, page, key, lists) =>
      load(`page ${relation} ${columns} ${key()}`, parent, async (parents) => {
        const asked = { node: inner, edge: own };
        const alongs = lists.map(({ along }) => along);
        const rows = await store.read(listPage({ relation, parents }, asked, page, cursors, alongs));
        return ofParents(
          parents,
          rows.map((row) => withLists(row as NodeParent, lists)),
        );
      }),
    total: (relation, parent, narrowing, key) =>
      load(`total ${relation} ${key}`, parent, async (parents) => {
        const totals = parents.map(() => 0);
        for (const { at, total } of await store.read(listTotal({ relation, parents }, narrowing)))
          totals[numberOf(at)] = numberOf(total);
        return totals;
      }),
  };
}
