import { filterOf } from '#graph/cypher/list/filters.js';
import { listAll, listPage, type Subject } from '#graph/cypher/list/list.js';
import { listNodes } from '#graph/cypher/list/nodes.js';
import { usualOrder } from '#graph/cypher/list/orders.js';
import type { Position } from '#graph/cypher/list/page.js';
import { MANUAL } from '#graph/model/correction.js';
import { DUTY_TYPES, type DutyRole } from '#graph/model/kinds.js';
import { numberOf, textOf } from '#graph/model/values.js';
import type { Row } from '#graph/store/store.js';
import type { ExportReads, ExportScope } from './format.js';

/** So many tasks are in memory at once. */
const PAGE = 500;
const TASK = new Set(['id', 'directiveId', 'label', 'title', 'deadline', 'quote', 'rule', 'ordinal']);

/** A task as the table of tasks shows it. */
export interface TaskRow {
  readonly id: string;
  readonly directiveId: string;
  /** Title of the directive, else its number, else its id. */
  readonly directive: string;
  readonly label: string;
  readonly title: string;
  /** Names as printed, in printed order. */
  readonly units: Readonly<Record<DutyRole, readonly string[]>>;
  readonly deadline: string;
  readonly targets: readonly string[];
  readonly quote: string;
  /** What people gave of it: names of units, words of targets, its own title. */
  readonly byPeople: readonly string[];
}

/** The tasks of a scope in the order of the documents, read page by page. */
export async function* taskRows(store: ExportReads, scope: ExportScope): AsyncGenerator<TaskRow> {
  const titles = new Map<string, string>();
  const subjects: Subject[] = scope.unitId
    ? [{ relation: 'Unit.tasks', parents: [scope.unitId] }]
    : scope.directiveIds.map((id) => ({ relation: 'Directive.tasks', parents: [id] }));
  const where = scope.unitId ? filterOf('Task', { directiveIds: scope.directiveIds }) : null;
  for (const subject of subjects)
    for await (const tasks of pages(store, subject, where)) yield* rowsOf(store, tasks, titles);
}

async function* pages(
  store: ExportReads,
  subject: Subject,
  where: ReturnType<typeof filterOf>,
): AsyncGenerator<readonly Row[]> {
  const order = usualOrder('Task');
  let after: Position | null = null;
  let last = '';
  for (;;) {
    const page = { where, order, after, before: null, backwards: false, limit: PAGE };
    const rows: readonly Row[] = await store.read(listPage(subject, { node: TASK, edge: new Set() }, page, true));
    // A unit that a clause names in two roles has two edges to the task.
    const fresh = rows.filter(({ id }, at) => textOf(id) !== (at === 0 ? last : textOf(rows[at - 1]?.id)));
    if (fresh.length > 0) yield fresh;
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    last = textOf(end.id);
    const edge =
      'relation' in subject && subject.relation === 'Unit.tasks' ? [textOf(end.r_type), textOf(end.r_key)] : [];
    after = [textOf(end.k0), numberOf(end.k1), last, ...edge];
  }
}

async function* rowsOf(
  store: ExportReads,
  tasks: readonly Row[],
  titles: Map<string, string>,
): AsyncGenerator<TaskRow> {
  const ids = tasks.map(({ id }) => textOf(id));
  await learnTitles(store, tasks, titles);
  const [duties, targets] = await Promise.all([
    store.read(
      listAll(
        { relation: 'Task.duties', parents: ids },
        { node: new Set(), edge: new Set(['name', 'type', 'rule']) },
        { where: null },
      ),
    ),
    store.read(
      listAll(
        { relation: 'Task.targets', parents: ids },
        { node: new Set(['text', 'rule', 'ordinal']), edge: new Set() },
        { where: null },
      ),
    ),
  ]);
  const dutiesOf = ofTasks(tasks, duties);
  const targetsOf = ofTasks(
    tasks,
    targets.toSorted((a, b) => numberOf(a.ordinal) - numberOf(b.ordinal)),
  );
  for (const [at, task] of tasks.entries()) {
    const named = (role: DutyRole) =>
      unique((dutiesOf[at] ?? []).filter(({ r_type }) => r_type === DUTY_TYPES[role]).map((row) => textOf(row.r_name)));
    yield {
      id: textOf(task.id),
      directiveId: textOf(task.directiveId),
      directive: titles.get(textOf(task.directiveId)) ?? '',
      label: textOf(task.label),
      title: textOf(task.title),
      units: { LEAD: named('LEAD'), RESPONSIBLE: named('RESPONSIBLE'), SUPPORT: named('SUPPORT') },
      deadline: textOf(task.deadline),
      targets: (targetsOf[at] ?? []).map(({ text }) => textOf(text)),
      quote: textOf(task.quote),
      byPeople: unique([
        ...(task.rule === MANUAL ? [textOf(task.title)] : []),
        ...(dutiesOf[at] ?? []).filter(({ r_rule }) => r_rule === MANUAL).map(({ r_name }) => textOf(r_name)),
        ...(targetsOf[at] ?? []).filter(({ rule }) => rule === MANUAL).map(({ text }) => textOf(text)),
      ]),
    };
  }
}

const unique = (names: readonly string[]) => [...new Set(names)];

function ofTasks(tasks: readonly Row[], rows: readonly Row[]): Row[][] {
  const groups: Row[][] = tasks.map(() => []);
  for (const row of rows) groups[numberOf(row.at)]?.push(row);
  return groups;
}

async function learnTitles(store: ExportReads, tasks: readonly Row[], titles: Map<string, string>): Promise<void> {
  const unknown = [...new Set(tasks.map(({ directiveId }) => textOf(directiveId)))].filter((id) => !titles.has(id));
  if (unknown.length === 0) return;
  for (const row of await store.read(listNodes('Directive', unknown, new Set(['title', 'docNumber']))))
    titles.set(textOf(row.id), textOf(row.title ?? row.docNumber ?? row.id));
}
