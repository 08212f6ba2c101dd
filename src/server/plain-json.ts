import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { Context } from './context.js';

/**
 * Answers 200 to a request that GraphQL itself refuses where the client takes `application/json`, as the draft of GraphQL
 * over HTTP wants it: there a status speaks of the transport, and the client looks into `errors`. Under
 * `application/graphql-response+json` the status stays 400, and so it does for a request that is none of GraphQL's. A
 * change that found too many others waiting is 503, so that whoever sends it tries again.
 */
export const plainJson: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { http, body }, contextValue }) {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        const malformed = errors.some(({ extensions }) => extensions?.code === ApolloServerErrorCode.BAD_REQUEST);
        if (errors.some(({ extensions }) => extensions?.code === 'STORE_BUSY')) {
          http.status = 503;
          http.headers.set('retry-after', '1');
        }
        if (http.status === 400 && contextValue.plainJson && !malformed) http.status = 200;
      },
    };
  },
};
