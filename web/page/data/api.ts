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
  try {
    return await send(document, variables, token);
  } catch (error) {
    const wanted = error instanceof RequestError && error.code === 'UNAUTHENTICATED';
    if (!wanted || (await giveToken('read', { refused: token !== null })) === null) throw error;
    return query(document, variables);
  }
}

/**
 * Sends an operation with a token.
 * @throws {RequestError}
 */
export async function send<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  token: string | null,
): Promise<Data> {
  const url = new URL('/graphql', location.href).href;
  try {
    return await request(document, variables, { url, persisted, ...(token === null ? {} : { token }) });
  } catch (error) {
    if (persisted || !(error instanceof RequestError) || error.code !== 'OPERATION_NOT_ALLOWED') throw error;
    persisted = true;
    return send(document, variables, token);
  }
}
