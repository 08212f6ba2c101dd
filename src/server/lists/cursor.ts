import { listedOf, type Subject } from '#graph/cypher/list/list.js';
import { keysOf, type Order } from '#graph/cypher/list/orders.js';
import { orderColumns, type Position } from '#graph/cypher/list/page.js';
import { labelOfId } from '#graph/model/ids.js';
import type { Row } from '#graph/store/store.js';
import { badInput } from '../errors.js';

/** The cursor of a row: its place in the order, which it names. Opaque to clients. */
export function cursorOf(subject: Subject, order: Order, row: Row): string {
  const values = orderColumns(listedOf(subject), order).map((column) => row[column]);
  return Buffer.from(JSON.stringify([order.name, ...values])).toString('base64url');
}

/**
 * The place that a cursor stands for; `null` without one.
 * @throws {GraphQLError} BAD_USER_INPUT where it is none of this list in this order
 */
export function positionOf(
  subject: Subject,
  order: Order,
  argument: 'after' | 'before',
  cursor: string | null | undefined,
): Position | null {
  if (cursor === null || cursor === undefined) return null;
  const [name, ...values] = parsed(cursor);
  const listed = listedOf(subject);
  const columns = orderColumns(listed, order);
  const id = values[keysOf(listed.label, order).length];
  const fits = values.length === columns.length && values.every(isKey);
  if (name !== order.name || !fits || labelOfId(String(id)) !== listed.label)
    throw badInput(
      `\`${argument}\` is no cursor of this list in this order: take \`endCursor\`, \`startCursor\` or the cursor of an edge of it.`,
    );
  return values as Position;
}

const isKey = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
