import type { Knowledge } from '../knowledge/types.js';
import type { Draft } from './draft.js';
import { directiveName, itemName } from './say.js';
import { snippet } from './snippet.js';
import type { AnswerEvidence, AnswerResult } from './types.js';

/** How many quotes stand under an answer; `evidence` holds them all. */
const MAX_QUOTES = 3;
/** How many lines of a list stand on a page. */
export const PAGE = 10;
/** How many lines of a list stand under an answer whose next page cannot be asked for. */
const MAX_LINES = 40;

/** The distinct evidence of a draft, in the order in which it is used. */
export function evidenceOf(draft: Draft): AnswerEvidence[] {
  const all = draft.evidence ?? (draft.results ?? []).flatMap((result: AnswerResult) => result.evidence);
  return [...new Map(all.map((one) => [`${one.directive.id} ${one.start} ${one.end}`, one])).values()];
}

/** How a list is told. */
export interface Paging {
  /** Pages told before. */
  readonly before: number;
  /** The next page can be asked for. */
  readonly more: boolean;
}

function linesOf(list: readonly string[], { before, more }: Paging): string[] {
  if (!more) return list.length > MAX_LINES ? [...list.slice(0, MAX_LINES), `……共${list.length}项`] : [...list];
  const from = before * PAGE;
  const page = list.slice(from, from + PAGE);
  const rest = list.length - from - page.length;
  if (rest <= 0) return page;
  const which = before === 0 ? `前${page.length}项` : `第${from + 1}—${from + page.length}项`;
  return [...page, `（${which}，共${list.length}项，回复“更多”看下面的）`];
}

/** Puts a draft into words: the answer in the first line, then the list, then quotes with their place. */
export function compose(draft: Draft, notices: readonly string[], knowledge: Knowledge, paging: Paging): string {
  const quotes = new Map<string, string>();
  for (const evidence of draft.status === 'NOT_FOUND' ? [] : evidenceOf(draft)) {
    const words = draft.whole ? evidence.quote : snippet(evidence, knowledge);
    const item = evidence.task ? itemName(evidence.task.label) : '';
    const key = `${evidence.directive.id} ${item} ${words}`;
    if (!quotes.has(key)) quotes.set(key, `${directiveName(evidence.directive)}${item}：“${words}”`);
  }
  const shown = [...quotes.values()];
  const rest = shown.length > MAX_QUOTES ? [`（另有${shown.length - MAX_QUOTES}处原文）`] : [];
  const lines = [...linesOf(draft.list ?? [], paging), ...(draft.lines ?? [])];
  return [draft.first, ...lines, ...notices, ...shown.slice(0, MAX_QUOTES), ...rest].join('\n');
}
