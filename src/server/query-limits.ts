import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  valueFromASTUntyped,
} from 'graphql';

/** Deeper than any list of ours nests usefully. */
const MAX_DEPTH = 15;
const MAX_ALIASES = 30;
/** Objects that a query may ask for at most, by the page sizes and depths it names. */
const MAX_COST = 200_000;
/** What a nested list is taken to hold. */
const LIST_COST = 8;
/** Most tokens of a query's text. */
export const MAX_TOKENS = 3000;

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}

/** A validation rule: refuses queries that are deep, aliased or large beyond any use. */
export function queryLimits(context: ValidationContext): ASTVisitor {
  const refuse = (message: string, node: OperationDefinitionNode) =>
    context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'QUERY_TOO_LARGE' } }));
  return {
    OperationDefinition(node) {
      const { depth, aliases, cost } = measure(node.selectionSet, context, new Set());
      if (depth > MAX_DEPTH) refuse(`The query is ${depth} levels deep, at most ${MAX_DEPTH} are answered.`, node);
      if (aliases > MAX_ALIASES) refuse(`The query has ${aliases} aliases, at most ${MAX_ALIASES} are answered.`, node);
      if (cost > MAX_COST) refuse('The query asks for too much at once: ask for smaller pages or fewer levels.', node);
    },
  };
}

function measure(set: SelectionSetNode, context: ValidationContext, open: ReadonlySet<string>): Size {
  let [depth, aliases, cost] = [0, 0, 0];
  for (const selection of set.selections) {
    const inner = innerOf(selection, context, open);
    const size = inner.set ? measure(inner.set, context, inner.open) : { depth: 0, aliases: 0, cost: 0 };
    const isField = selection.kind === Kind.FIELD;
    depth = Math.max(depth, size.depth + (isField ? 1 : 0));
    aliases += size.aliases + (isField && selection.alias ? 1 : 0);
    cost += isField && inner.set ? inner.times * (1 + size.cost) : size.cost;
  }
  return { depth, aliases, cost };
}

function innerOf(
  selection: SelectionSetNode['selections'][number],
  context: ValidationContext,
  open: ReadonlySet<string>,
): { set: SelectionSetNode | undefined; open: ReadonlySet<string>; times: number } {
  if (selection.kind === Kind.FIELD) {
    const first = selection.arguments?.find(({ name }) => name.value === 'first');
    const given = first ? Number(valueFromASTUntyped(first.value, {})) : Number.NaN;
    // `nodes` and `edges` repeat the page that their parent was counted for; a page size from a variable may be the largest.
    const repeats = /^(?:nodes|edges|node|pageInfo|evidence|directive|task|unit|person|post|body|enterprise)$/;
    const otherwise = first ? 100 : repeats.test(selection.name.value) ? 1 : LIST_COST;
    return { set: selection.selectionSet, open, times: Number.isFinite(given) ? Math.max(1, given) : otherwise };
  }
  if (selection.kind === Kind.INLINE_FRAGMENT) return { set: selection.selectionSet, open, times: 1 };
  const name = selection.name.value;
  const fragment: FragmentDefinitionNode | null | undefined = open.has(name) ? null : context.getFragment(name);
  return { set: fragment?.selectionSet, open: new Set([...open, name]), times: 1 };
}
