import { directiveId, taskId } from '#graph/model/ids.js';
import { findClauses, responsibilityOf } from '#src/extract/duty/clause.js';
import { findEnterprises } from '#src/extract/enterprise/enterprises.js';
import { findBasis } from '#src/extract/reference/basis.js';
import { findBodies, findPeople } from '#src/extract/roster/people.js';
import { findTargets } from '#src/extract/target/targets.js';
import { findMeasures } from '#src/extract/task/measures.js';
import { findTasks } from '#src/extract/task/tasks.js';
import { SAFEGUARD_HEADING } from '#src/lexicon/headings.js';
import { readHead } from '#src/parse/head.js';
import { ancestorsOf, type Item, parseTree } from '#src/parse/tree.js';
import { readSource } from '#src/read/read.js';
import type { Diagnostic, Extraction, SectionFact } from '#src/refine/extraction.js';
import { findDates } from '#src/text/dates.js';
import { quoted } from '#src/text/span.js';

/** Rises whenever a rule changes, so that stored directives can be extracted again. */
export const RULES_VERSION = '2026-11-23';

/**
 * Reads a file's bytes and extracts its facts.
 * @throws {ReadError} where the bytes are no text; odd text never throws, it gives diagnostics
 */
export function extractDirective(name: string, bytes: Uint8Array): Extraction {
  return extractText(readSource(name, bytes).text);
}

/** Extracts the facts of a directive's text; every span points into that text. */
export function extractText(text: string): Extraction {
  const tree = parseTree(text);
  const head = readHead(tree.lines);
  const issuer = head.issuers[0] ?? null;
  const id = directiveId({ ...head, issuer, text });
  const clauses = findClauses(text);
  const taskItems = findTasks(tree, clauses);
  const taskRefs = new Map(taskItems.map(({ item }, at) => [item, { id: taskId(id, at + 1), label: item.label }]));
  const sectionItems = tree.items.filter(
    (item) => item.children.length > 0 && !taskRefs.has(item) && !ancestorsOf(item).some((one) => taskRefs.has(one)),
  );
  const sectionAt = new Map(sectionItems.map((item, at) => [item, at]));
  const heading = (item: Item) => text.slice(item.heading.start, item.heading.end).replace(/[。\s\u3000]+$/, '');
  const sections: SectionFact[] = sectionItems.map((item) => ({
    label: item.label,
    title: item.title,
    heading: heading(item),
    parent: (item.parent && sectionAt.get(item.parent)) ?? null,
    ...quoted(text, item.heading.start, item.heading.end),
  }));
  const tasks = taskItems.map(({ item, clauses: own, rule }) => {
    const around = ancestorsOf(item);
    return {
      id: taskRefs.get(item)?.id ?? '',
      label: item.label,
      title: item.title.replace(/[（(][^（()）]*\d{4}年[^（()）]*[)）]$/, ''),
      section: around.map(heading),
      sectionIndex: (item.parent && sectionAt.get(item.parent)) ?? null,
      safeguard: around.some(({ title }) => SAFEGUARD_HEADING.test(title)),
      responsibilities: own.flatMap((clause) => clause.units.map((unit) => responsibilityOf(text, clause, unit))),
      deadline: findDates(/[（(][^（()）]*\d{4}年[^（()）]*[)）]$/.exec(item.title)?.[0] ?? '').at(-1)?.iso ?? null,
      measures: findMeasures(text, item),
      ...quoted(text, item.start, item.end),
      rule,
    };
  });
  const people = findPeople(text, tree.lines);
  const targets = findTargets(tree, taskItems, taskRefs);
  const empty = tasks.length + people.length + targets.length === 0;
  const stray = clauses.filter((clause) => !taskItems.some((task) => task.clauses.includes(clause)));
  const diagnostics: Diagnostic[] = stray.map(({ start, end }) => ({
    rule: 'duty/no-task',
    message: 'A clause that names units stands in no task.',
    start,
    end,
  }));
  if (empty)
    diagnostics.push({
      rule: 'directive/none',
      message: 'No task, roster or target was found: this does not look like a directive.',
      start: 0,
      end: Math.min(80, text.length),
    });
  return {
    directive: { id, ...head, issuer, text },
    sections,
    tasks,
    unitDuties: [],
    people,
    bodies: findBodies(text, people),
    targets,
    enterprises: taskItems.flatMap(({ item }) =>
      findEnterprises(text, item, taskRefs.get(item) ?? { id: '', label: item.label }),
    ),
    basedOn: findBasis(text, { start: 0, end: tree.items[0]?.start ?? Math.min(text.length, 3000) }),
    diagnostics,
  };
}
