import type { Item } from '#src/parse/tree.js';
import { findDates } from '#src/text/dates.js';
import type { Span } from '#src/text/span.js';
import { deadlineIn } from '../target/deadline.js';

/** A heading may end in the time of its stage: 推进实施阶段（2021年12月至2022年2月）. */
export const STAGE_TIME = /[（(][^（）()]*(?:\d{4}年|\d{1,2}月)[^（）()]*[)）]$/;

/** A label for the time by which the item is to be done: 完成时限：2020年12月底前. */
const TIME_LABEL =
  /(?:完成|办结|整改|实施|工作)?(?:时限|时间|期限|时间节点|时间要求|时限要求|进度安排)[ \u3000]*[：:]([^。；;）)】\]\n]{2,40})/;

/**
 * Returns the deadline of a task as a partial ISO date: its cell of a table, the end of the stage that its heading names, what a
 * label says, else a clause (…配合，2019年6月底前完成); `null` where it prints none.
 */
export function deadlineOf(text: string, item: Item, clauses: readonly Span[], issuedOn: string | null): string | null {
  const cell = item.cells?.get('deadline')?.[0];
  const printed = cell && findDates(text.slice(cell.start, cell.end)).at(-1)?.iso;
  if (printed) return printed;
  const stage = STAGE_TIME.exec(item.title)?.[0];
  const labelled = stage ?? TIME_LABEL.exec(text.slice(item.start, item.end))?.[1];
  if (labelled) return findDates(labelled).at(-1)?.iso ?? null;
  return (
    clauses.map(({ start, end }) => deadlineIn(text.slice(start, end), issuedOn)).find((iso) => iso !== null) ?? null
  );
}
