import { GOAL_HEADING } from '#src/lexicon/headings.js';
import { GOAL_VERBS, MEASURE_WORDS, NO_GOAL, PRESENT } from '#src/lexicon/quantity.js';
import { ancestorsOf, type DocumentTree, type Item, itemAt } from '#src/parse/tree.js';
import { findDates } from '#src/text/dates.js';
import { quoted, type Span } from '#src/text/span.js';
import type { TaskItem } from '../task/tasks.js';
import type { Comparator, Target } from './types.js';

const escapeWord = (word: string) => word.replace(/[()*+.?/]/g, '\\$&');
const MEASURE = `(?:[十百千万亿]{0,3}(?:${MEASURE_WORDS.map(escapeWord).join('|')})|[万亿](?![一-龥])|[A-Za-z]{1,8}(?![A-Za-z]))`;
const QUANTITY = new RegExp(
  `(?<![\\d.A-Za-z第“"：:〔-])(\\d+(?:\\.\\d+)?)(?:[ ]?[%％]?[—\\-–~至到](\\d+(?:\\.\\d+)?))?[ ]?(${MEASURE})?(?![\\d年月日时点:：/])`,
  'g',
);
/** Durations, dates and names of things are no goals. */
const NO_MEASURE = /^(?:G|D|O|B|C|A|小时|天|分|年)$/;
const LEVEL =
  /(?:达到|达|超过|超|突破|提高到|提升到|提高至|提升至|增长到|增加到|降至|下降到|控制在|保持在|稳定在|不低于|不少于|不超过|大于|至|为)$/;
const RECURRENCE = /每(?:年|季度|半年|月|周|两年)|年均|年平均|逐年/;

function comparatorOf(before: string, after: string): Comparator {
  if (/(?:不低于|不少于|至少|不小于)[^，]{0,6}$/.test(before) || /^(?:及)?以上/.test(after)) return 'GTE';
  if (/(?:不超过|不高于|不多于|控制在)[^，]{0,6}$/.test(before) || /^以[内下]/.test(after)) return 'LTE';
  if (/(?:超过|超|突破|高于|大于)[^，]{0,3}$/.test(before)) return 'GT';
  if (/(?:低于|少于|小于)[^，]{0,3}$/.test(before)) return 'LT';
  if (/(?:约|左右|大约)[^，]{0,3}$/.test(before) || /^左右/.test(after)) return 'APPROX';
  return 'EQ';
}

