import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { RequestError, type RequestOptions, request } from '../../client.js';
import { giveToken, keptToken } from './tokens.js';

const url = () => new URL('/graphql', location.href).href;

const bearing = (token: string | null): RequestOptions => ({ url: url(), ...(token === null ? {} : { token }) });

/**
 * Asks this server. Where it wants a token to read, the person is asked for it.
 * @throws {RequestError}
 */
export async function query<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  try {
    return await request(document, variables, bearing(keptToken('read') ?? keptToken('write')));
  } catch (error) {
    if (!(error instanceof RequestError) || error.code !== 'UNAUTHENTICATED') throw error;
    const token = await giveToken('read');
    if (token === null) throw error;
    return request(document, variables, bearing(token));
  }
}
