import { matchesOf } from '#src/text/matches.js';
import { overlapping, type Span } from '#src/text/span.js';
import type { Clause } from './types.js';

/** How the order of the names in a clause gives their roles. */
export type DeclaredOrder = 'first-name' | 'before-comma';

interface OrderRule {
  readonly name: string;
  readonly example: string;
  readonly order: DeclaredOrder;
  readonly pattern: RegExp;
}

const OPENING =
  '[，,。；;、：:\\s]{0,4}[（(〔【]?(?:注[：:]|其中[，,]?)?(?:(?:各项|每项|以上|以下)?(?:任务|工作)?的?(?:责任|负责|分工|落实|实施|各|有关)?(?:单位|部门))?(?:名单)?(?:中|里|内)?[，,]?';
const FIRST = '(?:第一位|首位|第一个|第一名|第一|最前面?|首个|最先)';
const LEADS =
  '的?(?:责任)?(?:单位|部门|者)?(?:均)?(?:为|是|系)(?:该项任务|该项工作)?的?(?:总)?(?:牵头|主办|主责|主要责任)(?:责任)?(?:单位|部门)?';
const REST = '(?:[，,；;](?:其他|其余|其它|之后)[^。；;）)]{1,24})?(?:[，,；;（(]?(?:以下|下)同[）)]?)?[）)〕】]?';

/** How directives declare that order gives roles; the whole match is no part of a unit's name. */
export const ORDER_RULES: readonly OrderRule[] = [
  {
    name: 'order/before-comma',
    example: '第一个逗号前为牵头单位，下同',
    order: 'before-comma',
    pattern: new RegExp(`${OPENING}(?:排|列)?(?:在)?(?:第一个|首个)?(?:逗号|分号)(?:之)?前(?:面)?${LEADS}${REST}`, 'g'),
  },
  {
    name: 'order/first-name',
    example: '责任单位中列第一位的为牵头单位，下同',
    order: 'first-name',
    pattern: new RegExp(
      `${OPENING}(?:排名|排序|排列|排|列|位列|位于|居|写)?(?:在)?${FIRST}(?:位)?${LEADS}${REST}`,
      'g',
    ),
  },
  {
    name: 'order/lead-first',
    example: '牵头单位均列首位，下同',
    order: 'first-name',
    pattern: new RegExp(
      `${OPENING}(?:牵头|主办)(?:单位|部门)(?:均|都)?(?:排名|列|排|位列|位于|居)(?:在)?${FIRST}${REST}`,
      'g',
    ),
  },
];

/** What a directive declares about order, and where. */
export interface Declaration {
  readonly start: number;
  readonly end: number;
  readonly order: DeclaredOrder;
}

/** What every declaration holds: cheap to look for in a whole text, unlike the rules. */
const HINT =
  /(?:第一|首位|首个|最前|最先|逗号|分号)[^\n。]{0,16}(?:牵头|主办|主责|主要责任)|(?:牵头|主办)(?:单位|部门)(?:均|都)?(?:排|列|位|居)/g;
/** How far around the hint a declaration may reach. */
const AROUND = 60;

/** Returns the declarations of `text` in order. */
export function findDeclarations(text: string): Declaration[] {
  const found: Declaration[] = [];
  for (const { index } of matchesOf(text, HINT)) {
    const from = Math.max(0, index - AROUND);
    const words = text.slice(from, index + 2 * AROUND);
    for (const { pattern, order } of ORDER_RULES) {
      const match = matchesOf(words, pattern).find((one) => from + one.index + one[0].length > index);
      if (!match) continue;
      found.push({ order, start: from + match.index, end: from + match.index + match[0].length });
      break;
    }
  }
  return found;
}

/**
 * Returns which order holds for a clause or the cell of a row. What a sentence of its own declares holds for the whole text; what
 * stands in a clause holds for that clause, and for those after it where it says so (下同) or is the first of them.
 */
export function declaredOrders(
  text: string,
  clauses: readonly Span[],
  declarations: readonly Declaration[],
): (clause: Span) => DeclaredOrder | null {
  const scopes = declarations.map(({ start, end, order }) => {
    const [around] = overlapping(clauses, { start, end: start + 1 });
    const goesOn = around === clauses[0] || /[下以]同/.test(text.slice(start, end));
    return { order, from: around?.start ?? 0, till: !around || goesOn ? Number.POSITIVE_INFINITY : around.end };
  });
  return ({ start }) => scopes.findLast(({ from, till }) => from <= start && start < till)?.order ?? null;
}

/**
 * Gives the names of an undivided list the roles that their order declares; a clause that prints 牵头 or 配合 keeps what
 * it prints.
 */
export function inDeclaredOrder(text: string, clause: Clause, order: DeclaredOrder | null): Clause {
  const { units } = clause;
  if (order === null || units.some(({ role, printed }) => role !== 'RESPONSIBLE' || printed.includes('分别')))
    return clause;
  const comma = units.findIndex(({ end }, at) => /[，,]/.test(text.slice(end, units[at + 1]?.start ?? end)));
  const leads = order === 'first-name' ? 1 : comma < 0 ? units.length : comma + 1;
  const ordered = units.map((unit, at) => ({
    ...unit,
    role: at < leads ? ('LEAD' as const) : ('SUPPORT' as const),
    roleBasis: 'DECLARED_ORDER' as const,
  }));
  return { ...clause, units: ordered };
}
