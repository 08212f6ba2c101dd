import { isUnitName } from '#src/lexicon/unit-names.js';
import { type Bracket, outerBrackets, unwrapped } from '#src/text/brackets.js';
import { type Line, linesOf, squeeze, withoutEnd } from '#src/text/lines.js';
import { append } from '#src/text/lists.js';
import { overlapping, quoted, type Span } from '#src/text/span.js';
import { bareUnits } from './bare.js';
import { type Carried, findCarried } from './carried.js';
import { isLabelled, LABEL_LINE, labelledUnits, SENTENCE_LABEL, UNCLOSED } from './labelled.js';
import { openingClauses } from './opening.js';
import { type Declaration, declaredOrders, findDeclarations, inDeclaredOrder } from './order.js';
import { hasRoleVerb, sentenceUnits } from './sentence.js';
import type { Clause, ClauseUnit } from './types.js';
import { COLLECTIVE_NAME, isWholeName, splitUnits } from './units.js';

interface ClauseRule {
  readonly name: string;
  readonly example: string;
  /** Returns the units, or `null` to decline; `inner` is what stands in the bracket, a declared order left out. */
  read(text: string, inner: Span, bracket: Span): ClauseUnit[] | null;
}

/** What a bracket may hold; the first that accepts reads it: a printed label is stronger than a verb at the end, a verb than none. */
export const BRACKET_RULES: readonly ClauseRule[] = [
  {
    name: 'duty/labelled-bracket',
    example: '（牵头单位：市经信委；配合单位：市发改委、市科技局）',
    read: (text, inner) => (isLabelled(text, inner) ? labelledUnits(text, inner) : null),
  },
  {
    name: 'duty/sentence-bracket',
    example: '（省发展改革委牵头，省工业和信息化厅、科技厅按职责分工负责）',
    read: (text, inner) => {
      const words = text.slice(inner.start, inner.end).replace(/[。；;\s\u3000]+$/, '');
      if (!hasRoleVerb(text, inner) && !/会同/.test(words)) return null;
      const units = sentenceUnits(text, { start: inner.start, end: inner.start + words.length });
      const good = units.filter(({ unit }) => isUnitName(unit) || COLLECTIVE_NAME.test(unit));
      // The verb and the known names vouch for the others: 海关总署、证监会负责.
      return good.length * 2 >= units.length ? units.filter(({ unit }) => PLAIN_NAME.test(unit)) : null;
    },
  },
  {
    name: 'duty/bare-bracket',
    example: '健全工作机制。（市发展改革委、市财政局）',
    read: (text, inner, bracket) => bareUnits(text, bracket, inner),
  },
];

/** What follows the last unit is work, not a role or a time: 由A会同B，2026年建成车间100个. */
const SAYS_MORE = /[，,](?![^。]*(?:负责|落实|实施|推进|配合|协助|参与|参加|完成|到位)$)/;
/** What may be a name where others around it are: no sentence, no verb. */
const PLAIN_NAME = /^(?!.*(?:鼓励|支持|推动|加强|按照|根据))[一-龥A-Za-z0-9（）()·“”、〔〕]{2,30}$/;
/** A longer bracket is an aside of several sentences. */
const LONGEST_CLAUSE = 1500;

interface LineRule {
  readonly name: string;
  readonly example: string;
  /** Returns where in the line the clause begins, or `null` where there is none. */
  place(line: string): number | null;
  read(text: string, span: Span): ClauseUnit[];
}

/** Clauses without a pair of brackets; the first that finds its place in a line reads it to the end. */
export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'duty/unclosed-bracket',
    example: '推进改造。（牵头单位：市住建局；配合单位：市财政局',
    place: (line) => UNCLOSED.exec(line)?.index ?? null,
    read: (text, { start, end }) => labelledUnits(text, { start: start + 1, end }),
  },
  {
    name: 'duty/labelled-line',
    example: '责任单位：市住房城乡建设局、市城管局',
    place: (line) => (LABEL_LINE.test(line) ? 0 : null),
    read: labelledUnits,
  },
  {
    name: 'duty/labelled-sentence',
    example: '推进改造。责任单位：市住建局、市城管局等',
    place: (line) => {
      const mark = line.search(SENTENCE_LABEL);
      return mark < 0 ? null : mark + 1;
    },
    read: labelledUnits,
  },
  {
    name: 'duty/division-line',
    example: '责任分工：市大数据局牵头，市统计局配合。',
    place: (line) => DIVISION.exec(line)?.[0].length ?? null,
    read: sentenceOrNone,
  },
  {
    name: 'duty/closing-sentence',
    example: '制定实施细则。由市发展改革委牵头，会同市财政局负责。',
    place: (line) => closingSentence(line),
    read: sentenceOrNone,
  },
];

/** The units of a sentence that consists of units and their roles alone; none where it says more. */
function sentenceOrNone(text: string, span: Span): ClauseUnit[] {
  const units =
    hasRoleVerb(text, span) || text.slice(span.start, span.end).includes('会同') ? sentenceUnits(text, span) : [];
  const named = ({ unit }: ClauseUnit) => isUnitName(unit) || COLLECTIVE_NAME.test(unit);
  if (SAYS_MORE.test(text.slice(units.at(-1)?.end ?? span.start, span.end))) return [];
  return units.every((one) => named(one) && PLAIN_NAME.test(one.unit)) ? units : [];
}

