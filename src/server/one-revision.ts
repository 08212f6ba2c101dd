import { setTimeout as wait } from 'node:timers/promises';
import { type ExecutionArgs, type ExecutionResult, execute, GraphQLError } from 'graphql';
import type { GraphStore } from '#graph/store/store.js';
import type { GraphHolder } from '#src/app-port.js';
import type { Context } from './context.js';
import type { PublicError } from './errors.js';

/** So often a query is run beside the loads that go on; then loads wait for it. */
const BESIDE = 2;
/** Loads of other servers on the same Neo4j do not wait: a query that they disturb so often is refused. */
const ATTEMPTS = 5;
/** Longest pause, in ms, before a query is run again. */
const PAUSE = 50;

const CHANGED = 'The graph kept changing while this was read. Try again, or ask for less at once.';

/**
 * Makes the function that runs queries. An answer that was put together from several looks into the graph is sent only
 * where nothing was loaded between the first and the last: otherwise the query is run again, so that no answer mixes two
 * versions of a directive. A query of one look costs nothing more, others one look at the revision.
 */
export function runsWhole(store: Pick<GraphStore, 'revision'>, holder: GraphHolder) {
  /** The revision when it was last looked at: where it is the same after an execution, nothing changed under it. */
  let latest: number | null = null;

  async function attempt(args: ExecutionArgs, context: Context, known: number | null): Promise<ExecutionResult | null> {
    const before = known ?? (await store.revision());
    const result = await execute({ ...args, contextValue: context });
    const { looks, answered } = context.seen;
    if (looks + answered.size <= 1) return result;
    latest = await store.revision();
    return [before, ...answered].every((revision) => revision === latest) ? result : null;
  }

  async function whole(args: ExecutionArgs, context: Context): Promise<ExecutionResult> {
    for (let at = 1; at <= ATTEMPTS; at++) {
      const own = at === 1 ? context : context.fresh();
      // What was loaded before a later attempt shall not count against it.
      const run = () => attempt(args, own, at === 1 ? latest : null);
      const result = await (at <= BESIDE ? run() : holder.undisturbed(run));
      if (result) return result;
      await wait(Math.random() * PAUSE);
    }
    return failed({ code: 'STORE_CHANGED', message: CHANGED });
  }

  // Apollo would tell what is thrown as it is.
  return (args: ExecutionArgs, context: Context): Promise<ExecutionResult> =>
    whole(args, context).catch((error: unknown) => failed(context.publicError(error)));
}

const failed = ({ code, message }: PublicError): ExecutionResult => ({
  data: null,
  errors: [new GraphQLError(message, { extensions: { code } })],
});
