import type { CypherQuery } from '../query.js';

/** Turns a directive back into what others cite: title and number alone. It goes with the other orphan stubs if none does. */
export function uncoverDirective(id: string, stub: Readonly<Record<string, unknown>>): CypherQuery {
  return { text: 'MATCH (d:Directive {id: $id}) SET d = $stub', params: { id, stub } };
}
