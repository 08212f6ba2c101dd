import { LABEL_HOLDERS, ROLE_LABELS, ROLE_VERBS } from '#src/lexicon/duty-words.js';
import type { Role } from '#src/lexicon/roles.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { outerBrackets } from '#src/text/brackets.js';
import { quoted, type Span } from '#src/text/span.js';
import type { RoleBasis } from './types.js';
import { splitUnits } from './units.js';

/** A unit in a clause. */
export interface ClauseUnit extends Span {
  readonly unit: string;
  readonly role: Role;
  readonly roleBasis: RoleBasis;
  readonly printed: string;
}

/** A clause that says who answers for the item it stands in. */
export interface Clause extends Span {
  readonly rule: string;
  readonly units: readonly ClauseUnit[];
}

const WORDS = ROLE_LABELS.map(([word]) => word).join('|');
const LABEL = new RegExp(`(${WORDS})(?:${LABEL_HOLDERS.join('|')})?(?:为|是)?[ \\u3000]*[：:]`, 'g');
const LABEL_LINE = new RegExp(`^[ \\u3000]*(?:${WORDS})(?:${LABEL_HOLDERS.join('|')})[ \\u3000]*[：:]`);
const SENTENCE_LABEL = new RegExp(
  `(?<=[。；;！])[ \\u3000]*(?:${WORDS})(?:${LABEL_HOLDERS.join('|')})[ \\u3000]*[：:]`,
  'g',
);
/** Any label, a role's or another's (完成时限：, 责任领导：): a list of units ends before it. */
const ANY_LABEL = /(?<=^|[；;，,。、\s\u3000])[一-龥]{2,10}[ \u3000]*[：:]/;
const VERB_END = ROLE_VERBS.map(([pattern, role]) => ({ pattern: new RegExp(`(${pattern})$`), role }));
const ROLE_OF = new Map(ROLE_LABELS);

/** Units of `牵头单位：A；配合单位：B、C`; a part that ends in a verb (A牵头) is read as a sentence. */
function labelledUnits(text: string, span: Span): ClauseUnit[] {
  const words = text.slice(span.start, span.end);
  const labels = [...words.matchAll(LABEL)];
  const units: ClauseUnit[] = [];
  for (const [at, label] of labels.entries()) {
    const from = label.index + label[0].length;
    const till = words.slice(from, labels[at + 1]?.index);
    const list = { start: span.start + from, end: span.start + from + (ANY_LABEL.exec(till)?.index ?? till.length) };
    const sentence = sentenceUnits(text, list);
    if (sentence.some(({ role }) => role === 'LEAD')) {
      units.push(...sentence);
      continue;
    }
    const role = ROLE_OF.get(label[1] ?? '') ?? 'RESPONSIBLE';
    const printed = label[0].replace(/[\s\u3000：:]+$/, '');
    for (const name of splitUnits(text, list)) {
      const unit = text.slice(name.start, name.end).replace(/[\s\u3000\n]+/g, '');
      if (unit.length <= 40) units.push({ ...name, unit, role, roleBasis: 'EXPLICIT', printed });
    }
  }
  return units;
}

/** Units of `A牵头，B、C等按职责分工负责`: names gather until a verb gives them their role. */
function sentenceUnits(text: string, span: Span): ClauseUnit[] {
  const pending: Span[] = [];
  const parts: { names: Span[]; role: Role | 'REST'; printed: string }[] = [];
  for (const segment of segmentsOf(text, span)) {
    const words = text.slice(segment.start, segment.end);
    const verb = VERB_END.map(({ pattern, role }) => ({ match: pattern.exec(words), role })).find(
      ({ match }) => match !== null,
    );
    const together = /会同/.exec(words);
    if (together) {
      const lead = { start: segment.start, end: segment.start + together.index };
      const leads = [...pending.splice(0), ...splitUnits(text, stripVerb(text, lead))];
      parts.push({ names: leads, role: 'LEAD', printed: '会同' });
      const rest = { start: lead.end, end: segment.end - (verb?.match?.[0].length ?? 0) };
      parts.push({ names: splitUnits(text, rest), role: 'SUPPORT', printed: '会同' });
      continue;
    }
    if (!verb?.match) {
      pending.push(...splitUnits(text, segment));
      continue;
    }
    const list = { start: segment.start, end: segment.start + verb.match.index };
    parts.push({ names: [...pending.splice(0), ...splitUnits(text, list)], role: verb.role, printed: verb.match[0] });
  }
  const led = parts.some(({ role }) => role === 'LEAD');
  return parts.flatMap(({ names, role, printed }) =>
    names.map((name) => ({
      ...name,
      unit: text.slice(name.start, name.end).replace(/[\s\u3000\n]+/g, ''),
      role: role === 'REST' ? (led ? 'SUPPORT' : 'RESPONSIBLE') : role,
      roleBasis: role === 'REST' && !led && names.length > 1 ? 'JOINT' : 'EXPLICIT',
      printed,
    })),
  );
}

function stripVerb(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  return { start: span.start, end: span.start + words.replace(/(?:牵头|[，,])+$/, '').length };
}

const endsInVerb = (words: string) => words.length < 60 && VERB_END.some(({ pattern }) => pattern.test(words));

/** The parts of a sentence between commas and semicolons, and after a verb 、 too (A牵头、B配合), outside nested brackets. */
function segmentsOf(text: string, span: Span): Span[] {
  const segments: Span[] = [];
  let depth = 0;
  let from = span.start;
  for (let at = span.start; at <= span.end; at++) {
    const char = at === span.end ? '，' : (text[at] ?? '');
    if ('（(〔'.includes(char)) depth++;
    else if ('）)〕'.includes(char)) depth--;
    else if (depth <= 0 && ('，,；;。'.includes(char) || (char === '、' && endsInVerb(text.slice(from, at))))) {
      if (text.slice(from, at).trim()) segments.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return segments;
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
      if (words.search(LABEL) === 0 || LABEL_LINE.test(words)) return labelledUnits(text, inner);
      const other = ANY_LABEL.exec(words)?.index === 0;
      return other && words.search(LABEL) > 0 ? labelledUnits(text, inner) : null;
    },
  },
  {
    name: 'duty/sentence-bracket',
    example: '（省发展改革委牵头，省工业和信息化厅、科技厅按职责分工负责）',
    read: (text, inner) => {
      const words = text.slice(inner.start, inner.end).replace(/[。；;\s\u3000]+$/, '');
      if (!VERB_END.some(({ pattern }) => pattern.test(words)) && !/会同/.test(words)) return null;
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
