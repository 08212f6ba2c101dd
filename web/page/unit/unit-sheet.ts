import type { Role } from '../../generated/graphql.js';
import { figureOf } from '../parts/figure.js';
import { byDate, lastDay } from '../parts/partial-date.js';
import { hrefOfPlace } from '../parts/place.js';
import { ROLES } from '../parts/roles.js';
import { type Sharers, sharersOf } from '../parts/sharers.js';
import { titleOf } from '../parts/title.js';
import type { UnitTask } from './unit-data.js';

/** A line of a list of tasks. */
export interface TaskLine {
  readonly key: string;
  /** Its number as it is printed, and its title. */
  readonly title: string;
  readonly section: string;
  readonly deadline: string | null;
  /** When its targets are due, each date once. */
  readonly targetDates: readonly string[];
  readonly others: readonly Sharers[];
  readonly directive: string;
  readonly href: string;
}

/** Something that is due: a task, or a target of one. */
export interface Due {
  readonly key: string;
  readonly date: string;
  readonly what: string;
  /** The task that a target is of; `null` for a task. */
  readonly task: string | null;
  readonly role: Role;
  readonly href: string;
}

/** What a unit's page shows of its tasks. */
export interface Sheet {
  readonly lists: readonly { readonly role: Role; readonly lines: readonly TaskLine[] }[];
  readonly ahead: readonly Due[];
  readonly past: readonly Due[];
}

/** The tasks of a unit by role, and what is due from `today` on or was before. */
export function sheetOf(unitId: string, tasks: readonly UnitTask[], today: string): Sheet {
  const due = duesOf(tasks).sort((a, b) => byDate(a.date, b.date));
  return {
    lists: ROLES.map((role) => ({
      role,
      lines: tasks.filter((task) => task.role === role).map(({ node }) => lineOf(unitId, node)),
    })),
    ahead: due.filter(({ date }) => lastDay(date) >= today),
    past: due.filter(({ date }) => lastDay(date) < today),
  };
}

const placeOf = (task: UnitTask['node'], place = task.evidence) => hrefOfPlace(task.directive.id, place);

const numbered = ({ label, title }: UnitTask['node']) => `${label} ${title}`.trim();

const lineOf = (unitId: string, task: UnitTask['node']): TaskLine => ({
  key: task.id,
  title: numbered(task),
  section: task.section.at(-1) ?? '',
  deadline: task.deadline,
  targetDates: [...new Set(task.targets.flatMap(({ deadline }) => deadline ?? []))].sort(byDate),
  others: sharersOf(task.duties, unitId),
  directive: titleOf(task.directive),
  href: placeOf(task),
});

/** Each task and target with a date once, in the first role in the order of roles. */
function duesOf(tasks: readonly UnitTask[]): Due[] {
  const dues = new Map<string, Due>();
  const put = (due: Due) => {
    if (!dues.has(due.key)) dues.set(due.key, due);
  };
  for (const role of ROLES)
    for (const { node } of tasks.filter((task) => task.role === role)) {
      if (node.deadline !== null)
        put({ key: node.id, date: node.deadline, what: numbered(node), task: null, role, href: placeOf(node) });
      for (const target of node.targets)
        if (target.deadline !== null)
          put({
            key: target.id,
            date: target.deadline,
            what: [target.indicator, figureOf(target)].filter((part) => part !== '').join(' '),
            task: numbered(node),
            role,
            href: placeOf(node, target.evidence),
          });
    }
  return [...dues.values()];
}
