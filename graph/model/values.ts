/** A property that a query returned as text, empty where it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A property as text, `null` where it is none. */
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A property as a number, 0 where it is none. */
export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
/** A property as a number, `null` where it is none. */
export const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
/** A property as a list of texts, empty where it is none. */
export const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Values under their names, as a row has them. */
export function recordOf(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at++) record[names[at] as string] = values[at];
  return record;
}
