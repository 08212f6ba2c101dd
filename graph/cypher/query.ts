/** A Cypher text and its values. The text is a constant of ours: values stand in `params` only. */
export interface CypherQuery {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}
