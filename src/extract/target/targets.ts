import { AIM_HEADING } from '#src/lexicon/headings.js';
import { GOAL_VERBS, NO_GOAL, PAST, PRESENT } from '#src/lexicon/quantity.js';
import type { Item } from '#src/parse/item.js';
import { ancestorsOf, type DocumentTree, itemAt } from '#src/parse/tree.js';
import type { Line } from '#src/text/lines.js';
import { append } from '#src/text/lists.js';
import { overlapping, type Span } from '#src/text/span.js';
import type { Context, TaskRef } from '../context.js';
import { deadlineIn } from './deadline.js';
import { AND, figuresOf, LEVEL, lately } from './figures.js';
import { cut, fragmentsOf, without } from './fragments.js';
import { targetOf, WHOLE_GOAL, wholeGoal } from './goal.js';
import type { Target } from './types.js';

const RECURRENCE = /每(?:年|季度|半年|月|周|两年)|年均|年平均|逐年|\/年/;
/** A figure, or a goal without one: the rest of a text is long. */
const mayBeGoal = (words: string): boolean => /\d/.test(words) || WHOLE_GOAL.test(words);
/** A cell of a row says its own. */
const SENTENCES = /[。！；;\t]/g;
/** A year that opens a fragment takes the place of the one before: 2018年底前建成…，2020年覆盖率达到80%. */
const OPENING_YEAR = /^[ \u3000]*([12]\d{3})年(?![—\-–~至以来度初]|的)/;

/** What opens a line of aims where no heading stands over it: 到2025年，…, 力争到2025年底…. */
const STATED_AIM = /^(?:力争|争取|计划|通过[^，。]{2,20}，)?(?:(?:到|至)[12]\d{3}年|[12]\d{3}年(?:年?[底末])?前)/;
const DASHED = /^[—\-–]/;

/** Where a line's goals stand. */
interface Place {
  readonly task: TaskRef | null;
  /** Whether it is a chapter of aims, where a level needs no verb: 挂牌载体10个以上. */
  readonly aim: boolean;
  /** The deadline of the heading over the line's list. */
  readonly headed: string | null;
  /** The directive's date, from which words without a year count. */
  readonly issuedOn: string | null;
}

/** Returns the quantified goals of a directive in order: those of tasks and those under a heading of aims. */
export function extractTargets({ tree, head, genre, tasks, deadlines, taskRefs }: Context): { targets: Target[] } {
  if (genre === 'explanation' || genre === 'announcement') return { targets: [] };
  const clausesOf = new Map(tasks.map(({ item, clauses }) => [item, clauses]));
  const { issuedOn } = head;
  const targets: Target[] = [];
  let spoken: string | null = null;
  let heading: { item: Item | null; deadline: string } | null = null;
  for (const [at, line] of tree.lines.entries()) {
    // A time alone may head the goals of the lines below.
    if (!/[年末]/.test(line.text) && !mayBeGoal(line.text)) continue;
    const item = itemAt(tree, line.start);
    const chain = item ? [...ancestorsOf(item), item] : [];
    const task = chain.find((one) => clausesOf.has(one));
    const listed: boolean = heading?.item === null && DASHED.test(line.text);
    const aim = item ? chain.some(({ title }) => AIM_HEADING.test(title)) : listed || STATED_AIM.test(line.text);
    if (!task && !aim) continue;
    if (aim) heading = headedBy(line, item, tree.lines[at + 1], issuedOn) ?? heading;
    const dated = (task && deadlines.get(task)) ?? null;
    const under = heading !== null && (heading.item === null ? item === null : chain.includes(heading.item));
    let headed = dated ?? (under ? (heading?.deadline ?? null) : null);
    const ref = (task && taskRefs.get(task)) ?? null;
    for (const part of without(line, overlapping((task && clausesOf.get(task)) ?? [], line)))
      for (const sentence of cut(tree.text, part, SENTENCES)) {
        // 到2015年，…；…: the date holds to the end of the sentence.
        const goesOn = /[；;]/.test(tree.text[sentence.start - 1] ?? '');
        const stated = deadlineIn(tree.text.slice(sentence.start, sentence.end), issuedOn);
        spoken = stated ?? (goesOn ? spoken : null);
        append(
          targets,
          goalsOf(tree, sentence, { task: ref, headed: (goesOn ? spoken : null) ?? headed, issuedOn, aim }),
        );
        // Aims go on for sentences: 到2025年，总规模达到2万亿元。推出100项赛事。
        if (aim) headed = stated ?? headed;
      }
  }
  return { targets: targets.filter(({ deadline }) => !isPast(deadline, issuedOn)) };
}

/** A figure of a year before the directive was issued describes what was. */
const isPast = (deadline: string | null, issuedOn: string | null) =>
  deadline !== null && issuedOn !== null && deadline < issuedOn.slice(0, deadline.length);

/** A line under a heading of aims heads the goals after it when it begins with its deadline or introduces a list. */
function headedBy(
  line: Line,
  item: Item | null,
  next: Line | undefined,
  issuedOn: string | null,
): { item: Item | null; deadline: string } | null {
  const deadline = deadlineIn(line.text, issuedOn);
  if (!deadline || DASHED.test(line.text)) return null;
  const listed = (item?.children.length ?? 0) > 0 || DASHED.test(next?.text ?? '');
  return listed || /[：:]$|^[^，。]{0,8}到/.test(line.text) ? { item, deadline } : null;
}

