import type { Properties } from '#graph/model/graph.js';

/** Properties as a clause takes them from `row`, a list of values. */
export interface Listed {
  /** `name: row[1], kind: row[2]` */
  readonly map: string;
  /** The values of `row` that stand for the properties of one thing. */
  values(props: Properties): Properties[string][];
}

/**
 * Puts the properties of things that are about to be created into lists, `from` being the place of the first: Grafeo takes
 * rows that are objects at twice the cost, each name anew. What a thing does not have is null, which a created one does
 * not keep.
 * @throws {TypeError} for a name that is no word, since names are printed in the query
 */
export function listed(all: readonly Properties[], from = 0): Listed {
  const names = [...new Set(all.flatMap((props) => Object.keys(props)))];
  for (const name of names) if (!/^[a-z]\w*$/i.test(name)) throw new TypeError(`${name} is no name of a property.`);
  return {
    map: names.map((name, at) => `${name}: row[${from + at}]`).join(', '),
    values: (props) => names.map((name) => props[name] ?? null),
  };
}
