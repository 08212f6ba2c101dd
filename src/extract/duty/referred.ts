import { isUnitColumn } from '#src/lexicon/columns.js';
import type { Item } from '#src/parse/item.js';
import { outerBrackets } from '#src/text/brackets.js';
import { parseNumeral } from '#src/text/numerals.js';
import type { Span } from '#src/text/span.js';
import type { Clause } from './types.js';

const NUMBER = '(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3})';
/** What stands in the place of units: 责任单位同第3项, 按第3项分工落实, 同上. */
const REFERENCE = new RegExp(
  `^(?:(?:牵头|责任|配合|职责|任务)*(?:单位|部门|分工)?(?:[和及、](?:配合|责任)(?:单位|部门))?[：:]?)?(?:同上|(?:同|按照?|参照|与)(?:第|任务|事项)${NUMBER}(?:项|条|款)?(?:任务|工作)?的?(?:责任|任务|职责)?(?:分工|单位)?(?:相同|一致|负责|落实|执行)?)[。；]?$`,
);
const LONGEST = 40;

/** The tasks that a reference can mean. */
export class TasksBefore {
  #last: readonly Clause[] = [];
  readonly #numbered = new Map<number, readonly Clause[]>();

  /** Adds the task that comes next with its own clauses. */
  add({ label }: Item, clauses: readonly Clause[]): void {
    this.#last = clauses;
    const number = parseNumeral(label.replace(/[^\d一二三四五六七八九十百]/g, ''));
    if (number !== null) this.#numbered.set(number, clauses);
  }

  /** The clauses of the last task of a number, or of the last of all. */
  clausesOf(number: number | null): readonly Clause[] {
    return number === null ? this.#last : (this.#numbered.get(number) ?? []);
  }
}

/**
 * Returns the clause that a task without units takes from another one that it names (责任单位同第3项) or from the one before it
 * (同上), each unit with the words that refer as its evidence; `null` where it refers to none.
 */
export function referredTo(text: string, item: Item, before: TasksBefore): Clause | null {
  const reference = referenceIn(text, item);
  if (!reference) return null;
  const { number, start, end } = reference;
  const units = before.clausesOf(number).flatMap((clause) => clause.units);
  if (units.length === 0) return null;
  return {
    start,
    end,
    rule: 'duty/referred',
    units: units.map((unit) => ({ ...unit, start, end, roleBasis: 'CARRIED' as const })),
  };
}

function referenceIn(text: string, item: Item): (Span & { readonly number: number | null }) | null {
  for (const { start, end } of placesIn(text, item)) {
    const words = text.slice(start, end).trim();
    const match = words.length <= LONGEST ? REFERENCE.exec(words) : null;
    if (match) return { start, end, number: match.groups?.number ? parseNumeral(match.groups.number) : null };
  }
  return null;
}

/** Where a reference may stand: in a bracket, on a line of its own, in a cell of units. */
function placesIn(text: string, item: Item): Span[] {
  if (item.cells) return [...item.cells].flatMap(([kind, cells]) => (isUnitColumn(kind) ? [...cells] : []));
  const words = text.slice(item.start, item.end);
  if (!/同上|[同按照与]第|[同按照与](?:任务|事项)/.test(words)) return [];
  const brackets = outerBrackets(words).map(({ inner }) => inner);
  const last = words.trimEnd().lastIndexOf('\n') + 1;
  return [...brackets, { start: last, end: words.trimEnd().length }].map(({ start, end }) => ({
    start: item.start + start,
    end: item.start + end,
  }));
}
