import type { Item } from '#src/parse/item.js';
import { findDates } from '#src/text/dates.js';
import type { Span } from '#src/text/span.js';
import { deadlineIn } from '../target/deadline.js';

/** A heading may end in the time of its stage: 推进实施阶段（2021年12月至2022年2月）. */
export const STAGE_TIME = /[（(][^（）()]*(?:\d{4} ?年|\d{1,2} ?月)[^（）()]*[)）]$/;

/** What a heading says of the time of all under it, behind its words or in the line after it: （2025年底前完成）, 以下任务2025年底前完成. */
const BEFORE_ITEMS = 200;

/** What a sentence says of the day by which something is done; 完成80%以上 is a goal. */
const DONE_BY = /(?:前|内|底)(?:全部|基本|全面)?(?:完成|落实|办结|到位)(?![\d.]+[%％])/;
/** The heading, the work and who does it: an item that says more speaks of several things. */
const MOST_SENTENCES = 4;

/** A label for the time by which the item is to be done: 完成时限：2020年12月底前. */
const TIME_LABEL =
  /(?:完成|办结|整改|实施|工作)?(?:时限|时间|期限|时间节点|时间要求|时限要求|进度安排)[ \u3000]*[：:]([^。；;）)】\]\n]{2,40})/;

/** A month as tables print it: 2024.12, 2025.6月底前. */
function dottedMonth(words: string): string | null {
  const [, year, month] =
    /^[\s\u3000]*(20\d\d)[.．/-](0?[1-9]|1[0-2])(?:月)?(?:底|末)?(?:前)?[\s\u3000]*$/.exec(words) ?? [];
  return year && month ? `${year}-${month.padStart(2, '0')}` : null;
}

/** The last date that words name; the end of a range may leave the year out: 2021年1月至3月. */
function lastDate(words: string): string | null {
  const last = findDates(words).at(-1);
  if (!last) return null;
  const month = /^(?:\d{1,2}日)?[至到—\-–~](\d{1,2})月/.exec(words.slice(last.end))?.[1];
  return month ? `${last.iso.slice(0, 4)}-${month.padStart(2, '0')}` : last.iso;
}

/**
 * Returns the deadline of a task as a partial ISO date: its cell of a table, the end of the stage that its heading names, what a
 * label says, else a clause (…配合，2019年6月底前完成); `null` where it prints none.
 */
export function deadlineOf(text: string, item: Item, clauses: readonly Span[], issuedOn: string | null): string | null {
  const cell = item.cells?.get('deadline')?.[0];
  const printed = cell && (lastDate(text.slice(cell.start, cell.end)) ?? dottedMonth(text.slice(cell.start, cell.end)));
  if (printed) return printed;
  const stage = STAGE_TIME.exec(item.title)?.[0];
  const labelled = stage ?? TIME_LABEL.exec(text.slice(item.start, item.end))?.[1];
  if (labelled) return lastDate(labelled);
  return (
    clauses.map(({ start, end }) => deadlineIn(text.slice(start, end), issuedOn)).find((iso) => iso !== null) ?? null
  );
}

/**
 * Returns by when all under a heading is to be done, as a partial ISO date: the end of the stage that it names, or what stands
 * between it and its first item with 完成 or a label; `null` where neither says so.
 */
export function headingDeadline(text: string, item: Item, issuedOn: string | null): string | null {
  const stage = STAGE_TIME.exec(item.title)?.[0];
  if (stage) return lastDate(stage);
  const end = Math.min(item.children[0]?.start ?? item.heading.end, item.heading.end + BEFORE_ITEMS);
  const words = text.slice(item.bodyStart, Math.max(end, item.heading.end));
  const labelled = TIME_LABEL.exec(words)?.[1];
  if (labelled) return lastDate(labelled);
  const done = words.split(/[。；\n]/).find((sentence) => DONE_BY.test(sentence));
  return done === undefined ? null : deadlineIn(done, issuedOn);
}

/**
 * Returns by when an item is to be done where its sentences say it once (2024年6月底前完成规划编制。), as a partial ISO date. `null` for
 * an item of many sentences, several parts or several dates: each has its own, and none is the whole's.
 */
export function proseDeadline(text: string, item: Item, issuedOn: string | null): string | null {
  if (item.children.length > 0 || item.cells) return null;
  const sentences = text
    .slice(item.start, item.end)
    .split(/[。；;\n]/)
    .filter((sentence) => sentence.trim().length > 1);
  if (sentences.length > MOST_SENTENCES) return null;
  const dates = sentences.filter((sentence) => DONE_BY.test(sentence)).map((words) => deadlineIn(words, issuedOn));
  const [only, ...others] = new Set(dates);
  return others.length === 0 ? (only ?? null) : null;
}
