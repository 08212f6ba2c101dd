import { GOAL_VERBS } from '#src/lexicon/quantity.js';
import { withoutEnd } from '#src/text/lines.js';
import { quoted, type Span } from '#src/text/span.js';
import type { TaskRef } from '../context.js';
import { comparatorOf, type Figure, LEVEL, RATIO } from './figures.js';
import type { Target } from './types.js';

/** A goal without a figure: 实现行政村快递服务全覆盖, 产值翻一番. */
export const WHOLE_GOAL =
  /(?:实现|做到|达到|基本|确保)[^，。；：]{0,24}?(全覆盖|动态清零|清零|翻([一两])番)|翻([一两])番/;

/** The goal of a fragment that states one without a figure; `times` is how often something doubles, else `null`. */
export function wholeGoal(text: string, fragment: Span): (Figure & { readonly times: number | null }) | null {
  const match = WHOLE_GOAL.exec(text.slice(fragment.start, fragment.end));
  if (!match) return null;
  const doubled = match[2] ?? match[3];
  const end = fragment.start + match.index + match[0].length;
  const figure = { start: end - (match[1]?.length ?? 3), end };
  const times = doubled ? (doubled === '两' ? 2 : 1) : null;
  return { span: fragment, figure, value: 0, valueMax: null, measureWord: doubled ? '番' : '', times };
}

type Frame = Pick<Target, 'deadline' | 'recurrence' | 'rule'> & { readonly task: TaskRef | null };

/** A figure's goal with the words that it stands in; `fragmentBefore` is what comes before the figure. */
export function targetOf(text: string, figure: Figure, fragmentBefore: string, { task, ...frame }: Frame): Target {
  const span = trimGoal(text, figure.span);
  const after = text.slice(figure.figure.end, span.end);
  return {
    text: text.slice(span.start, span.end),
    indicator: indicatorOf(text.slice(span.start, figure.figure.start), after),
    comparator: comparatorOf(fragmentBefore, after),
    value: figure.value,
    valueMax: figure.valueMax,
    measureWord: figure.measureWord,
    task: task?.label ?? null,
    taskId: task?.id ?? null,
    ...frame,
    ...quoted(text, span.start, span.end),
  };
}

/** Drops the number, the deadline and the joints in front of a goal: 1. / 到2020年, / 力争 / 和. */
function trimGoal(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const head =
    /^[\s\u3000—\-–]*(?:[一二三四五六七八九十]是|[（(]\d{1,2}[）)]|(?:[12]\d{3}年[、和及]?)+分别|(?:力争|争取)?(?:到|至)?[12]\d{3}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底前|底|末|前)?[，,]?|其中|和|及|以及)*[\s\u3000]*/.exec(
      words,
    )?.[0].length ?? 0;
  return { start: span.start + head, end: span.start + withoutEnd(words, END_MARK).length };
}

const END_MARK = /[\s\u3000。]/;
const VERBS_BEFORE = new RegExp(`^(?:${GOAL_VERBS.source}|[、和]|全市|全省|各类|每年)+`);

/** What is counted: the words after the measure word, else those before the verb or figure. */
function indicatorOf(before: string, after: string): string {
  const counted = after.replace(/^(?:\/年|及?以上|左右|以内|以下|的)+/, '').trim();
  if (counted.length >= 2 && !WHERE_TO.test(counted)) return counted;
  const stated = (PART_OF_NAME.test(before) ? before : before.replace(LEVEL, '')).replace(FROM, '');
  const bare = stated.replace(VERBS_BEFORE, '').trim();
  return (NOUN_REST.test(bare) ? stated : bare).trim();
}

/** 选派教师1000名到企业实践: what follows is what they do. */
const WHERE_TO = /^(?:到|赴|去|参加|进入|深入|用于)/;
/** 森林覆盖率由42%提高到: what was is no part of what is counted. */
const FROM = /[由从][^，。；由从]*\d[^，。；]*$/;
/** 上岗率100%: the last word before the figure is what is measured. */
const PART_OF_NAME = new RegExp(`(?:${RATIO})$`);
/** 覆盖率, 发展速度: what looks like a verb is the first part of a noun. */
const NOUN_REST = /^(?:率|值|速度|用地|水平|指数|规模|面积|数|量|额)/;
