import type { Span } from './marks.js';
import type { Source } from './source-data.js';

/** An entry of the outline: a heading, or a task under it. */
export interface OutlineEntry extends Span {
  readonly kind: 'section' | 'task';
  readonly words: string;
  /** Of a task whose title others have too, as the rows of a table do: which of them it is, and how its own words begin. */
  readonly apart: string | null;
}

const TITLE_END = /^[\s。，、：；:;,.）)]+/;
/** Signs of its own words that tell a task from others. */
const OWN = 24;

/** The heading of a chapter alone on its line, or before its first sentence: `三、保障措施`, `第二章 职责分工`. */
const CHAPTER =
  /^[ \t\u3000]*((?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}[章编篇])[^\n。；：]{1,40})(?=[。\n]|$)/gm;

/** Headings and tasks of a source in the order of its text, chapters that say nothing of tasks among them. */
export function outlineOf({ directive: { text }, sections, facts }: Source): readonly OutlineEntry[] {
  const known = [
    ...sections.map(({ heading, evidence: { start, end } }) => entry('section', heading, start, end)),
    ...tasksOf(facts),
  ];
  return inOrder([...known, ...chaptersBeside(inOrder(known), text)]);
}

function tasksOf(facts: Source['facts']): readonly OutlineEntry[] {
  const tasks = facts.filter(({ kind, start }) => kind === 'TASK' && start !== null);
  const alike = new Map<string, typeof tasks>();
  for (const task of tasks) alike.set(task.subject, [...(alike.get(task.subject) ?? []), task]);
  return tasks.flatMap((task) => {
    const { subject, start, end, quote } = task;
    if (start === null || end === null) return [];
    const others = alike.get(subject) ?? [];
    if (others.length < 2) return [entry('task', subject, start, end)];
    const own = (quote ?? '').slice(Math.max(0, quote?.indexOf(subject) ?? 0)).replace(subject, '');
    const begin = own.replace(TITLE_END, '').split('\n', 1)[0]?.slice(0, OWN);
    return [
      { ...entry('task', subject, start, end), apart: `${others.indexOf(task) + 1}/${others.length} ${begin}`.trim() },
    ];
  });
}

const entry = (kind: OutlineEntry['kind'], words: string, start: number, end: number): OutlineEntry => ({
  kind,
  words,
  start,
  end,
  apart: null,
});

const inOrder = (entries: readonly OutlineEntry[]) => entries.toSorted((a, b) => a.start - b.start || b.end - a.end);

/** Chapters of a text that share no words with what is known, in the order of the text. */
function chaptersBeside(known: readonly OutlineEntry[], text: string): readonly OutlineEntry[] {
  const chapters: OutlineEntry[] = [];
  let next = 0;
  let reached = 0;
  for (const found of text.matchAll(CHAPTER)) {
    const [line, words = ''] = found;
    const end = found.index + line.length;
    const start = end - words.length;
    for (let one = known[next]; one && one.start < end; one = known[++next]) reached = Math.max(reached, one.end);
    if (reached <= start) chapters.push(entry('section', words.trimEnd(), start, end));
  }
  return chapters;
}
