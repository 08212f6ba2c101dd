import { numberOf, textOf, textOrNull } from '#graph/model/values.js';
import type { FactsParent } from '../analysis-parents.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { pageSize } from '../lists/connection.js';
import type { NodeParent } from '../parents.js';
import { correctionBehind } from './corrections.js';

const cursorOf = (at: number) => Buffer.from(`fact ${at}`).toString('base64url');

/**
 * How many facts stand up to a cursor; 0 without one.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
function countTo(cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined) return 0;
  const [, at] = /^fact (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (at === undefined)
    throw badInput('`after` is no cursor of a list of facts: take `endCursor` or the cursor of an edge of it.');
  return Number(at) + 1;
}

/** A page of everything that a directive says. */
export async function pageOfFacts(
  { id }: NodeParent,
  { first, after }: { readonly first: number; readonly after?: string | null },
  context: Context,
): Promise<FactsParent> {
  const [from, size] = [countTo(after), pageSize(first, null)];
  return { facts: await context.facts(id), from, to: from + size };
}

/** Facts with their words, page by page. */
export const factResolvers = {
  FactConnection: {
    nodes: ({ facts, from, to }) => facts.slice(from, to),
    edges: ({ facts, from, to }) => facts.slice(from, to).map((node, at) => ({ node, cursor: cursorOf(from + at) })),
    pageInfo: ({ facts, from, to }) => ({
      hasNextPage: facts.length > to,
      hasPreviousPage: from > 0,
      startCursor: facts.length > from ? cursorOf(from) : null,
      endCursor: facts.length > from ? cursorOf(Math.min(facts.length, to) - 1) : null,
    }),
    totalCount: ({ facts }) => facts.length,
  },
  Fact: {
    quote: ({ words }) => textOrNull(words.quote),
    start: ({ words }) => placeOf(words.quote, words.start),
    end: ({ words }) => placeOf(words.quote, words.end),
    rule: ({ words }) => textOrNull(words.rule),
    correction: ({ words: { directiveId, correction } }, _, context) =>
      correctionBehind(context, { directiveId: textOf(directiveId), correction: textOrNull(correction) }),
  },
} satisfies Resolvers;

const placeOf = (quote: unknown, offset: unknown) => (textOrNull(quote) === null ? null : numberOf(offset));
