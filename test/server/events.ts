import { createClient } from 'graphql-sse';
import { bearing, type Serving, WRITE_TOKEN } from './serving.js';

/** What the official client of the protocol is told of a subscription, event by event. */
export async function eventsOf(
  { url }: Serving,
  query: string,
  variables: Record<string, unknown> = {},
  token = WRITE_TOKEN,
): Promise<unknown[]> {
  const client = createClient({ url: `${url}/graphql/stream`, headers: bearing(token), retryAttempts: 0 });
  const told: unknown[] = [];
  for await (const event of client.iterate({ query, variables })) told.push(event);
  client.dispose();
  return told;
}
