import { type ASTVisitor, GraphQLError, type OperationDefinitionNode, type ValidationContext } from 'graphql';
import { sizeOf } from './size.js';

/** Deeper than any list of ours nests usefully. */
const MAX_DEPTH = 15;
const MAX_ALIASES = 30;
/** Most tokens of a query's text. */
export const MAX_TOKENS = 3000;

/** A validation rule: refuses queries that are deep or aliased beyond any use. */
export function queryLimits(context: ValidationContext): ASTVisitor {
  const refuse = (message: string, node: OperationDefinitionNode) =>
    context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'QUERY_TOO_LARGE' } }));
  return {
    OperationDefinition(node) {
      const { depth, aliases } = sizeOf(node, context.getSchema(), (name) => context.getFragment(name), null);
      if (depth > MAX_DEPTH) refuse(`The query is ${depth} levels deep, at most ${MAX_DEPTH} are answered.`, node);
      if (aliases > MAX_ALIASES) refuse(`The query has ${aliases} aliases, at most ${MAX_ALIASES} are answered.`, node);
    },
  };
}
