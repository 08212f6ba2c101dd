import { isUnitColumn } from '#src/lexicon/columns.js';
import { DUTY_VERBS } from '#src/lexicon/duty-words.js';
import { opensWithWorkVerb } from '#src/lexicon/work-verbs.js';
import type { Item } from '#src/parse/item.js';
import { numberingOf } from '#src/parse/numbering.js';
import { isTaskTable } from '#src/parse/table/items.js';
import type { Table } from '#src/parse/table/types.js';
import { type DocumentTree, itemAt, linesOutside } from '#src/parse/tree.js';
import { squeeze } from '#src/text/lines.js';
import { append } from '#src/text/lists.js';
import { overlapping, quoted, type Span } from '#src/text/span.js';
import type { Context } from '../context.js';
import { cut, without } from '../target/fragments.js';
import type { UnitDuty } from './types.js';
import { isWholeName, splitUnits } from './units.js';

/** Chapters that divide the work by unit. */
const DIVISION = /职责分工|部门职责|单位职责|责任分工|职责任务|工作分工|任务分工|成员单位|分工职责/;

/** A verb that says what a unit does; 负责人 and 负责同志 are people. */
const DUTY_WORD = new RegExp(`(?!负责(?:人|同志))(?:${DUTY_VERBS})`);
/** One of them after the unit's name: 负责…, 要牵头…, 会同…; the words from it on are its duty. */
const DUTY_VERB = new RegExp(
  `^(?:(?:主要|具体|统一|共同|分别|按照?职责(?:分工)?|依职责|应当?|要|须|需){0,3}(?:${DUTY_WORD.source}))`,
);
/** How far into a sentence its subject may reach. */
const LONGEST_SUBJECT = 80;

/**
 * Returns the work that a text divides by unit, in order: 市教育局负责…；市公安局配合…, the items of a 职责分工 chapter that
 * name a unit first, and the rows of a table of units and their 职责. The span covers the unit with the words about it.
 */
export function extractUnitDuties({ tree, genre, clauses }: Context): { unitDuties: UnitDuty[] } {
  if (genre === 'explanation') return { unitDuties: [] };
  const { text } = tree;
  const unitDuties: UnitDuty[] = [];
  const division = inDivision(tree);
  const tables = tree.tables.filter(dividesWork);
  for (const table of tables) append(unitDuties, tabledDuties(text, table));
  for (const line of linesOutside(tree.lines, tables)) {
    const item = itemAt(tree, line.start);
    if (item?.cells) continue;
    const divided = item !== null && division.has(item);
    const number = numberingOf(line.text)?.length ?? 0;
    const words = { start: line.start + number, end: line.end };
    for (const part of without(words, overlapping(clauses, words))) {
      if (divided && part.start === words.start) {
        const whole = labelledDuty(text, part);
        if (whole.length > 0) {
          append(unitDuties, whole);
          continue;
        }
      }
      for (const sentence of cut(text, part, /[。；;]/g)) append(unitDuties, dutiesIn(text, sentence));
    }
  }
  return { unitDuties: unitDuties.sort((a, b) => a.start - b.start) };
}

/** A table of units with what each does, not of tasks. */
const dividesWork = (table: Table): boolean =>
  !isTaskTable(table) &&
  table.columns.some(({ kind }) => kind === 'duty') &&
  table.columns.some(({ kind }) => isUnitColumn(kind));

/** 县住建局 | 负责农村生活污水治理: each row's units with its own words. */
function tabledDuties(text: string, { columns, rows }: Table): UnitDuty[] {
  const holder = columns.findIndex(({ kind }) => isUnitColumn(kind));
  const words = columns.findIndex(({ kind }) => kind === 'duty');
  return rows.flatMap(({ cells }) => {
    const [subject, said] = [cells[holder], cells[words]];
    return subject && said && subject.start < said.start ? dutyOf(text, subject, said, 'unit-duty/table') : [];
  });
}

/** The chapters that divide the work, with all under them. */
function inDivision({ items }: DocumentTree): ReadonlySet<Item> {
  const divided = new Set<Item>();
  for (const item of items)
    if (DIVISION.test(item.title) || (item.parent && divided.has(item.parent))) divided.add(item);
  return divided;
}

/** 市教育局：负责…。组织…。 in a chapter of duties: all that the line says is the unit's. */
function labelledDuty(text: string, line: Span): UnitDuty[] {
  const colon = /^[^，。；：:]{2,60}?[：:。]/.exec(text.slice(line.start, line.end));
  if (!colon) return [];
  const end = line.start + colon[0].length - 1;
  return dutyOf(text, { start: line.start, end }, { start: end + 1, end: line.end }, 'unit-duty/labelled');
}

/** 市教育局负责…，市公安局配合…: each fragment that begins with a unit and a verb opens another duty. */
function dutiesIn(text: string, sentence: Span): UnitDuty[] {
  // Few sentences begin with a unit: the rest need not be cut.
  const [first = ''] = /^[，,]*[^，,]*/.exec(text.slice(sentence.start, sentence.end)) ?? [];
  if (!DUTY_WORD.test(first)) return [];
  const opened: { subject: Span; from: number }[] = [];
  for (const fragment of cut(text, sentence, /[，,]/g)) {
    const subject = subjectOf(text, fragment);
    if (subject) opened.push({ subject, from: fragment.start });
    else if (opened.length === 0) break;
  }
  return opened.flatMap(({ subject }, at) => {
    const end = opened[at + 1]?.from ?? sentence.end;
    return dutyOf(text, subject, { start: subject.end, end }, 'unit-duty/sentence');
  });
}

/** The unit or units that a fragment begins with, where a verb of duty follows. */
function subjectOf(text: string, fragment: Span): Span | null {
  const words = text.slice(fragment.start, Math.min(fragment.end, fragment.start + LONGEST_SUBJECT));
  const verb = words.search(SUBJECT_END);
  if (verb < 2 || !DUTY_VERB.test(words.slice(verb))) return null;
  const subject = { start: fragment.start, end: fragment.start + verb };
  const names = splitUnits(text, subject);
  const units = names.every(({ start, end }) => isDutyHolder(squeeze(text.slice(start, end))));
  return names.length > 0 && units ? subject : null;
}

/** A whole name, not a verb with its object: 支持企业, 建立由农业农村部. */
const isDutyHolder = (name: string) => isWholeName(name) && !opensWithWorkVerb(name);

const SUBJECT_END = new RegExp(DUTY_VERB.source.slice(1));

function dutyOf(text: string, subject: Span, words: Span, rule: string): UnitDuty[] {
  const said = text.slice(words.start, words.end);
  const duty = said.replace(/^[：:\s\u3000]+/, '').replace(/[，,；;。\s\u3000]+$/, '');
  const names = splitUnits(text, subject).map(({ start, end }) => squeeze(text.slice(start, end)));
  if (duty.length < 4 || !names.every(isDutyHolder)) return [];
  const end = words.start + said.replace(/[，,；;。\s\u3000]+$/, '').length;
  const start = splitUnits(text, subject)[0]?.start ?? subject.start;
  return names.map((unit) => ({ unit, text: duty, ...quoted(text, start, end), rule }));
}
