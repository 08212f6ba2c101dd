import { type Bracket, outerBrackets, unwrapped } from '#src/text/brackets.js';
import { type Line, linesOf, withoutEnd } from '#src/text/lines.js';
import { append } from '#src/text/lists.js';
import { overlapping, quoted, type Span } from '#src/text/span.js';
import { BRACKET_RULES } from './bracket-rules.js';
import { type Carried, findCarried } from './carried.js';
import { DIVISION } from './labelled.js';
import { endOfList, LINE_RULES } from './line-rules.js';
import { openingClauses } from './opening.js';
import { type Declaration, declaredOrders, findDeclarations, inDeclaredOrder } from './order.js';
import type { Clause, ClauseUnit } from './types.js';

/** A longer bracket is an aside of several sentences. */
const LONGEST_CLAUSE = 1500;

/** What of a bracket stands behind its introduction (责任分工：). */
function withoutDivision(text: string, { start, end }: Span): Span {
  return { start: start + (DIVISION.exec(text.slice(start, end))?.[0].length ?? 0), end };
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
