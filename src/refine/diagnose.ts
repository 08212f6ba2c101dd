import type { Context } from '#src/extract/context.js';
import { findUnread } from '#src/extract/duty/unread.js';
import { inUnitCell } from '#src/extract/task/tasks.js';
import { matchesOf } from '#src/text/matches.js';
import type { Diagnostic, Extraction } from './extraction.js';

type Facts = Pick<Extraction, 'tasks' | 'people' | 'targets' | 'unitDuties' | 'bodies'>;

/** Reports clauses that name units and stand in no task: an unread duty is worse than a reported one. */
export function reportStrayClauses({ tree, clauses, tasks }: Context): Diagnostic[] {
  const placed = new Set(tasks.flatMap((task) => task.clauses));
  return clauses
    .filter((clause) => !placed.has(clause) && !inUnitCell(tree, clause))
    .map(({ start, end }) => ({
      rule: 'duty/no-task',
      message: 'A clause that names units stands in no task.',
      start,
      end,
    }));
}

/** Reports what looks like a clause and names no unit that was understood. */
export function reportUnread(context: Context): Diagnostic[] {
  const message = 'This looks like a clause about who answers for the work, and no unit was understood in it.';
  return findUnread(context).map((span) => ({ rule: 'duty/unread', message, ...span }));
}

const PERSON_LABEL =
  /(?:责任|牵头|分管|联系|包联|挂帅|主管)[一-龥]{0,2}(?:领导|人)[ \u3000]*[：:][^；;。，,）)】\n]{2,40}/g;

/** Reports the people whom clauses name beside the units: the graph keeps who sits in a body, not who answers by name. */
export function reportPeopleInClauses({ tree, clauses }: Context): Diagnostic[] {
  const message = 'A clause names people here: its units are kept, its people are not.';
  return clauses.flatMap((clause) =>
    matchesOf(tree.text.slice(clause.start, clause.end), PERSON_LABEL).map(({ 0: words, index }) => ({
      rule: 'duty/people',
      message,
      start: clause.start + index,
      end: clause.start + index + words.length,
    })),
  );
}

/** Reports rows of a table of tasks whose cells of units are all empty. */
export function reportBlankUnits({ tasks }: Context): Diagnostic[] {
  const message = 'The cells for units are empty in this row: it has no duty.';
  return tasks
    .filter(({ item, clauses, carried }) => item.cells && clauses.length + carried.length === 0)
    .map(({ item: { start, end } }) => ({ rule: 'table/blank-units', message, start, end }));
}

/** Reports a text in which nothing of a directive was found. */
export function reportNoDirective(
  { tree }: Context,
  { tasks, people, targets, unitDuties, bodies }: Facts,
): Diagnostic[] {
  if (tasks.length + people.length + targets.length + unitDuties.length + bodies.length > 0) return [];
  const message = 'No task, roster or target was found: this does not look like a directive.';
  return [{ rule: 'directive/none', message, start: 0, end: Math.min(80, tree.text.length) }];
}

/** Reports the first place where bytes could not be read as characters. */
export function reportDamage({ tree }: Context): Diagnostic[] {
  const start = tree.text.indexOf('\ufffd');
  if (start < 0) return [];
  const places = tree.text.split('\ufffd').length - 1;
  const message = `The file is damaged in ${places} places: bytes there are no characters of its encoding.`;
  return [{ rule: 'read/damaged', message, start, end: start + 1 }];
}
