import type { Knowledge, KnownTask } from '#src/qa/knowledge/types.js';
import { fold } from './fold.js';
import { COMPOUNDS, GENERIC_WORDS, PARTICLES, TITLE_VERBS } from './words/generic.js';

/** Words of a title that mean one task only. */
export interface Topic {
  readonly task: KnownTask;
  readonly words: string;
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const SHORTEST = 2;
const LONGEST = 8;

function segmentsOf(words: string): string[] {
  const segments = [...SEGMENTER.segment(words)].map(({ segment }) => segment);
  for (const compound of COMPOUNDS)
    for (let at = 0; at + compound.length <= segments.length; at++)
      if (compound.every((part, index) => part === segments[at + index]))
        segments.splice(at, compound.length, compound.join(''));
  return segments;
}

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
  // A half sentence (坚持…，着力…) names no topic.
  if (/[，,；;]/.test(title)) return [];
  const segments = segmentsOf(fold(title));
  const found: string[] = [];
  for (let from = 0; from < segments.length; from++)
    for (let to = from + 1; to <= segments.length; to++) {
      const run = segments.slice(from, to);
      const words = run.join('');
      if (words.length > LONGEST) break;
      if (words.length >= SHORTEST && readsWell(run, segments[from - 1], segments[to])) found.push(words);
    }
  return found;
}

const joins = (segment: string) => TITLE_VERBS.has(segment) || PARTICLES.has(segment);

/** Whether a run is a phrase of its own between its neighbours: no half word, no modifier without its noun. */
function readsWell(run: readonly string[], before: string | undefined, after: string | undefined): boolean {
  const [first = '', last = ''] = [run[0], run.at(-1)];
  if (run.some((segment) => !/^[\p{L}\p{N}+]+$/u.test(segment))) return false;
  if (joins(first) || PARTICLES.has(last) || (last.length === 1 && after !== undefined)) return false;
  const halfWord =
    before !== undefined && /^\p{Script=Han}/u.test(before) && (before.length === 1 || first.length === 1);
  if (halfWord && !joins(before)) return false;
  if (after !== undefined && !PARTICLES.has(after) && (after.length === 1 || !GENERIC_WORDS.has(after))) return false;
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

/** Topics that stand in the titles of two to five tasks, with all tasks whose title holds these characters. */
export function sharedTopics({ tasks }: Knowledge): { words: string; tasks: KnownTask[] }[] {
  const topics = new Set(tasks.flatMap(({ title }) => topicsIn(title)));
  return [...topics].flatMap((words) => {
    const those = tasks.filter(({ title }) => fold(title).includes(words));
    return those.length >= 2 && those.length <= 5 ? [{ words, tasks: those }] : [];
  });
}
