/** Gathers the values of a query under names of its own, so that none stands in the text. */
export class Params {
  readonly #values: Record<string, unknown> = {};

  /** Returns the parameter that stands for a value: `$p0`. */
  add(value: unknown): string {
    const name = `p${Object.keys(this.#values).length}`;
    this.#values[name] = value;
    return `$${name}`;
  }

  get values(): Readonly<Record<string, unknown>> {
    return this.#values;
  }
}

/** A condition on the node `n`: writes itself, its values into the parameters. */
export type Condition = (params: Params) => string;

/** What each field of a filter asks of `n`. */
export type Leaves<Fields> = {
  readonly [K in keyof Fields]-?: (value: NonNullable<Fields[K]>, params: Params) => string;
};

/** A filter: its fields must all hold, and so must what it nests. */
export type Filter<Fields> = Fields & {
  readonly and?: readonly Filter<Fields>[] | null;
  readonly or?: readonly Filter<Fields>[] | null;
  readonly not?: Filter<Fields> | null;
};

/**
 * Makes a filter's condition; `null` where it asks for nothing. An empty `or` holds for nothing, as no alternative does;
 * a field that is null counts as absent.
 */
export function conditionOf<Fields extends object>(
  leaves: Leaves<Fields>,
  filter: Filter<Fields> | null | undefined,
): Condition | null {
  const parts = filter ? partsOf(leaves, filter) : [];
  return parts.length > 0 ? allOf(parts) : null;
}

const allOf =
  (parts: readonly Condition[]): Condition =>
  (params) =>
    parts.map((part) => part(params)).join(' AND ');

function partsOf<Fields extends object>(leaves: Leaves<Fields>, filter: Filter<Fields>): Condition[] {
  const { and, or, not } = filter;
  const fields = (Object.keys(leaves) as (keyof Fields)[]).flatMap((name): Condition[] => {
    const value = filter[name];
    if (value === null || value === undefined) return [];
    return [(params) => leaves[name](value as NonNullable<typeof value>, params)];
  });
  const nested = (and ?? []).flatMap((one) => conditionOf(leaves, one) ?? []);
  const alternatives = or?.map((one) => conditionOf(leaves, one));
  const inverse = not ? conditionOf(leaves, not) : null;
  return [
    ...fields,
    ...nested,
    ...(alternatives ? [anyOf(alternatives)] : []),
    ...(not ? [(params: Params) => (inverse ? `NOT (${inverse(params)})` : 'false')] : []),
  ];
}

/** An alternative that asks for nothing always holds. */
const anyOf =
  (parts: readonly (Condition | null)[]): Condition =>
  (params) =>
    parts.length === 0 ? 'false' : `(${parts.map((part) => (part ? `(${part(params)})` : 'true')).join(' OR ')})`;
