/** What one execution of a query made its answer from. */
export class Seen {
  /** Looks into the graph. Each sees the graph as it is at one time. */
  looks = 0;
  /** The revisions that questions in it were answered from. */
  readonly answered = new Set<number>();
}
