import neo4j from 'neo4j-driver';
import type { Row } from '../store.js';

/** A value of a query as the driver sends it: a whole number as an integer, since the driver sends every number as a float. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value === 'object' && value !== null) return paramsToDriver(value);
  return value;
}

/** The parameters of a query as the driver sends them. */
export function paramsToDriver(params: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toDriver(value)]));
}

/**
 * A value that the driver returned as ours: its lossless integers become numbers, here and nowhere else.
 * @throws {RangeError} for an integer beyond 2^53, which no query of ours returns
 */
function fromDriver(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (neo4j.isInt(value)) {
    if (!value.inSafeRange()) throw new RangeError('An integer beyond 2^53 came back from Neo4j.');
    return value.toNumber();
  }
  if (Array.isArray(value)) return value.map(fromDriver);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fromDriver(inner)]));
}

/** A record of the driver as a row. */
export function rowOf(record: { readonly keys: readonly PropertyKey[]; get(at: number): unknown }): Row {
  const row: Record<PropertyKey, unknown> = {};
  for (const [at, name] of record.keys.entries()) row[name] = fromDriver(record.get(at));
  return row;
}