/** Sentences of `[start, end)`: cut at 。；！ and line ends outside brackets is not needed for figures. */
function piecesOf(text: string, span: Span, separators: RegExp): Span[] {
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

/** The deadline that heads a sentence, its list or the goals under a heading; the end of a range. */
function deadlineIn(words: string): string | null {
  const dates = findDates(words).filter(({ start, end }) => {
    const before = words.slice(Math.max(0, start - 3), start);
    return !/[《〔(（]$/.test(before) && !/^[—\-–－]/.test(words.slice(end)) && !/(?:自|从|于|是)$/.test(before);
  });
  const stated = dates.filter(
    ({ start, end }) =>
      /(?:到|至|在|底前|前|力争)$/.test(words.slice(Math.max(0, start - 2), start)) ||
      /^(?:年)?(?:底|末|前|内|，|,|度)/.test(words.slice(end)),
  );
  return stated.at(-1)?.iso ?? null;
}

/** Cuts a comma-separated fragment before each further figure that a 、 or 和 joins to the first: 10个…和30个…. */
function figuresOf(text: string, fragment: Span): { span: Span; match: RegExpMatchArray; at: number }[] {
  const words = text.slice(fragment.start, fragment.end);
  const matches = [...words.matchAll(QUANTITY)].filter((match) => isGoalFigure(words, match));
  let from = 0;
  return matches.map((match, index) => {
    const next = matches[index + 1];
    let end = words.length;
    if (next) {
      const between = words.slice(match.index + match[0].length, next.index);
      const joint = Math.max(between.lastIndexOf('、'), between.lastIndexOf('和'), between.lastIndexOf('及'));
      end = joint >= 0 ? match.index + match[0].length + joint : next.index;
    }
    const span = { start: fragment.start + from, end: fragment.start + end };
    from = next && end < next.index ? end + 1 : end;
    return { span, match, at: fragment.start + match.index };
  });
}

function isGoalFigure(words: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const measure = match[3] ?? '';
  const before = words.slice(0, at);
  const after = words.slice(at + match[0].length);
  if (NO_MEASURE.test(measure) || /^[”"]/.test(after)) return false;
  if (!measure) return LEVEL.test(before) && /^(?:[，,。；;]|以上|左右|$)/.test(after);
  if (
    /^(?:小时|年|天|日内|个月|个工作日|个小时|分钟|周岁|个方面|个环节|大|类)/.test(after) ||
    (measure === '个' && /^(?:月|工作日|小时|方面|环节|以内)/.test(after))
  )
    return false;
  return true;
}

/** Returns the quantified goals of a directive in order. */
export function findTargets(
  tree: DocumentTree,
  tasks: readonly TaskItem[],
  taskIds: ReadonlyMap<Item, { id: string; label: string }>,
): Target[] {
  const { text } = tree;
  const taskItems = new Map(tasks.map((task) => [task.item, task]));
  const found: Target[] = [];
  let headed: { item: Item; deadline: string } | null = null;
  for (const line of tree.lines) {
    const item = itemAt(tree, line.start);
    if (!item) continue;
    const chain = [...ancestorsOf(item), item];
    const taskItem = chain.find((one) => taskItems.has(one));
    const aim = chain.some(({ title }) => GOAL_HEADING.test(title));
    if (!taskItem && !aim) continue;
    const own = deadlineIn(line.text);
    if (aim && own && item.children.length > 0) headed = { item, deadline: own };
    else if (aim && own && /^[一-龥\d]*.{0,4}到/.test(line.text.slice(0, 8)) && !/^[—-]/.test(line.text))
      headed = { item, deadline: own };
    const inherited = headed && chain.includes(headed.item) ? headed.deadline : null;
    const clauses = taskItem ? (taskItems.get(taskItem)?.clauses ?? []) : [];
    for (const sentence of piecesOf(text, line, /[。！；;]/g)) {
      if (clauses.some(({ start, end }) => sentence.start >= start && sentence.end <= end)) continue;
      const sentenceWords = text.slice(sentence.start, sentence.end);
      let deadline = inherited;
      let recurrence: string | null = null;
      let goal = false;
      for (const fragment of piecesOf(text, sentence, /[，,：:](?![^（(]*[)）])/g)) {
        const words = text.slice(fragment.start, fragment.end);
        deadline = deadlineIn(text.slice(fragment.start, Math.min(fragment.end + 1, sentence.end))) ?? deadline;
        recurrence = RECURRENCE.exec(words)?.[0] ?? recurrence;
        if (NO_GOAL.test(words) || PRESENT.test(words)) continue;
        if (!/\d/.test(words)) {
          if (findDates(words).length === 0) recurrence = RECURRENCE.exec(words)?.[0] ?? (goal ? recurrence : null);
          continue;
        }
        const figures = figuresOf(text, fragment);
        const firstVerb = words.search(GOAL_VERBS);
        for (const { span, match, at } of figures) {
          const level = LEVEL.test(text.slice(fragment.start, at));
          if (!goal && !level && (firstVerb < 0 || (firstVerb > at - fragment.start && !/^[一-龥]/.test(words))))
            continue;
          goal = true;
          const trimmed = trimTarget(text, span);
          const before = text.slice(trimmed.start, at);
          const after = text.slice(at + match[0].length, trimmed.end);
          const task = taskItem ? taskIds.get(taskItem) : undefined;
          const value = Number(match[1]);
          found.push({
            ...quoted(text, trimmed.start, trimmed.end),
            text: text.slice(trimmed.start, trimmed.end),
            indicator: indicatorOf(before, after),
            comparator: comparatorOf(text.slice(fragment.start, at), after),
            value,
            valueMax: match[2] ? Number(match[2]) : null,
            measureWord: match[3] ?? '',
            deadline: RECURRENCE.test(words) && !deadlineIn(sentenceWords) && !aim ? null : deadline,
            recurrence:
              RECURRENCE.exec(words)?.[0] ??
              (found.at(-1)?.recurrence && found.at(-1)?.end && (found.at(-1)?.start ?? 0) >= sentence.start
                ? recurrence
                : null),
            task: task?.label ?? null,
            taskId: task?.id ?? null,
            rule: level ? 'target/level' : 'target/count',
          });
        }
      }
    }
  }
  return found;
}

/** Drops the deadline and joints in front of a goal: 到2020年, 和, 力争. */
function trimTarget(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const head =
    /^[\s\u3000—\-–]*(?:(?:力争|争取)?(?:到|至)?[12]\d{3}年(?:底|末|前|底前)?[，,]?|其中|和|及|以及)*[\s\u3000]*/.exec(
      words,
    )?.[0].length ?? 0;
  const tail = /[\s\u3000。]+$/.exec(words)?.[0].length ?? 0;
  return { start: span.start + head, end: span.end - tail };
}

/** What is counted: the words after the measure word, else those before the verb or figure. */
function indicatorOf(before: string, after: string): string {
  const counted = after.replace(/^(?:及?以上|左右|以内|以下|的)+/, '').trim();
  if (counted.length >= 2) return counted;
  return (
    before
      .replace(LEVEL, '')
      .replace(new RegExp(`^(?:${GOAL_VERBS.source}|和|全市|全省|各类|每年)+`), '')
      .trim() || before.trim()
  );
}
