import type { Extraction } from '#src/refine/extraction.js';
import { compareBags, type Score } from './counts.js';
import { fold, foldLabel, foldUnit, likeness } from './fold.js';
import type { Gold, GoldTask } from './gold.js';

type Task = Extraction['tasks'][number];

/** Pairs labelled tasks with found ones, one to one: the likest titles first, equal numbers preferred. */
export function pairTasks(gold: readonly GoldTask[], got: readonly Task[]): Map<number, number> {
  const scored = gold.flatMap((labelled, i) =>
    got.flatMap((task, j) => {
      const same = foldLabel(labelled.label) === foldLabel(task.label);
      const like = likeness(labelled.title, task.title) || (fold(task.title).includes(fold(labelled.title)) ? 0.5 : 0);
      return like >= 0.6 || (same && like >= 0.3) ? [{ i, j, score: like + (same ? 0.5 : 0) }] : [];
    }),
  );
  scored.sort((a, b) => b.score - a.score || a.i - b.i);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of scored)
    if (!pairs.has(i) && !taken.has(j)) {
      pairs.set(i, j);
      taken.add(j);
    }
  return pairs;
}

const goldDuties = ({ lead, support, responsible }: GoldTask) =>
  Object.entries({ LEAD: lead, SUPPORT: support, RESPONSIBLE: responsible }).flatMap(([role, units]) =>
    units.map((unit) => `${foldUnit(unit)}|${role}`),
  );

/** Duties that a sentence carries from elsewhere are not what the clause prints: they are left out. */
const dutiesOf = (task: Task | undefined) =>
  (task?.responsibilities ?? [])
    .filter(({ roleBasis }) => roleBasis !== 'CARRIED')
    .map(({ unit, role }) => `${foldUnit(unit)}|${role}`);

/** Counts tasks, their titles and their duties. */
export function scoreTasks(gold: Gold, extraction: Pick<Extraction, 'tasks'>, { counts, notes }: Score): void {
  const unscored = gold.unscoredSections.map(fold);
  const got = extraction.tasks.filter(
    ({ section }) => !unscored.some((part) => section.some((heading) => fold(heading).includes(part))),
  );
  const pairs = pairTasks(gold.tasks, got);
  for (const [at, labelled] of gold.tasks.entries()) {
    if (labelled.optional) continue;
    const place = pairs.get(at);
    const task = place === undefined ? undefined : got[place];
    counts.tasks[task ? 'tp' : 'fn']++;
    if (!task) notes.push(`- task missing ${labelled.label} ${labelled.title}`);
    else if (fold(task.title) === fold(labelled.title)) counts.titles.tp++;
    else {
      counts.titles.fn++;
      counts.titles.fp++;
      notes.push(`~ title of ${labelled.label}: ${task.title} / gold ${labelled.title}`);
    }
    if (labelled.unitsUncertain) continue;
    const { missing, extra } = compareBags(counts.duties, goldDuties(labelled), dutiesOf(task));
    for (const key of missing) notes.push(`- duty of ${labelled.label}: missing ${key}`);
    for (const key of extra) notes.push(`+ duty of ${labelled.label}: extra ${key}`);
  }
  const paired = new Set(pairs.values());
  for (const [at, task] of got.entries()) {
    if (paired.has(at)) continue;
    counts.tasks.fp++;
    counts.duties.fp += dutiesOf(task).length;
    notes.push(`+ task extra ${task.label} ${task.title}`);
  }
}
