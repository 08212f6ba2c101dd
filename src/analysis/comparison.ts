import type { DutyRole } from '#graph/model/kinds.js';

/** Titles that are at least so much alike stand for one task: 推进智能制造 and 大力推进智能制造 do, 智能制造 and 智能交通 do not. */
const ALIKE = 0.7;

/** A task as far as a comparison looks at it. */
export interface ComparedTask {
  readonly id: string;
  readonly title: string;
  readonly duties: readonly { readonly unitId: string; readonly role: DutyRole }[];
}

/** A task of each directive that are taken to be the same. */
export interface TaskPair<T extends ComparedTask> {
  readonly a: T;
  readonly b: T;
  /** 0 to 1. */
  readonly similarity: number;
}

/** Pairs the tasks of two directives by their titles, the most alike first, each at most once; in the order of `a`. */
export function pairTasks<T extends ComparedTask>(a: readonly T[], b: readonly T[]): TaskPair<T>[] {
  const others = b.map((task) => ({ task, pairs: bigrams(task.title) }));
  const candidates = a
    .flatMap((one) => {
      const pairs = bigrams(one.title);
      return others.map((other) => ({ a: one, b: other.task, similarity: alike(one, pairs, other) }));
    })
    .filter((pair) => pair.similarity >= ALIKE)
    .sort((one, other) => other.similarity - one.similarity);
  const taken = new Set<T>();
  const pairs = candidates.filter((pair) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a).add(pair.b);
    return true;
  });
  return pairs.sort((one, other) => a.indexOf(one.a) - a.indexOf(other.a));
}

type Bigrams = ReadonlyMap<string, number>;

/** How much of the pairs of neighbouring characters two titles share (Dice's coefficient), 0 to 1. */
function alike(
  one: ComparedTask,
  left: Bigrams,
  { task, pairs: right }: { readonly task: ComparedTask; readonly pairs: Bigrams },
): number {
  if (one.title === task.title) return 1;
  const total = sum(left) + sum(right);
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return total === 0 ? 0 : (2 * shared) / total;
}

function bigrams(text: string): Bigrams {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: Bigrams) => [...counts.values()].reduce((total, count) => total + count, 0);

/** How many tasks a unit has in each role, in each of two directives. */
export interface UnitInBoth {
  readonly unitId: string;
  readonly counts: Readonly<Record<DutyRole, { readonly a: number; readonly b: number }>>;
}

/** The units of two directives, those with most tasks first. */
export function compareUnits(a: readonly ComparedTask[], b: readonly ComparedTask[]): UnitInBoth[] {
  const units = new Map<string, Record<DutyRole, { a: number; b: number }>>();
  for (const [side, tasks] of [
    ['a', a],
    ['b', b],
  ] as const)
    for (const { duties } of tasks)
      for (const { unitId, role } of duties) {
        const counts = units.get(unitId) ?? {
          LEAD: { a: 0, b: 0 },
          RESPONSIBLE: { a: 0, b: 0 },
          SUPPORT: { a: 0, b: 0 },
        };
        counts[role][side] += 1;
        units.set(unitId, counts);
      }
  const total = ({ counts }: UnitInBoth) => Object.values(counts).reduce((all, { a: x, b: y }) => all + x + y, 0);
  return [...units]
    .map(([unitId, counts]) => ({ unitId, counts }))
    .sort((one, other) => total(other) - total(one) || (one.unitId < other.unitId ? -1 : 1));
}

/** The duties of one task that another one does not have, each once. */
export function dutiesBeyond(task: ComparedTask, other: ComparedTask): ComparedTask['duties'] {
  const key = ({ unitId, role }: ComparedTask['duties'][number]) => `${role} ${unitId}`;
  const known = new Set(other.duties.map(key));
  return task.duties.filter((duty) => {
    const first = !known.has(key(duty));
    known.add(key(duty));
    return first;
  });
}
