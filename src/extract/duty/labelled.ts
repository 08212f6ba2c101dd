import { LABEL_HOLDERS, ROLE_LABELS } from '#src/lexicon/duty-words.js';
import { squeeze } from '#src/text/lines.js';
import { append } from '#src/text/lists.js';
import { matchesOf } from '#src/text/matches.js';
import type { Span } from '#src/text/span.js';
import { givesRoles, hasRoleVerb, type Label, sentenceUnits, withoutVerb } from './sentence.js';
import type { ClauseUnit } from './types.js';
import { splitUnits } from './units.js';

const WORDS = ROLE_LABELS.map(([word]) => word).join('|');
/** What may stand before the word: 市级责任单位, 具体落实单位. */
const WHOSE = '(?:[省市区县镇乡]级|第一|直接|具体|共同)?';
const HOLDER = `(?:${LABEL_HOLDERS.join('|')})`;
const COLON = '[ \\u3000]*[：:]';
const LABEL = new RegExp(`${WHOSE}(${WORDS})${HOLDER}?(?:为|是)?${COLON}`, 'g');
/** A label with its holder, as where no bracket says that units follow. */
const WHOLE_LABEL = `[ \\u3000]*${WHOSE}(?:${WORDS})${HOLDER}${COLON}`;
/** A label that opens a line: 责任单位：. */
export const LABEL_LINE = new RegExp(`^${WHOLE_LABEL}`);
/** A label after the last sentence of an item, with the mark that ends the sentence. */
export const SENTENCE_LABEL = new RegExp(`[。；;！]${WHOLE_LABEL}`);
/** A bracket that a label opens and nothing closes. */
export const UNCLOSED = new RegExp(
  `[（(【〔[](?=${WHOLE_LABEL})(?:[^（()）【】〔〕[\\]]|[（(〔[][^（()）〔〕[\\]]*[）)〕\\]])*$`,
);
/** What may introduce who does what, in a bracket or on a line of its own: 责任分工：. */
export const DIVISION = /^[ \u3000]*(?:责任|任务|职责|工作|部门)分工[ \u3000]*[：:][ \u3000]*/;
/** Any label, a role's or another's (完成时限：, 责任领导：): a list of units ends before it. */
const ANY_LABEL = /(?<=^|[；;，,。、\s\u3000])[一-龥]{2,10}[ \u3000]*[：:]/;
/** A lead among the responsible: 责任单位：市工信局（牵头）、市财政局. */
const LED = /[（(〔[](牵头|主办|总牵头)(?:单位|部门)?[)）〕\]]$/;
const ROLE_OF = new Map(ROLE_LABELS);

/** Whether a list is read by its labels: one of a role first, or after labels of other things, or after a sentence (A牵头；配合单位：B). */
export function isLabelled(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end);
  const at = words.search(LABEL);
  if (at <= 0) return at === 0 || LABEL_LINE.test(words);
  const before = { start: span.start, end: span.start + at };
  return ANY_LABEL.exec(words)?.index === 0 || (/[；;，,。]$/.test(words.slice(0, at)) && hasRoleVerb(text, before));
}

/** Units of `牵头单位：A；配合单位：B、C`; what stands before the first label, and a part with a verb in it, is read as a sentence. */
export function labelledUnits(text: string, span: Span): ClauseUnit[] {
  const words = text.slice(span.start, span.end);
  const labels = matchesOf(words, LABEL);
  const before = { start: span.start, end: span.start + (labels[0]?.index ?? 0) };
  const units: ClauseUnit[] = hasRoleVerb(text, before) ? sentenceUnits(text, before) : [];
  for (const [at, label] of labels.entries()) {
    const from = label.index + label[0].length;
    const till = words.slice(from, labels[at + 1]?.index);
    const stop = Math.min(
      ...[ANY_LABEL.exec(till)?.index, till.search(/。/)].map((end) =>
        end === undefined || end < 0 ? till.length : end,
      ),
    );
    const stated = { start: span.start + from, end: span.start + from + stop };
    const role = ROLE_OF.get(label[1] ?? '') ?? 'RESPONSIBLE';
    append(units, unitsUnder(text, stated, { role, printed: label[0].replace(/[\s\u3000：:]+$/, '') }));
  }
  return units;
}

/** The units of a list under a label or the head of a column: what a verb in it gives another role keeps that one. */
export function unitsUnder(text: string, list: Span, label: Label): ClauseUnit[] {
  const sentence = givesRoles(text, list) ? sentenceUnits(text, list, label) : [];
  return sentence.some(({ role }) => role !== label.role && role !== 'RESPONSIBLE')
    ? sentence
    : listedUnits(text, withoutVerb(text, list), label);
}

/** The units of an undivided list, all in one role but those that are marked as leading: 市工信局（牵头）、市财政局. */
function listedUnits(text: string, list: Span, label: Label): ClauseUnit[] {
  return splitUnits(text, list)
    .map((name) => withMark(text, name, label))
    .filter(({ unit }) => unit.length <= 40);
}

/** A name of a list with the role that a mark behind it prints (市工信局（牵头）), else that of the list. */
export function withMark(text: string, name: Span, label: Label): ClauseUnit {
  const led = LED.exec(text.slice(name.start, name.end));
  const end = led ? name.start + led.index : name.end;
  const own = led ? { role: 'LEAD' as const, printed: led[1] ?? '' } : label;
  return { start: name.start, end, unit: squeeze(text.slice(name.start, end)), roleBasis: 'EXPLICIT', ...own };
}
