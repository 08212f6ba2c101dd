import type { Knowledge, KnownTask } from '#src/qa/knowledge/types.js';
import { fold } from './fold.js';
import { GENERIC_WORDS, PARTICLES, TITLE_VERBS } from './words/generic.js';

/** Words of a title that mean one task only. */
export interface Topic {
  readonly task: KnownTask;
  readonly words: string;
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const SHORTEST = 2;
const LONGEST = 8;

const segmentsOf = (words: string) => [...SEGMENTER.segment(words)].map(({ segment }) => segment);

/** Everything that a task's words could be mixed up with: what else the graph holds. */
function otherWords({ tasks, directives, targets, bodies, units }: Knowledge, task: KnownTask | null): string {
  return fold(
    [
      ...tasks.flatMap((other) => [...other.section, ...(other === task ? [] : [other.title, other.quote])]),
      ...directives.flatMap(({ title, basis }) => [title ?? '', ...basis.map((one) => one.title)]),
      ...targets.flatMap((target) => (target.task === null || target.task !== task ? [target.text] : [])),
      ...bodies.map(({ name }) => name),
      ...[...units.values()].flatMap(({ aliases }) => aliases),
    ].join('\n'),
  );
}

/** All words of a graph, folded. */
export const allWords = (knowledge: Knowledge): string => otherWords(knowledge, null);

/** Runs of words of a title that read as a topic, 2 to 8 characters long; whether they are unique is not looked at. */
export function topicsIn(title: string): string[] {
  const segments = segmentsOf(fold(title));
  const found: string[] = [];
  for (let from = 0; from < segments.length; from++)
    for (let to = from + 1; to <= segments.length; to++) {
      const run = segments.slice(from, to);
      const words = run.join('');
      if (words.length > LONGEST) break;
      if (words.length >= SHORTEST && readsWell(run, segments[from - 1], to === segments.length)) found.push(words);
    }
  return found;
}

function readsWell(run: readonly string[], before: string | undefined, atEnd: boolean): boolean {
  const [first = '', last = ''] = [run[0], run.at(-1)];
  if (run.some((segment) => !/^[\p{L}\p{N}+]+$/u.test(segment))) return false;
  if (TITLE_VERBS.has(first) || PARTICLES.has(first) || PARTICLES.has(last)) return false;
  if (first.length === 1 && before !== undefined && !TITLE_VERBS.has(before) && !PARTICLES.has(before)) return false;
  if (last.length === 1 && !atEnd) return false;
  return run.some((segment) => segment.length > 1 && !GENERIC_WORDS.has(segment));
}

/** The topics that stand in the title of one task and nowhere else in the graph. */
export function uniqueTopics(knowledge: Knowledge): Topic[] {
  return knowledge.tasks.flatMap((task) => {
    const others = otherWords(knowledge, task);
    return topicsIn(task.title)
      .filter((words) => !others.includes(words))
      .map((words) => ({ task, words }));
  });
}

/** Topics that stand in the titles of two to five tasks, with these tasks. */
export function sharedTopics({ tasks }: Knowledge): { words: string; tasks: KnownTask[] }[] {
  const byWords = new Map<string, Set<KnownTask>>();
  for (const task of tasks)
    for (const words of topicsIn(task.title)) byWords.set(words, (byWords.get(words) ?? new Set()).add(task));
  return [...byWords].flatMap(([words, those]) =>
    those.size >= 2 && those.size <= 5 ? [{ words, tasks: [...those] }] : [],
  );
}
