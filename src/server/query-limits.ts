import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { MAX_PAGE } from './lists/connection.js';

/** Deeper than any list of ours nests usefully. */
const MAX_DEPTH = 15;
const MAX_ALIASES = 30;
/** Objects that a query may ask for at most, by the page sizes and lists it names. */
const MAX_COST = 50_000;
/** What a nested list is taken to hold that has no page size, such as the duties of a task. */
const LIST_COST = 8;
/** What a nested list is taken to hold where the query leaves its page size out. */
const PAGE_COST = 25;
/** A directive's whole text, in objects of the usual size. */
const TEXT_COST = 500;
/** Most tokens of a query's text. */
export const MAX_TOKENS = 3000;

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, cost: 0 };

/** A validation rule: refuses queries that are deep, aliased or large beyond any use. */
export function queryLimits(context: ValidationContext): ASTVisitor {
  const sizes = new QuerySizes(context);
  const refuse = (message: string, node: OperationDefinitionNode) =>
    context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'QUERY_TOO_LARGE' } }));
  return {
    OperationDefinition(node) {
      const type = context.getSchema().getRootType(node.operation);
      const { depth, aliases, cost } = sizes.of(node.selectionSet, type);
      if (depth > MAX_DEPTH) refuse(`The query is ${depth} levels deep, at most ${MAX_DEPTH} are answered.`, node);
      if (aliases > MAX_ALIASES) refuse(`The query has ${aliases} aliases, at most ${MAX_ALIASES} are answered.`, node);
      if (cost > MAX_COST) refuse('The query asks for too much at once: ask for smaller pages or fewer levels.', node);
    },
  };
}

class QuerySizes {
  readonly #context: ValidationContext;
  /** Each fragment is measured once: spread twice at each of many steps, it would be walked 2^n times. */
  readonly #fragments = new Map<string, Size>();

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  of(set: SelectionSetNode | undefined, type: GraphQLNamedType | null | undefined): Size {
    let { depth, aliases, cost } = NOTHING;
    for (const selection of set?.selections ?? []) {
      const size = this.#ofSelection(selection, type);
      depth = Math.max(depth, size.depth);
      aliases += size.aliases;
      cost += size.cost;
    }
    return { depth, aliases, cost };
  }

  #ofSelection(selection: SelectionNode, type: GraphQLNamedType | null | undefined): Size {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return this.of(selection.selectionSet, this.#named(selection.typeCondition?.name.value) ?? type);
    const name = selection.name.value;
    const known = this.#fragments.get(name);
    if (known) return known;
    // A fragment that spreads itself is another rule's to refuse: here it ends.
    this.#fragments.set(name, NOTHING);
    const fragment = this.#context.getFragment(name);
    const size = this.of(fragment?.selectionSet, this.#named(fragment?.typeCondition.name.value));
    this.#fragments.set(name, size);
    return size;
  }

  #ofField(field: FieldNode, type: GraphQLNamedType | null | undefined): Size {
    const definition = type && 'getFields' in type ? type.getFields()[field.name.value] : undefined;
    // As printed, `[Task!]!`. What looks into the schema has none here: GraphQL's own rule bounds that.
    const printed = String(definition?.type ?? '');
    const inner = definition ? this.of(field.selectionSet, this.#named(printed.replace(/[[\]!]/g, ''))) : NOTHING;
    // `nodes` and `edges` repeat the page that their connection was counted for.
    const isPage = type?.name.endsWith('Connection') === true;
    const takesPage = definition && 'args' in definition && definition.args.some(({ name }) => name === 'first');
    const usual = takesPage ? PAGE_COST : LIST_COST;
    const times = pageSize(field) ?? (printed.startsWith('[') && !isPage ? usual : 1);
    if (type?.name === 'Directive' && field.name.value === 'text') return { ...NOTHING, depth: 1, cost: TEXT_COST };
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
      cost: field.selectionSet ? times * (1 + inner.cost) : 0,
    };
  }

  #named(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#context.getSchema().getType(name);
  }
}

/** The page size a field names, the largest where a variable holds it. */
function pageSize(field: FieldNode): number | undefined {
  const value = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!value) return undefined;
  return value.kind === Kind.INT ? Math.max(1, Number(value.value)) : MAX_PAGE;
}
