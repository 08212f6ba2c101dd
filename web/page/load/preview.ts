import { print } from 'graphql';
import { createClient, NetworkError } from 'graphql-sse';
import { RequestError, refusalIn } from '../../client.js';
import { type DirectiveInput, PreviewLoadDocument, type PreviewLoadSubscription } from '../../generated/graphql.js';

/** A stage of a load that is done. */
export type Stage = PreviewLoadSubscription['preview'];
/** What a load would do. */
export type Preview = NonNullable<Stage['result']>;

/**
 * Tells stage by stage what loading a file would do, and stores nothing.
 * @throws {RequestError} with the server's code where it refuses to begin
 */
export async function preview(
  input: DirectiveInput,
  replacing: string | null,
  token: string,
  told: (stage: Stage) => void,
): Promise<void> {
  const client = createClient({
    url: new URL('/graphql/stream', location.href).href,
    headers: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  try {
    const variables = { input, replacing };
    for await (const { data, errors } of client.iterate<PreviewLoadSubscription>({
      query: print(PreviewLoadDocument),
      variables,
    })) {
      if (errors?.[0]) throw new RequestError('BAD_RESPONSE', errors[0].message, null);
      if (data) told(data.preview);
    }
  } catch (error) {
    throw error instanceof NetworkError ? await refusal(error) : error;
  } finally {
    client.dispose();
  }
}

async function refusal({ message, response }: NetworkError): Promise<RequestError> {
  if (!(response instanceof Response)) return new RequestError('SERVER_UNREACHABLE', message, null);
  const text = await response.text().catch(() => '');
  return refusalIn(text, response.status) ?? new RequestError('BAD_RESPONSE', message, response.status);
}
