import { print } from 'graphql';
import { createClient, NetworkError } from 'graphql-sse';
import { RequestError } from '../../client.js';
import { type DirectiveInput, PreviewLoadDocument, type PreviewLoadSubscription } from '../../generated/graphql.js';

/** A stage of a load that is done. */
export type Stage = PreviewLoadSubscription['preview'];
/** What a load would do. */
export type Preview = NonNullable<Stage['result']>;

/**
 * Tells stage by stage what loading a file would do, and stores nothing.
 * @throws {RequestError} FORBIDDEN for another token than the server's
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
    throw error instanceof NetworkError ? refusal(error) : error;
  } finally {
    client.dispose();
  }
}

function refusal({ message, response }: NetworkError): RequestError {
  const status = response?.status ?? null;
  const code = status === 403 || status === 401 ? 'FORBIDDEN' : status === null ? 'SERVER_UNREACHABLE' : 'BAD_RESPONSE';
  return new RequestError(code, message, status);
}
