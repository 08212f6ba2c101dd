import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { countChanges } from '#src/analysis/fact-changes.js';
import { AppError } from '#src/app-error.js';
import type { IngestReport } from '#src/app-port.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { DirectiveInput, Resolvers } from '../generated/resolvers-types.js';
import { pageSize } from '../lists/connection.js';
import { wanted } from '../lists/wanted.js';
import { WRITING_OFF } from '../writers.js';

const BASE64 = z.base64();
const OUTCOME = { created: 'CREATED', replaced: 'REPLACED', unchanged: 'UNCHANGED' } as const;

/** @throws {GraphQLError} FORBIDDEN, WRITING_OFF */
export function mustWrite({ writeRefusal }: Context): void {
  if (writeRefusal) throw new GraphQLError(writeRefusal.message, { extensions: { code: writeRefusal.code } });
}

/**
 * The bytes of a file that a client sent.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function bytesOf({ text, contentBase64 }: DirectiveInput): Uint8Array {
  if (typeof text === 'string' && typeof contentBase64 !== 'string') return Buffer.from(text);
  if (typeof contentBase64 !== 'string' || typeof text === 'string')
    throw badInput('Give the file as `text` or as `contentBase64`, just one of the two.');
  if (!BASE64.safeParse(contentBase64).success) throw badInput('`contentBase64` is not Base64.');
  return Buffer.from(contentBase64, 'base64');
}

const reportResolvers = {
  outcome: ({ outcome }: IngestReport) => OUTCOME[outcome],
  tasks: ({ found }: IngestReport) => found.tasks,
  duties: ({ found }: IngestReport) => found.duties,
  diagnostics: ({ diagnostics }: IngestReport) => [...diagnostics],
  diff: ({ changes }: IngestReport) => changes,
};

/** What changes the graph, each asking for the write token, and whether there is one. */
export const mutationResolvers = {
  Query: { writable: (_, _args, { writeRefusal }) => writeRefusal !== WRITING_OFF },
  Mutation: {
    ingest: (_, { input }, context) => {
      mustWrite(context);
      return context.zerentu.ingest(input.name, bytesOf(input));
    },
    replace: (_, { id, input }, context) => {
      mustWrite(context);
      return context.zerentu.replace(id, input.name, bytesOf(input));
    },
    withdraw: async (_, { id }, context) => {
      mustWrite(context);
      const report = await context.zerentu.withdraw(id);
      if (!report)
        throw new AppError('NO_SUCH_DIRECTIVE', 'No such directive is loaded: see `directives` for the ids.');
      return report;
    },
    rebuild: async (_, _args, context) => {
      mustWrite(context);
      return { changed: [...(await context.zerentu.rebuild())] };
    },
  },
  LoadResult: {
    ...reportResolvers,
    directive: ({ id }, _, context, info) => context.node(id, wanted(info)),
  },
  LoadPreview: {
    ...reportResolvers,
    replaces: ({ id, outcome }, _, context, info) => (outcome === 'replaced' ? context.node(id, wanted(info)) : null),
  },
  WithdrawResult: { diff: ({ changes }) => changes },
  FactDiff: {
    added: (changes) => countChanges(changes, 'ADDED'),
    dropped: (changes) => countChanges(changes, 'DROPPED'),
    changed: (changes) => countChanges(changes, 'CHANGED'),
    facts: (changes, { first, skip }) => {
      if (skip < 0) throw badInput('`skip` must be 0 or more.');
      return changes.slice(skip, skip + pageSize(first, null));
    },
  },
} satisfies Resolvers;
