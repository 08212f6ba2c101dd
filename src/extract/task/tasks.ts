import { isUnitColumn } from '#src/lexicon/columns.js';
import { NO_TASK_HEADING } from '#src/lexicon/headings.js';
import type { Genre } from '#src/parse/genre.js';
import type { Item } from '#src/parse/item.js';
import { ancestorsOf, type DocumentTree, itemAt } from '#src/parse/tree.js';
import { carriedTo } from '../duty/carried.js';
import type { Asides } from '../duty/clause.js';
import { declaredOrders, inDeclaredOrder } from '../duty/order.js';
import { referredTo, TasksBefore } from '../duty/referred.js';
import { cellClauses } from '../duty/table.js';
import type { Clause } from '../duty/types.js';
import { headsRoster, inContents, statesWork } from './states-work.js';

/** A task with the clauses that stand in it. */
export interface TaskItem {
  readonly item: Item;
  readonly clauses: readonly Clause[];
  /** What sentences about several tasks add. */
  readonly carried: readonly Clause[];
  readonly rule: 'task/clause' | 'task/leaf-item' | 'task/table-row';
}

const WIDEST_MARGIN = 80;

/** Where a clause belongs: the deepest item around it; a clause on a paragraph of its own after items without clauses belongs to the one above them. */
function homeOf(tree: DocumentTree, clause: Clause, direct: ReadonlyMap<Item, readonly Clause[]>): Item | null {
  const item = itemAt(tree, clause.start);
  if (!item?.parent || item.cells) return item;
  // Looking back over a whole line for each of its clauses would take their product.
  const margin = /\n[^\S\n]*$/.exec(tree.text.slice(Math.max(0, clause.start - WIDEST_MARGIN), clause.start))?.[0];
  const alone = margin !== undefined && clause.start - margin.length >= item.heading.end;
  const siblings = item.parent.children;
  const last = siblings.at(-1) === item;
  const others = alone && last && siblings.some((sibling) => sibling !== item && direct.has(sibling));
  return alone && last && siblings.length > 1 && !others ? item.parent : item;
}

/**
 * Returns the tasks in document order: items that carry a clause while no item under them does, and, among the
 * items without one, the leaves at the depth at which this directive states its tasks.
 */
export function findTasks(
  tree: DocumentTree,
  genre: Genre,
  found: readonly Clause[],
  { declarations, carried }: Asides,
): TaskItem[] {
  const direct = new Map<Item, Clause[]>();
  const clauses = found.filter(
    (clause) => !inUnitCell(tree, clause) && !listsMembers(tree, clause) && !namesOrganisers(tree, clause),
  );
  for (const clause of clauses) {
    const item = itemAt(tree, clause.start);
    if (item) append(direct, item, clause);
  }
  const owned = new Map<Item, Clause[]>();
  for (const clause of clauses) {
    const home = homeOf(tree, clause, direct);
    if (home) append(owned, home, clause);
  }
  const below = new Set<Item>();
  for (const item of owned.keys()) for (const above of ancestorsOf(item)) below.add(above);
  const ranks = new Map<number, number>();
  for (const item of owned.keys()) if (!below.has(item)) ranks.set(item.rank, (ranks.get(item.rank) ?? 0) + 1);
  const usual = [...ranks].sort((a, b) => b[1] - a[1])[0];
  const tasks: TaskItem[] = [];
  const before = new TasksBefore();
  const orderOf = declaredOrders(tree.text, found, declarations);
  const add = (item: Item, own: readonly Clause[], rule: TaskItem['rule']) => {
    const referred = own.length === 0 ? referredTo(tree.text, item, before) : null;
    before.add(item, own);
    tasks.push({
      item,
      clauses: own,
      carried: [...(referred ? [referred] : []), ...carriedTo(tree, item, own, carried)],
      rule,
    });
    inside.add(item);
  };
  const inside = new Set<Item>();
  const listed = inContents(tree);
  for (const item of tree.items) {
    if (ancestorsOf(item).some((above) => inside.has(above))) continue;
    const own = owned.get(item);
    if (item.cells) {
      const cells = cellClauses(tree.text, item).map((clause) => inDeclaredOrder(tree.text, clause, orderOf(clause)));
      add(item, [...cells, ...(own ?? [])], 'task/table-row');
    } else if (own && !below.has(item) && !item.rule.startsWith('table/') && !headsRoster(item, tree)) {
      add(item, own, 'task/clause');
    } else if (
      !own &&
      !listed.has(item) &&
      genre !== 'explanation' &&
      genre !== 'announcement' &&
      !(genre === 'regulation' && inArticle(item)) &&
      statesWork(item, tree, usual?.[0]) &&
      atTaskDepth(item, usual, below)
    ) {
      add(item, [], 'task/leaf-item');
    }
  }
  return tasks;
}

/** Whether a clause stands in a cell of units, which is read as a whole. */
export function inUnitCell(tree: DocumentTree, { start }: Clause): boolean {
  const { cells } = itemAt(tree, start) ?? {};
  return [...(cells ?? [])].some(
    ([kind, all]) => isUnitColumn(kind) && all.some((cell) => cell.start <= start && start < cell.end),
  );
}

/** Units without a label among rules, aims or members are who they are, not who answers for work. */
function listsMembers(tree: DocumentTree, { rule, start }: Clause): boolean {
  const item = /bare-bracket|closing-sentence/.test(rule) ? itemAt(tree, start) : null;
  return item !== null && [item, ...ancestorsOf(item)].some(({ title }) => NO_TASK_HEADING.test(title));
}

/** 主办单位：…; 承办单位：… of an event. */
function namesOrganisers(tree: DocumentTree, { start }: Clause): boolean {
  return /[主承协]办单位/.test(itemAt(tree, start)?.title ?? '');
}

const inArticle = (item: Item) => [item, ...ancestorsOf(item)].some(({ rule }) => rule === 'number/article');

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function atTaskDepth(item: Item, usual: readonly [number, number] | undefined, below: ReadonlySet<Item>): boolean {
  if (below.has(item)) return false;
  if (usual && usual[1] >= 3) return item.rank === usual[0] || (item.rank < usual[0] && item.children.length === 0);
  return item.children.length === 0;
}
