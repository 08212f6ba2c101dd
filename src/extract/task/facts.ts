import { SAFEGUARD_HEADING } from '#src/lexicon/headings.js';
import type { Item } from '#src/parse/item.js';
import { titleOf } from '#src/parse/title.js';
import { ancestorsOf } from '#src/parse/tree.js';
import { quoted, type Span } from '#src/text/span.js';
import type { Context } from '../context.js';
import { responsibilityOf } from '../duty/clause.js';
import type { Responsibility } from '../duty/types.js';
import { headingDeadline, proseDeadline, STAGE_TIME } from './deadline.js';
import { findMeasures } from './measures.js';
import type { SectionFact, TaskFact } from './types.js';

/** The heading's words before a clause that stands in it: 推进改造（市住建局、市城管局）。 */
function titleBefore(text: string, item: Item, clauses: readonly Span[]): string {
  const clause = clauses.find(({ start }) => start >= item.bodyStart && start < item.heading.end);
  return clause ? titleOf(text.slice(item.bodyStart, clause.start)).title : item.title;
}

/** One duty for a unit and a role, where several clauses of a task name it. */
function onceEach(duties: readonly Responsibility[]): Responsibility[] {
  return [...new Map(duties.toReversed().map((duty) => [`${duty.unit} ${duty.role}`, duty])).values()].reverse();
}

/** Returns the headings over the tasks and the tasks themselves, both in document order. */
export function extractTasks({ tree, head, tasks: items, deadlines, taskRefs }: Context): {
  sections: SectionFact[];
  tasks: TaskFact[];
} {
  const { text } = tree;
  const headings = tree.items.filter(
    (item) =>
      item.children.length > 0 && !taskRefs.has(item) && !ancestorsOf(item).some((around) => taskRefs.has(around)),
  );
  const indexOf = new Map(headings.map((item, at) => [item, at]));
  const headingOf = (item: Item) => text.slice(item.heading.start, item.heading.end).replace(/[。\s\u3000]+$/, '');
  const parentOf = (item: Item) => (item.parent && indexOf.get(item.parent)) ?? null;
  const sections = headings.map((item) => ({
    label: item.label,
    title: item.title,
    heading: headingOf(item),
    deadline: headingDeadline(text, item, head.issuedOn),
    parent: parentOf(item),
    ...quoted(text, item.heading.start, item.heading.end),
  }));
  const headed = new Map(headings.map((item, at) => [item, sections[at]?.deadline ?? null]));
  const tasks = items.map(({ item, clauses, carried, rule }) => {
    const around = ancestorsOf(item);
    const measures = findMeasures(text, item, head.issuedOn);
    return {
      id: taskRefs.get(item)?.id ?? '',
      label: item.label,
      title: titleBefore(text, item, clauses).replace(STAGE_TIME, ''),
      section: around.map(headingOf),
      sectionIndex: parentOf(item),
      safeguard: around.some(({ title }) => SAFEGUARD_HEADING.test(title)),
      responsibilities: onceEach(
        [...clauses, ...carried].flatMap((clause) => clause.units.map((unit) => responsibilityOf(text, clause, unit))),
      ),
      // A task without a date of its own has that of the nearest heading over it.
      deadline:
        deadlines.get(item) ??
        (measures.length > 0 ? null : proseDeadline(text, item, head.issuedOn)) ??
        around.map((over) => headed.get(over) ?? null).findLast((iso) => iso !== null) ??
        null,
      measures,
      ...quoted(text, item.start, item.end),
      rule,
    };
  });
  return { sections, tasks };
}
