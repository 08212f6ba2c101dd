import { figureOf } from '../parts/figure.js';
import { byDate, yearOf } from '../parts/partial-date.js';
import { hrefOfPlace } from '../parts/place.js';
import { type Sharers, sharersOf } from '../parts/sharers.js';
import { titleOf } from '../parts/title.js';
import type { TimelineData, TimelineTarget, TimelineTask } from './timeline-data.js';

/** What stands on the timeline. */
export type EntryKind = 'task' | 'target';

/** A task or target of the timeline. */
export interface Entry {
  readonly key: string;
  readonly kind: EntryKind;
  readonly date: string | null;
  /** 每年 and the like. */
  readonly recurrence: string | null;
  readonly what: string;
  /** The figure of a target; empty where it has none. */
  readonly figure: string;
  readonly sharers: readonly Sharers[];
  readonly directive: string;
  readonly href: string;
}

/** A part of the list below the axis. */
export interface Group {
  readonly heading: number | 'recurring' | 'undated';
  readonly entries: readonly Entry[];
}

/** All entries by date, of one kind where it is given. */
export function entriesOf({ tasks, targets }: TimelineData, kind: EntryKind | null): readonly Entry[] {
  return [
    ...(kind === 'target' ? [] : tasks.map(entryOfTask)),
    ...(kind === 'task' ? [] : targets.map(entryOfTarget)),
  ].sort((a, b) => byDate(a.date, b.date));
}

/** The kind that an address asks for; both where it names none. */
export const kindOf = (text: string | null): EntryKind | null => (text === 'task' || text === 'target' ? text : null);

/** The entries by year, then those that recur without a date, then those without any; of one year only where it is given. */
export function groupsOf(entries: readonly Entry[], year: number | null): readonly Group[] {
  const groups = new Map<Group['heading'], Entry[]>();
  for (const entry of entries) {
    const heading = headingOf(entry);
    const group = groups.get(heading) ?? [];
    group.push(entry);
    groups.set(heading, group);
  }
  const years = [...groups.keys()].filter((heading) => typeof heading === 'number').sort((a, b) => a - b);
  const shown: readonly Group['heading'][] = year === null ? [...years, 'recurring', 'undated'] : [year];
  return shown.flatMap((heading) => {
    const found = groups.get(heading);
    return found ? [{ heading, entries: found }] : [];
  });
}

function headingOf({ date, recurrence }: Entry): Group['heading'] {
  if (date !== null) return yearOf(date);
  return recurrence === null ? 'undated' : 'recurring';
}

interface Place {
  readonly directive: TimelineTask['directive'];
  readonly evidence: TimelineTask['evidence'];
}

const placeOf = ({ directive, evidence }: Place) => ({
  directive: titleOf(directive),
  href: hrefOfPlace(directive.id, evidence),
});

const entryOfTask = (task: TimelineTask): Entry => ({
  key: task.id,
  kind: 'task',
  date: task.deadline,
  recurrence: null,
  what: task.title,
  figure: '',
  sharers: sharersOf(task.duties),
  ...placeOf(task),
});

const entryOfTarget = (target: TimelineTarget): Entry => ({
  key: target.id,
  kind: 'target',
  date: target.deadline,
  recurrence: target.recurrence,
  what: target.indicator || target.text,
  figure: figureOf(target),
  sharers: sharersOf(target.task?.duties ?? []),
  ...placeOf(target),
});
