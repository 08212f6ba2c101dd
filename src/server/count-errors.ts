import type { ApolloServerPlugin } from '@apollo/server';
import type { Figures } from '#src/app/figures.js';
import type { Context } from './context.js';

/** Counts the codes of the errors that GraphQL answers with. */
export const countErrors = (figures: Pick<Figures, 'failed'>): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        for (const { extensions } of errors) figures.failed(String(extensions?.code ?? 'INTERNAL_ERROR'));
      },
    };
  },
});
