import { ROLE_VERBS } from '#src/lexicon/duty-words.js';
import type { Role } from '#src/lexicon/roles.js';
import { opensWithWorkVerb } from '#src/lexicon/work-verbs.js';
import { codeTable } from '#src/text/code-table.js';
import { squeeze } from '#src/text/lines.js';
import { append } from '#src/text/lists.js';
import type { Span } from '#src/text/span.js';
import type { ClauseUnit } from './types.js';
import { isWholeName, splitUnits } from './units.js';

const VERB_END = ROLE_VERBS.map(([pattern, role]) => ({ pattern: new RegExp(`(?:${pattern})$`), role }));

const ANY_VERB = new RegExp(ROLE_VERBS.map(([pattern]) => pattern).join('|'));
const ANY_VERB_END = new RegExp(`(?:${ANY_VERB.source})$`);
/** Whether words end in a verb that gives a role: 牵头, 按职责分工负责. */
const endsInRoleVerb = (words: string): boolean => ANY_VERB_END.test(words.slice(-LONGEST_VERB));
/** The last words of a phrase are a verb too. */
const LONGEST_VERB = 12;

/** The verb that ends a phrase, with the place where it begins. */
function verbOf(words: string): { role: Role | 'REST'; printed: string; at: number } | null {
  if (!endsInRoleVerb(words)) return null;
  for (const { pattern, role } of VERB_END) {
    const match = pattern.exec(words);
    if (match) return { role, printed: match[0], at: match.index };
  }
  return null;
}

/** The list before the verb that ends it: 市教育局、市财政局 | 按职责分工负责. */
export function withoutVerb(text: string, list: Span): Span {
  const words = text.slice(list.start, list.end).replace(/[\s\u3000；;]+$/, '');
  const at = verbOf(words)?.at ?? 0;
  return at > 0 ? { start: list.start, end: list.start + at } : list;
}

/** Whether any part of a sentence ends in such a verb; a time or a place may stand after it (2019年6月底前完成). */
export const hasRoleVerb = (text: string, span: Span): boolean =>
  ANY_VERB.test(text.slice(span.start, span.end)) &&
  segmentsOf(text, span).some(({ start, end }) => end - start < 400 && endsInRoleVerb(text.slice(start, end)));

/** Whether a list gives roles by its words: a verb ends a part of it, or 会同 joins two. */
export const givesRoles = (text: string, span: Span): boolean =>
  hasRoleVerb(text, span) || text.slice(span.start, span.end).includes('会同');

/** The label that a sentence stands under: 牵头单位：A；B、C配合. */
export interface Label {
  readonly role: Role;
  readonly printed: string;
}

/**
 * Units of `A牵头，B、C等按职责分工负责`: names gather until a verb gives them their role. Under a label the verb speaks for its
 * own part alone, and the label for the names before it and after the last.
 */
export function sentenceUnits(text: string, span: Span, label?: Label): ClauseUnit[] {
  const pending: Span[] = [];
  const parts: { names: Span[]; role: Role | 'REST'; printed: string }[] = [];
  const labelled = (names: Span[]) => label && names.length > 0 && parts.push({ names, ...label });
  for (const segment of segmentsOf(text, span)) {
    const words = text.slice(segment.start, segment.end);
    const verb = verbOf(words);
    const together = /会同/.exec(words);
    if (together) {
      const lead = { start: segment.start, end: segment.start + together.index };
      const leads = [...pending.splice(0), ...splitUnits(text, stripVerb(text, lead))];
      parts.push({ names: leads, role: 'LEAD', printed: '会同' });
      const rest = { start: lead.end, end: segment.end - (verb?.printed.length ?? 0) };
      parts.push({ names: beforeWork(text, splitUnits(text, rest)), role: 'SUPPORT', printed: '会同' });
      continue;
    }
    if (!verb) {
      append(pending, splitUnits(text, segment));
      continue;
    }
    if (label) labelled(pending.splice(0));
    const list = { start: segment.start, end: segment.start + verb.at };
    const names = [...pending.splice(0), ...splitUnits(text, list)];
    parts.push({ names, role: verb.role, printed: verb.printed });
  }
  labelled(pending.filter(({ start, end }) => isWholeName(squeeze(text.slice(start, end)))));
  const led = parts.some(({ role }) => role === 'LEAD');
  return parts.flatMap(({ names, role, printed }) =>
    names.map((name) => ({
      unit: squeeze(text.slice(name.start, name.end)),
      role: role === 'REST' ? (led ? 'SUPPORT' : 'RESPONSIBLE') : role,
      roleBasis: role === 'REST' && !led && names.length > 1 ? 'JOINT' : 'EXPLICIT',
      printed,
      ...name,
    })),
  );
}

const LONGEST_NAME = 40;
/** 市住建局设立专项资金: the last name ends where its work begins. */
function beforeWork(text: string, names: readonly Span[]): Span[] {
  const last = names.at(-1);
  if (!last) return [];
  const longest = Math.min(last.end - 2, last.start + LONGEST_NAME);
  for (let end = last.start + 2; end <= longest; end++) {
    if (!isWholeName(squeeze(text.slice(last.start, end))) || !opensWithWorkVerb(text.slice(end, last.end))) continue;
    return [...names.slice(0, -1), { start: last.start, end }];
  }
  return [...names];
}

function stripVerb(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return { start: span.start, end: span.start + words.replace(/(?:牵头|要|应当?|须|[，,])+$/, '').length };
}

const [OPENS, CLOSES, ENDS, LISTS] = [1, 2, 3, 4];
const MARKS = codeTable('（(〔', '）)〕', '，,；;。', '、');

/** The parts of a sentence between commas and semicolons, and after a verb 、 too (A牵头、B配合), outside nested brackets. */
function segmentsOf(text: string, span: Span): Span[] {
  const segments: Span[] = [];
  let depth = 0;
  let from = span.start;
  for (let at = span.start; at <= span.end; at++) {
    const mark = at === span.end ? ENDS : MARKS[text.charCodeAt(at)];
    if (mark === OPENS) depth++;
    else if (mark === CLOSES) depth--;
    else if (
      depth <= 0 &&
      (mark === ENDS || (mark === LISTS && at - from < 60 && endsInRoleVerb(text.slice(from, at))))
    ) {
      if (text.slice(from, at).trim()) segments.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return segments;
}