/** 2021年、2022年分别新建1000个、1200个: a year for each figure. */
function yearsApart(words: string): string[] {
  if (!words.includes('分别')) return [];
  return [...(/(?:[12]\d{3}年[、和及]?){2,}(?=分别)/.exec(words)?.[0] ?? '').matchAll(/[12]\d{3}/g)].map(
    ([year]) => year,
  );
}

const BETWEEN_SUBJECTS = new RegExp(`[、和与]|${AND}`);

/** 普及率、数控化率分别超过90%、75%: a subject for each figure. */
function subjectsApart(words: string): string[] {
  if (!words.includes('分别')) return [];
  const listed =
    /^[ \u3000]*(?:(?:到|至|力争)?[12]\d{3}年(?:底|末)?(?:前)?)?(?:力争|确保|实现|使)*([^\d]{4,60}?)分别/.exec(
      words,
    )?.[1] ?? '';
  const subjects = listed.split(BETWEEN_SUBJECTS);
  // 县、乡、村道日常养护资金: the last holds what all are of.
  const others = Math.max(...subjects.slice(0, -1).map(({ length }) => length));
  return (subjects.at(-1)?.length ?? 0) > 2 * others + 2 ? [] : subjects;
}

/** The goals of one sentence: a deadline, a recurrence and a verb hold for the fragments after them. */
function goalsOf({ text }: DocumentTree, sentence: Span, { task, headed, issuedOn, aim }: Place): Target[] {
  const found: Target[] = [];
  let deadline = headed;
  let recurrence: string | null = null;
  // After what is granted a bare level goes on about it: 首年免租，第三年为50%.
  let granted = false;
  const all = text.slice(sentence.start, sentence.end);
  if (!mayBeGoal(all) || PAST.test(all)) return [];
  const grants = GRANTS.test(all);
  for (const fragment of fragmentsOf(text, sentence)) {
    const words = text.slice(fragment.start, fragment.end);
    const stated = deadlineIn(text.slice(fragment.start, Math.min(fragment.end + 1, sentence.end)), issuedOn);
    const opening = OPENING_YEAR.exec(words)?.[1] ?? null;
    const own =
      stated ?? (deadline === headed && !(opening && opening >= (issuedOn?.slice(0, 4) ?? '')) ? null : opening);
    if (own) deadline = own;
    recurrence = RECURRENCE.exec(words)?.[0] ?? recurrence;
    // 对新发展500亩以上的…, 给予奖励: what is to be rewarded is no goal.
    const rewarded = grants && /^[\s\u3000]*(?:对|凡|经)/.test(words);
    const given = rewarded || NO_GOAL.test(words);
    granted ||= given;
    // The rest is asked of each fragment, and few have a figure.
    if (given || !mayBeGoal(words) || PRESENT.test(words)) continue;
    const figures = figuresOf(text, fragment);
    const verbAt = words.search(GOAL_VERBS);
    const years = yearsApart(words);
    const subjects = subjectsApart(words);
    const apart = figures.length > 1 && subjects.length === figures.length;
    const whole = figures.length === 0 ? wholeGoal(text, fragment) : null;
    if (whole)
      found.push({
        ...targetOf(text, whole, '', { deadline, recurrence, task, rule: 'target/whole' }),
        value: whole.times,
      });
    for (const [at, figure] of figures.entries()) {
      const place = figure.figure.start - fragment.start;
      const before = lately(words, place);
      const level = LEVEL.test(before);
      const driven = verbAt >= 0 && (verbAt < place || DONE.test(words.slice(place)));
      if (found.length === 0 && !level && !driven && !(aim && FLOOR.test(words.slice(place)))) continue;
      if ((granted || grants) && !driven) continue;
      const when = recurrence && !own && deadline === headed && task ? null : deadline;
      const target = targetOf(text, figure, before, {
        deadline: (years.length === figures.length ? years[at] : undefined) ?? when,
        recurrence,
        task,
        rule: level ? 'target/level' : 'target/count',
      });
      const last = found.at(-1);
      // 分别新建1000个、1200个: what is counted is said once.
      const indicator = (apart && subjects[at]) || target.indicator || (last?.indicator ?? '');
      // 分别超过90%、75%: so is what is said of the figures.
      const comparator = apart && at > 0 && target.comparator === 'EQ' ? last?.comparator : undefined;
      found.push({ ...target, indicator, comparator: comparator ?? target.comparator });
    }
  }
  return found;
}

/** A sentence about what is given for something. */
const GRANTS = /给予|奖励|奖补|补助(?!资金)|补贴|减免/;
/** Verbs that may follow the figure: 20家企业实现上市. */
const DONE = /实现|建成|达到|达标|完成|配备|设置|投入使用|落地|开工|投产|上市|入选|获批|通过/;
/** A figure that states a level by itself. */
const FLOOR = /^[\d.]+[^，。]{0,6}以上/;
