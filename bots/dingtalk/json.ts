/** An object of JSON whose fields are not known. */
export type Json = Readonly<Record<string, unknown>>;

/** An object that was sent as JSON, `null` for anything else. */
export function readJson(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}
