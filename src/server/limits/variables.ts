/** Deeper than any input of ours nests usefully; what is parsed must be read without running out of stack. */
const MAX_DEPTH = 16;
/** A list of ids or of alternatives is shorter by far. */
const MAX_VALUES = 2000;

/** What is too much about values that a client sent, called so in the message; `null` where nothing is. */
export function excessOf(called: string, variables: unknown): string | null {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > MAX_DEPTH) return `${called} are nested deeper than ${MAX_DEPTH} levels.`;
    if (values > MAX_VALUES) return `${called} hold more than ${MAX_VALUES} values: ask for less at once.`;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return null;
}
