import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { RequestError, request } from '../../client.js';
import { giveToken, keptToken } from './tokens.js';

/** Whether this server answers the operations of its manifest alone, and so is sent their hashes. */
let persisted = false;

/**
 * Asks this server. Where it wants a token to read, the person is asked for it.
 * @throws {RequestError}
 */
export async function query<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const token = keptToken('read') ?? keptToken('write');
  const url = new URL('/graphql', location.href).href;
  try {
    return await request(document, variables, { url, persisted, ...(token === null ? {} : { token }) });
  } catch (error) {
    const code = error instanceof RequestError ? error.code : null;
    if (code === 'OPERATION_NOT_ALLOWED' && !persisted) persisted = true;
    else if (code !== 'UNAUTHENTICATED' || (await giveToken('read')) === null) throw error;
    return query(document, variables);
  }
}
