import { isUnitName } from '#src/lexicon/unit-names.js';
import { outerBrackets } from '#src/text/brackets.js';
import { quoted, type Span } from '#src/text/span.js';
import { isLabelled, LABEL_LINE, labelledUnits, SENTENCE_LABEL } from './labelled.js';
import { hasRoleVerb, sentenceUnits } from './sentence.js';
import type { ClauseUnit } from './types.js';

/** A clause that says who answers for the item it stands in. */
export interface Clause extends Span {
  readonly rule: string;
  readonly units: readonly ClauseUnit[];
}

interface ClauseRule {
  readonly name: string;
  readonly example: string;
  /** Returns the clause, or `null` to decline; `bracket` is a bracket pair of the text. */
  read(text: string, inner: Span): ClauseUnit[] | null;
}

/** What a bracket may hold; the first that accepts reads it: a printed label is stronger than a verb at the end. */
export const BRACKET_RULES: readonly ClauseRule[] = [
  {
    name: 'duty/labelled-bracket',
    example: '（牵头单位：市经信委；配合单位：市发改委、市科技局）',
    read: (text, inner) => {
      const words = text.slice(inner.start, inner.end);
      return isLabelled(words) ? labelledUnits(text, inner) : null;
    },
  },
  {
    name: 'duty/sentence-bracket',
    example: '（省发展改革委牵头，省工业和信息化厅、科技厅按职责分工负责）',
    read: (text, inner) => {
      const words = text.slice(inner.start, inner.end).replace(/[。；;\s\u3000]+$/, '');
      if (!hasRoleVerb(text, inner) && !/会同/.test(words)) return null;
      const units = sentenceUnits(text, { start: inner.start, end: inner.start + words.length });
      const good = units.filter(({ unit }) => isUnitName(unit) || /^(?:各|属地|有关)/.test(unit));
      return good.length * 2 > units.length ? good : null;
    },
  },
];

/** Returns every clause of `text` in order: in brackets, on a line of its own, or after the last sentence. */
export function findClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  const brackets = outerBrackets(text);
  for (const bracket of brackets) {
    if (bracket.end - bracket.start > 1500) continue;
    for (const rule of BRACKET_RULES) {
      const units = rule.read(text, bracket.inner);
      if (units === null) continue;
      if (units.length) clauses.push({ start: bracket.start, end: bracket.end, rule: rule.name, units });
      break;
    }
  }
  let at = 0;
  for (const line of text.split('\n')) {
    const start = LABEL_LINE.test(line) ? 0 : -1;
    for (const from of start === 0 ? [0] : [...line.matchAll(SENTENCE_LABEL)].slice(0, 1).map(({ index }) => index)) {
      const end = line.replace(/[。\s\u3000]+$/, '').length;
      const units = labelledUnits(text, { start: at + from, end: at + end });
      const inBracket = brackets.some((bracket) => bracket.start <= at + from && at + from < bracket.end);
      if (units.length && !inBracket)
        clauses.push({ start: at + from, end: at + end, rule: 'duty/labelled-line', units });
    }
    at += line.length + 1;
  }
  return clauses.sort((a, b) => a.start - b.start);
}

/** A clause's unit as a responsibility with its words. */
export function responsibilityOf(text: string, clause: Clause, unit: ClauseUnit) {
  const { unit: name, role, roleBasis, printed, start, end } = unit;
  return { unit: name, role, roleBasis, printed, ...quoted(text, start, end), rule: clause.rule };
}
