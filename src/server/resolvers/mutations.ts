import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { wanted } from '../lists/wanted.js';

const BASE64 = z.base64();

function mustWrite({ mayWrite }: Context): void {
  if (mayWrite) return;
  throw new GraphQLError('Writing needs the token of ZERENTU_TOKEN: send it as `Authorization: Bearer …`.', {
    extensions: { code: 'FORBIDDEN' },
  });
}

/** What changes the graph; each asks for the write token. */
export const mutationResolvers = {
  Mutation: {
    ingestDirective: (_, { name, contentBase64 }, context) => {
      mustWrite(context);
      if (!BASE64.safeParse(contentBase64).success) throw badInput('`contentBase64` is not Base64.');
      return context.zerentu.ingest(name, Buffer.from(contentBase64, 'base64'));
    },
    withdrawDirective: (_, { id }, context) => {
      mustWrite(context);
      return context.zerentu.withdraw(id);
    },
    rebuildDirectives: async (_, _args, context) => {
      mustWrite(context);
      return [...(await context.zerentu.rebuild())];
    },
  },
  IngestResult: {
    directive: ({ id }, _, context, info) => context.node(id, wanted(info)),
    tasks: ({ found }) => found.tasks,
    duties: ({ found }) => found.duties,
    diagnostics: ({ diagnostics }) => [...diagnostics],
  },
} satisfies Resolvers;
