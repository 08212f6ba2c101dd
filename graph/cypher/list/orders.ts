import type { FilteredLabel } from './filters.js';

const DOCUMENT = ['n.directiveId', 'n.ordinal'] as const;
/** Behind every date. */
const NONE = "'~'";

/** The keys of each order that a label's list may have, the first one where none is named; `id` decides between equals. */
export const ORDERS = {
  Directive: { ID: [], ISSUED_ON: [`coalesce(n.issuedOn, ${NONE})`], TITLE: [`coalesce(n.title, ${NONE})`] },
  Section: { DOCUMENT, TITLE: ['n.title'] },
  Task: { DOCUMENT, TITLE: ['n.title'], DEADLINE: [`coalesce(n.deadline, ${NONE})`] },
  Measure: { DOCUMENT: ['n.directiveId', 'n.start'], DEADLINE: [`coalesce(n.deadline, ${NONE})`] },
  Unit: {
    ID: [],
    NAME: ['n.name'],
    TASKS: ['COUNT { (n)-[:LEADS|SUPPORTS|RESPONSIBLE_FOR]->(:Task) }'],
  },
  Person: { ID: [], NAME: ['n.name'] },
  Post: { ID: [], NAME: ['n.name'] },
  Body: { ID: [], NAME: ['n.name'] },
  Target: { DOCUMENT, DEADLINE: [`coalesce(n.deadline, ${NONE})`], INDICATOR: ['n.indicator'] },
  Enterprise: { ID: [], NAME: ['n.name'] },
  Jurisdiction: { ID: [], NAME: ['n.name'] },
} as const satisfies Record<FilteredLabel, Readonly<Record<string, readonly string[]>>>;

/** Names of the orders of a label. */
export type OrderName<L extends FilteredLabel = FilteredLabel> = L extends FilteredLabel
  ? keyof (typeof ORDERS)[L] & string
  : never;

/** An order and its direction. */
export interface Order {
  readonly name: string;
  readonly descending: boolean;
}

/** The order of a label's list where none is asked for. */
export function usualOrder(label: FilteredLabel): Order {
  return { name: Object.keys(ORDERS[label])[0] ?? 'ID', descending: false };
}

/**
 * The expressions that an order sorts by, `id` left out.
 * @throws {RangeError} where the label has no such order
 */
export function keysOf(label: FilteredLabel, { name }: Order): readonly string[] {
  const orders: Readonly<Record<string, readonly string[]>> = ORDERS[label];
  const keys = Object.hasOwn(orders, name) ? orders[name] : undefined;
  if (!keys) throw new RangeError(`${label} has no order ${name}`);
  return keys;
}