/** What may introduce who does what, in a bracket or on a line of its own: 责任分工：. */
const DIVISION = /^[ \u3000]*(?:责任|任务|职责|工作|部门)分工[ \u3000]*[：:][ \u3000]*/;

/** What of a bracket stands behind such an introduction. */
function withoutDivision(text: string, { start, end }: Span): Span {
  return { start: start + (DIVISION.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** Where the last sentence of a line begins if it may consist of units and their roles alone. */
function closingSentence(line: string): number | null {
  const words = withoutEnd(line, /[。；;]/);
  const from = words.lastIndexOf('。') + 1;
  const sentence = words.slice(from);
  return sentence.length <= 300 && /(?:牵头|负责|配合|落实|实施|推进|参与|参加|协助|主办|会同.+)$/.test(sentence)
    ? from
    : null;
}

/** What is no list of units though it stands in one: a declared order, a sentence about other tasks. */
export interface Asides {
  readonly declarations: readonly Declaration[];
  readonly carried: readonly Carried[];
}

/** Returns the sentences of `text` that speak of other clauses or other tasks. */
export const findAsides = (text: string): Asides => ({
  declarations: findDeclarations(text),
  carried: findCarried(text),
});

/** Returns every clause of `text` in order: in brackets, on a line of its own, or after the last sentence. */
export function findClauses(
  text: string,
  { declarations, carried }: Asides = findAsides(text),
  brackets: readonly Bracket[] = outerBrackets(text),
  all: readonly Line[] = linesOf(text),
): Clause[] {
  const clauses: Clause[] = [];
  const asides = [...declarations, ...carried].sort((a, b) => a.start - b.start);
  for (const bracket of brackets) {
    if (bracket.end - bracket.start > LONGEST_CLAUSE) continue;
    const inner = withoutDivision(text, withoutAside(unwrapped(text, bracket).inner, asides));
    for (const rule of BRACKET_RULES) {
      const units = rule.read(text, inner, bracket);
      if (units === null) continue;
      if (units.length) clauses.push({ start: bracket.start, end: bracket.end, rule: rule.name, units });
      break;
    }
  }
  // The cells of a row are read by the heads of their columns.
  const lines = all.filter((line) => !line.text.includes('\t'));
  for (const [at, line] of lines.entries()) {
    for (const { name, place, read } of LINE_RULES) {
      const from = place(line.text);
      if (from === null) continue;
      const end = endOfList(text, lines, at) ?? line.start + withoutEnd(line.text, /[。；;]/).length;
      const span = { start: line.start + from, end };
      if (span.end - span.start > LONGEST_CLAUSE) break;
      if (covers(brackets, span.start)) continue;
      const units = read(text, withoutAside(span, asides));
      if (units.length > 0) clauses.push({ rule: name, units, ...span });
      break;
    }
  }
  append(
    clauses,
    openingClauses(
      text,
      lines,
      [...clauses, ...asides].sort((a, b) => a.start - b.start),
      brackets,
    ),
  );
  const ordered = clauses.sort((a, b) => a.start - b.start);
  const orderOf = declaredOrders(text, ordered, declarations);
  return ordered.map((clause) => inDeclaredOrder(text, clause, orderOf(clause)));
}

/** Where a list ends that goes on below the line of its label: 责任单位：, or 责任单位：市大数据局、 with names on the next lines. */
function endOfList(text: string, lines: readonly Line[], at: number): number | null {
  const line = lines[at];
  if (!line || !/[：:、]$/.test(line.text)) return null;
  const listed = /[：:]$/.test(line.text);
  let end: number | null = null;
  for (let below = at + 1; below < lines.length; below++) {
    const [last, next] = [lines[below - 1], lines[below]];
    if (!last || !next || /\n\s*\n/.test(text.slice(last.end, next.start))) break;
    const names = splitUnits(text, next);
    if (names.length === 0 || !names.every((name) => isWholeName(squeeze(text.slice(name.start, name.end))))) break;
    end = next.end;
    if (!listed && !next.text.endsWith('、')) break;
  }
  return end;
}

/** Whether one of the spans, which come in order and do not overlap, covers a place. */
function covers(spans: readonly Span[], at: number): boolean {
  return overlapping(spans, { start: at, end: at + 1 }).length > 0;
}

/** What of a list stands before an aside in it (…，列第一位的为牵头单位，下同). */
function withoutAside(list: Span, asides: readonly Span[]): Span {
  const [inside] = overlapping(asides, list);
  return inside ? { start: list.start, end: Math.max(list.start, inside.start) } : list;
}

/** A clause's unit as a responsibility with its words. */
export function responsibilityOf(text: string, clause: Clause, unit: ClauseUnit) {
  const { unit: name, role, roleBasis, printed, start, end } = unit;
  return { unit: name, role, roleBasis, printed, ...quoted(text, start, end), rule: clause.rule };
}
