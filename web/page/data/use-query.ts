import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { query } from './api.js';
import { type Loaded, useLoaded } from './use-loaded.js';

const nameOf = ({ definitions }: TypedDocumentNode<unknown, never>) =>
  definitions.flatMap((one) => (one.kind === 'OperationDefinition' ? (one.name?.value ?? []) : [])).join();

/** Asks one operation for a view; `null` in place of variables asks nothing. */
export function useQuery<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Loaded<Data> {
  const key = variables && `${nameOf(document)} ${JSON.stringify(variables)}`;
  return useLoaded(key, () => query(document, variables as Variables));
}
