import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** Where a request goes, and how. */
export interface RequestOptions {
  /** The server's GraphQL address: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** A read or write token, where the server asks for one. */
  readonly token?: string;
  /** Gives the request up: `AbortSignal.timeout(5_000)`. */
  readonly signal?: AbortSignal;
  /** Sends the document's hash in place of its text, for a server with `ZERENTU_OPERATIONS`. */
  readonly persisted?: boolean;
}

/**
 * A request that gave no data. `code` is the server's (`UNAUTHENTICATED`, `OPERATION_NOT_ALLOWED` …), or one of this
 * client: `SERVER_UNREACHABLE`, `BAD_RESPONSE` for what is no GraphQL answer, `NOT_PERSISTED` for a document without a hash.
 */
export class RequestError extends Error {
  readonly code: string;
  /** The HTTP status; `null` where nothing came back. */
  readonly status: number | null;
  constructor(code: string, message: string, status: number | null, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RequestError';
    this.code = code;
    this.status = status;
  }
}

/** What GraphQL answers with, as far as it can be read. */
interface Reply<Data> {
  readonly data: Data | null;
  readonly errors: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Returns the data of an operation, typed by its document. An answer with errors is thrown whole: half a page is none.
 * @throws {RequestError} with the code of the first error; the signal's reason where it gave the request up
 */
export async function request<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { url, token, signal, persisted = false }: RequestOptions,
): Promise<Data> {
  const operation = persisted ? { documentId: documentId(document) } : { query: print(document) };
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ ...operation, variables }),
      signal: signal ?? null,
    });
    text = await response.text();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new RequestError('SERVER_UNREACHABLE', `Nothing answers at ${url}.`, null, { cause });
  }
  const refusal = refusalIn(text, response.status);
  if (refusal) throw refusal;
  const { data } = readReply<Data>(text);
  if (data === null)
    throw new RequestError('BAD_RESPONSE', `What answers at ${url} is no GraphQL server.`, response.status);
  return data;
}

/** The first error that an answer of the server bears; `null` where it bears none. */
export function refusalIn(text: string, status: number): RequestError | null {
  const [first] = readReply(text).errors;
  return first
    ? new RequestError(first.extensions?.code ?? 'BAD_RESPONSE', first.message ?? 'No reason given.', status)
    : null;
}

function readReply<Data>(text: string): Reply<Data> {
  try {
    const reply = JSON.parse(text) as Partial<Reply<Data>> | null;
    return { data: reply?.data ?? null, errors: Array.isArray(reply?.errors) ? reply.errors : [] };
  } catch {
    return { data: null, errors: [] };
  }
}

/** The hash that the code generator put into a document: `sha256:…`. */
function documentId(document: object): string {
  const { hash } = ('__meta__' in document ? document.__meta__ : {}) as { hash?: string };
  if (hash !== undefined) return hash;
  throw new RequestError('NOT_PERSISTED', 'This document has no hash: take it from web/generated/graphql.ts.', null);
}
