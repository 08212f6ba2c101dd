import { isUnitColumn } from '#src/lexicon/columns.js';
import { NO_TASK_HEADING, PURPOSE_ITEM } from '#src/lexicon/headings.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { opensWithWorkVerb } from '#src/lexicon/work-verbs.js';
import type { Genre } from '#src/parse/genre.js';
import { ancestorsOf, CHAPTER_RANK, type DocumentTree, type Item, itemAt } from '#src/parse/tree.js';
import { carriedTo } from '../duty/carried.js';
import type { Asides } from '../duty/clause.js';
import { inDeclaredOrder } from '../duty/order.js';
import { referredTo } from '../duty/referred.js';
import { cellClauses } from '../duty/table.js';
import type { Clause } from '../duty/types.js';
import { roleAt } from '../roster/role-line.js';

/** A task with the clauses that stand in it. */
export interface TaskItem {
  readonly item: Item;
  readonly clauses: readonly Clause[];
  /** What sentences about several tasks add. */
  readonly carried: readonly Clause[];
  readonly rule: 'task/clause' | 'task/leaf-item' | 'task/table-row';
}

/** Where a clause belongs: the deepest item around it; a clause on a paragraph of its own after items without clauses belongs to the one above them. */
function homeOf(tree: DocumentTree, clause: Clause, direct: ReadonlyMap<Item, readonly Clause[]>): Item | null {
  const item = itemAt(tree, clause.start);
  if (!item?.parent || item.cells) return item;
  const alone =
    tree.text.lastIndexOf('\n', clause.start) >= item.heading.end &&
    /^[\s\u3000]*$/.test(tree.text.slice(tree.text.lastIndexOf('\n', clause.start) + 1, clause.start));
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
  const order = declarations[0]?.order ?? null;
  const add = (item: Item, own: readonly Clause[], rule: TaskItem['rule']) => {
    const referred = own.length === 0 ? referredTo(tree.text, { item, clauses: own }, tasks) : null;
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
      const cells = cellClauses(tree.text, item).map((clause) => inDeclaredOrder(tree.text, clause, order));
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

/** The lines of a table of contents: nothing under them, and the same number and words again further down. */
function inContents({ items }: DocumentTree): ReadonlySet<Item> {
  const last = new Map(items.map((item) => [`${item.label} ${item.title}`, item]));
  return new Set(
    items.filter((item) => item.end <= item.heading.end + 1 && last.get(`${item.label} ${item.title}`) !== item),
  );
}

/** Whether a clause stands in a cell of units, which is read as a whole. */
function inUnitCell(tree: DocumentTree, { start }: Clause): boolean {
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

/** Whether an item without a clause states work at all: it is no chapter, no aim, no rule of an organ, no annex. */
function statesWork(item: Item, tree: DocumentTree, usual: number | undefined): boolean {
  if (tree.annexes.some((at) => at < item.start)) return false;
  const chain = [...ancestorsOf(item), item];
  if (item.rule.startsWith('table/') || chain.some(({ title }) => NO_TASK_HEADING.test(title))) return false;
  if (PURPOSE_ITEM.test(item.title) || dividesWork(item) || isTeam(item, tree)) return false;
  return item.title.length >= 2 && (item.rank > CHAPTER_RANK || isTaskChapter(item, tree, usual));
}

/** 一、 and 第一条 stand for chapters, but where this directive states its tasks so, under a chapter of its own, or as a call to work with its words. */
function isTaskChapter(item: Item, { text }: DocumentTree, usual: number | undefined): boolean {
  if (item.children.length > 0) return false;
  if (item.rank === usual || item.parent) return true;
  const said = text.slice(item.heading.end, item.end).trim();
  return opensWithWorkVerb(item.title) && said.length >= FEWEST_WORDS;
}

/** What a chapter says at least where it is a task. */
const FEWEST_WORDS = 8;

/** 1．节目排练组（负责处室：德育处） over 负责人：…: the clause says whose team it is. */
const headsRoster = (item: Item, tree: DocumentTree): boolean => TEAM.test(item.title) && opensWithRole(item, tree);

function opensWithRole(item: Item, { text }: DocumentTree): boolean {
  const under = text.slice(item.heading.end, item.end);
  const first =
    under
      .slice(under.indexOf('\n') + 1)
      .trimStart()
      .split('\n')[0] ?? '';
  return under.includes('\n') && roleAt(first) !== null;
}

/** A team and who is in it: 1.节目排练组 over 组长：…, 一、组织领导 over a roster. */
function isTeam(item: Item, tree: DocumentTree): boolean {
  if (TEAM.test(item.title) && !opensWithWorkVerb(item.title)) return true;
  return item.children.length === 0 && opensWithRole(item, tree);
}
const TEAM = /(?:小组|工作组|[一-龥]组|组员|专班|指挥部|委员会)(?:[（(][^（）()]*[）)])?$/;

/** 市教育局 / 市教育局负责…: the item is the unit's, whatever it does (`unitDuties`). */
function dividesWork({ title }: Item): boolean {
  const name = /^(.{3,30}?)(?:$|[：:]|(?:主要|具体)?(?:负责|承担))/.exec(title)?.[1] ?? '';
  return UNIT_FIRST.test(name) && isUnitName(name) && !opensWithWorkVerb(name);
}
const UNIT_FIRST = /^(?:各?[省市县区州盟旗镇乡街]|国家|中央|中国|全国|各)|[部委局厅办]$/;

function atTaskDepth(item: Item, usual: readonly [number, number] | undefined, below: ReadonlySet<Item>): boolean {
  if (below.has(item)) return false;
  if (usual && usual[1] >= 3) return item.rank === usual[0] || (item.rank < usual[0] && item.children.length === 0);
  return item.children.length === 0;
}
