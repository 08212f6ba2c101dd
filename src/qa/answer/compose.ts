import type { Knowledge } from '../knowledge/types.js';
import type { Draft } from './draft.js';
import type { Lines } from './lines.js';
import { directiveName, itemName } from './say.js';
import { snippet } from './snippet.js';
import type { AnswerBlock, AnswerEvidence } from './types.js';

/** How many quotes stand under an answer; `evidence` holds them all. */
const MAX_QUOTES = 3;
/** How many lines of a list stand on a page. */
export const PAGE = 10;
/** How many lines of a list stand under an answer whose next page cannot be asked for. */
const MAX_LINES = 40;

/** Larger than any place in a text: two places make one number. */
const PLACES = 2 ** 26;

/** The evidence of a draft as often as it is used; none of one that found nothing. */
export const usedBy = ({ status, evidence, results = [] }: Draft): readonly AnswerEvidence[] =>
  status === 'NOT_FOUND' ? [] : (evidence ?? results.flatMap((result) => result.evidence));

/** The distinct evidence of a draft, in the order in which it is used. */
export function evidenceOf(draft: Draft): AnswerEvidence[] {
  const used = new Map<string, Set<number>>();
  const distinct: AnswerEvidence[] = [];
  for (const one of usedBy(draft)) {
    const places = used.get(one.directive.id) ?? new Set();
    const place = one.start * PLACES + one.end;
    if (places.has(place)) continue;
    used.set(one.directive.id, places.add(place));
    distinct.push(one);
  }
  return distinct;
}

/** How a list is told. */
export interface Paging {
  /** Pages told before. */
  readonly before: number;
  /** The next page can be asked for. */
  readonly more: boolean;
}

/** What of a list is told, and the word about the rest. */
function pageOf(list: Lines, { before, more }: Paging): { lines: readonly string[]; rest: string | null } {
  if (!more) {
    const lines = list.slice(0, Math.min(list.length, MAX_LINES));
    return { lines, rest: list.length > MAX_LINES ? `……共${list.length}项` : null };
  }
  const from = before * PAGE;
  const lines = list.slice(from, from + PAGE);
  if (from + lines.length >= list.length) return { lines, rest: null };
  const which = before === 0 ? `前${lines.length}项` : `第${from + 1}—${from + lines.length}项`;
  return { lines, rest: `（${which}，共${list.length}项，回复“更多”看下面的）` };
}

/** Whether evidence is that of what a page lists; all of it is where lines and results are not the same things. */
function onPage({ list, results, evidence }: Draft, { before, more }: Paging): (one: AnswerEvidence) => boolean {
  if (!more || evidence || !list || list.length !== results?.length) return () => true;
  const place = ({ directive, start, end }: AnswerEvidence) => `${directive.id} ${start} ${end}`;
  const shown = new Set(
    results.slice(before * PAGE, (before + 1) * PAGE).flatMap((result) => result.evidence.map(place)),
  );
  return (one) => shown.has(place(one));
}

/** The first quotes of the evidence with their place, and how many more there are; of tasks that none of those is of, one each. */
function quotesOf(
  evidence: readonly AnswerEvidence[],
  { whole, here }: { readonly whole: boolean; readonly here: (one: AnswerEvidence) => boolean },
  knowledge: Knowledge,
): AnswerBlock[] {
  const quotes = new Map<string, AnswerBlock>();
  const shown = new Set<string>();
  const others = new Set<string>();
  for (const [at, one] of evidence.entries()) {
    if (!here(one)) continue;
    if (quotes.size >= MAX_QUOTES && one.task && !shown.has(one.task.id)) {
      others.add(one.task.id);
      continue;
    }
    const { words, start, end } = whole ? { ...one, words: one.quote } : snippet(one, knowledge);
    const item = one.task ? itemName(one.task.label) : '';
    const key = `${one.directive.id} ${item} ${words}`;
    if (quotes.has(key)) continue;
    if (one.task && quotes.size < MAX_QUOTES) shown.add(one.task.id);
    const place = `${directiveName(one.directive)}${item}`;
    quotes.set(key, { kind: 'quote', place, words, start, end, evidence: at });
  }
  const said = [...quotes.values()].slice(0, MAX_QUOTES);
  const rest = quotes.size - said.length + others.size;
  return rest > 0 ? [...said, { kind: 'note', lines: [`（另有${rest}处原文）`] }] : said;
}

const lineBlock = (kind: 'text' | 'list' | 'note', lines: readonly string[]): AnswerBlock[] =>
  lines.length > 0 ? [{ kind, lines }] : [];

/** Puts a draft with its evidence into blocks: the answer first, then the list, then quotes with their place; and whether the list goes on. */
export function compose(
  draft: Draft,
  evidence: readonly AnswerEvidence[],
  notices: readonly string[],
  knowledge: Knowledge,
  paging: Paging,
): { blocks: readonly AnswerBlock[]; more: boolean } {
  const { lines, rest } = pageOf(draft.list ?? [], paging);
  const blocks = [
    ...lineBlock('text', [draft.first]),
    ...lineBlock('list', lines),
    ...lineBlock('note', rest === null ? [] : [rest]),
    ...lineBlock('text', draft.lines ?? []),
    ...lineBlock('note', notices),
    ...quotesOf(evidence, { whole: draft.whole ?? false, here: onPage(draft, paging) }, knowledge),
  ];
  return { blocks, more: paging.more && rest !== null };
}

/** Blocks as plain text, a line each; quotes as 《…》第1项：“…”. */
export const textOfBlocks = (blocks: readonly AnswerBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'quote' ? [`${block.place}：“${block.words}”`] : block.lines)).join('\n');
