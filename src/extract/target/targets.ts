import { AIM_HEADING } from '#src/lexicon/headings.js';
import { GOAL_VERBS, NO_GOAL, PRESENT } from '#src/lexicon/quantity.js';
import { ancestorsOf, type DocumentTree, type Item, itemAt } from '#src/parse/tree.js';
import type { Line } from '#src/text/lines.js';
import { quoted, type Span } from '#src/text/span.js';
import type { Context, TaskRef } from '../context.js';
import { deadlineIn } from './deadline.js';
import { comparatorOf, type Figure, figuresOf, LEVEL } from './figures.js';
import type { Target } from './types.js';

const RECURRENCE = /每(?:年|季度|半年|月|周|两年)|年均|年平均|逐年/;
/** A comma between digits separates thousands. */
const FRAGMENTS = /[，：:](?![^（(]*[)）])|,(?!\d{3}(?!\d))/g;
const SENTENCES = /[。！；;]/g;

/** Where a line's goals stand. */
interface Place {
  readonly task: TaskRef | null;
  /** The deadline of the heading over the line's list. */
  readonly headed: string | null;
  readonly clauses: readonly Span[];
}

/** Returns the quantified goals of a directive in order: those of tasks and those under a heading of aims. */
export function extractTargets({ tree, tasks, taskRefs }: Context): { targets: Target[] } {
  const clausesOf = new Map(tasks.map(({ item, clauses }) => [item, clauses]));
  const targets: Target[] = [];
  let heading: { item: Item; deadline: string } | null = null;
  for (const line of tree.lines) {
    const item = itemAt(tree, line.start);
    if (!item) continue;
    const chain = [...ancestorsOf(item), item];
    const task = chain.find((one) => clausesOf.has(one));
    const aim = chain.some(({ title }) => AIM_HEADING.test(title));
    if (!task && !aim) continue;
    if (aim) heading = headedBy(line, item) ?? heading;
    const headed = heading && chain.includes(heading.item) ? heading.deadline : null;
    const place = { task: (task && taskRefs.get(task)) ?? null, headed, clauses: (task && clausesOf.get(task)) ?? [] };
    for (const sentence of cut(tree.text, line, SENTENCES)) targets.push(...goalsOf(tree, sentence, place));
  }
  return { targets };
}

/** A line under a heading of aims heads the goals after it when it begins with its deadline or introduces a list. */
function headedBy(line: Line, item: Item): { item: Item; deadline: string } | null {
  const deadline = deadlineIn(line.text);
  if (!deadline || /^[—\-–]/.test(line.text)) return null;
  return item.children.length > 0 || /^[^，。]{0,8}到/.test(line.text) ? { item, deadline } : null;
}

/** The pieces of a span between separators. */
function cut(text: string, span: Span, separators: RegExp): Span[] {
  const words = text.slice(span.start, span.end);
  const pieces: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(separators)) {
    if (match.index > from) pieces.push({ start: span.start + from, end: span.start + match.index });
    from = match.index + match[0].length;
  }
  if (from < words.length) pieces.push({ start: span.start + from, end: span.end });
  return pieces;
}

/** The goals of one sentence: a deadline, a recurrence and a verb hold for the fragments after them. */
function goalsOf({ text }: DocumentTree, sentence: Span, { task, headed, clauses }: Place): Target[] {
  if (clauses.some(({ start, end }) => sentence.start >= start && sentence.end <= end)) return [];
  const found: Target[] = [];
  let deadline = headed;
  let recurrence: string | null = null;
  for (const fragment of cut(text, sentence, FRAGMENTS)) {
    const words = text.slice(fragment.start, fragment.end);
    const own = deadlineIn(text.slice(fragment.start, Math.min(fragment.end + 1, sentence.end)));
    if (own) deadline = own;
    recurrence = RECURRENCE.exec(words)?.[0] ?? recurrence;
    if (NO_GOAL.test(words) || PRESENT.test(words)) continue;
    for (const figure of figuresOf(text, fragment)) {
      const before = text.slice(fragment.start, figure.figure.start);
      const level = LEVEL.test(before);
      if (found.length === 0 && !level && !GOAL_VERBS.test(words)) continue;
      const when = recurrence && !own && deadline === headed && task ? null : deadline;
      found.push(
        targetOf(text, figure, before, {
          deadline: when,
          recurrence,
          task,
          rule: level ? 'target/level' : 'target/count',
        }),
      );
    }
  }
  return found;
}

type Frame = Pick<Target, 'deadline' | 'recurrence' | 'rule'> & { readonly task: TaskRef | null };

function targetOf(text: string, figure: Figure, fragmentBefore: string, { task, ...frame }: Frame): Target {
  const span = trimGoal(text, figure.span);
  const after = text.slice(figure.figure.end, span.end);
  return {
    ...quoted(text, span.start, span.end),
    text: text.slice(span.start, span.end),
    indicator: indicatorOf(text.slice(span.start, figure.figure.start), after),
    comparator: comparatorOf(fragmentBefore, after),
    value: figure.value,
    valueMax: figure.valueMax,
    measureWord: figure.measureWord,
    task: task?.label ?? null,
    taskId: task?.id ?? null,
    ...frame,
  };
}

/** Drops the number, the deadline and the joints in front of a goal: 1. / 到2020年, / 力争 / 和. */
function trimGoal(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const head =
    /^[\s\u3000—\-–]*(?:(?:力争|争取)?(?:到|至)?[12]\d{3}年(?:底|末|前|底前)?[，,]?|其中|和|及|以及)*[\s\u3000]*/.exec(
      words,
    )?.[0].length ?? 0;
  const tail = /[\s\u3000。]+$/.exec(words)?.[0].length ?? 0;
  return { start: span.start + head, end: span.end - tail };
}

const VERBS_BEFORE = new RegExp(`^(?:${GOAL_VERBS.source}|和|全市|全省|各类|每年)+`);

/** What is counted: the words after the measure word, else those before the verb or figure. */
function indicatorOf(before: string, after: string): string {
  const counted = after.replace(/^(?:及?以上|左右|以内|以下|的)+/, '').trim();
  if (counted.length >= 2) return counted;
  return before.replace(LEVEL, '').replace(VERBS_BEFORE, '').trim() || before.trim();
}
