import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { MAX_PAGE } from '../lists/connection.js';

/** How large a query is. */
export interface Size {
  readonly depth: number;
  readonly aliases: number;
  /** Objects that it may ask for at most, by the page sizes and lists that it names. */
  readonly cost: number;
}

/** The values of a query's variables; `null` where they are not known, and each page size is taken to be the largest. */
export type Variables = Readonly<Record<string, unknown>> | null;

/** What a nested list is taken to hold that has no page size, such as the duties of a task. */
const LIST_COST = 8;
/** What some fields cost beside the objects that they give, in objects of the usual size: how much they read. */
const FIELD_COSTS: Readonly<Record<string, number>> = {
  'Directive.text': 500,
  'Directive.facts': 500,
  'Query.ask': 20,
  'Query.search': 100,
  'Query.shortestConnection': 100,
  'Query.compareDirectives': 500,
  'Query.relationshipMap': 500,
};
/** What each figure costs that is counted over all tasks. */
const STATISTIC_COST = 100;

const NOTHING: Size = { depth: 0, aliases: 0, cost: 0 };

/** Whether the lists of a type repeat the page that the field was counted for which gives it. */
const isPage = (type: GraphQLNamedType | null | undefined) =>
  type?.name.endsWith('Connection') === true || type?.name === 'RelationshipMap';

/** Returns how large an operation is; `fragment` gives the fragments of its document by name. */
export function sizeOf(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  fragment: QuerySizes['fragment'],
  variables: Variables,
): Size {
  const type = schema.getRootType(operation.operation);
  return new QuerySizes(schema, fragment, variables).of(operation.selectionSet, type);
}

interface Fragment {
  readonly selectionSet: SelectionSetNode;
  readonly typeCondition: { readonly name: { readonly value: string } };
}

class QuerySizes {
  readonly fragment: (name: string) => Fragment | null | undefined;
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  /** Each fragment is measured once: spread twice at each of many steps, it would be walked 2^n times. */
  readonly #fragments = new Map<string, Size>();

  constructor(schema: GraphQLSchema, fragment: QuerySizes['fragment'], variables: Variables) {
    this.#schema = schema;
    this.fragment = fragment;
    this.#variables = variables;
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
    const fragment = this.fragment(name);
    const size = this.of(fragment?.selectionSet, this.#named(fragment?.typeCondition.name.value));
    this.#fragments.set(name, size);
    return size;
  }

  #ofField(field: FieldNode, type: GraphQLNamedType | null | undefined): Size {
    const definition = type && 'getFields' in type ? type.getFields()[field.name.value] : undefined;
    // As printed, `[Task!]!`. What looks into the schema has none here: GraphQL's own rule bounds that.
    const printed = String(definition?.type ?? '');
    const inner = definition ? this.of(field.selectionSet, this.#named(printed.replace(/[[\]!]/g, ''))) : NOTHING;
    const times = this.#pageSize(field) ?? (printed.startsWith('[') && !isPage(type) ? LIST_COST : 1);
    const own = FIELD_COSTS[`${type?.name}.${field.name.value}`] ?? (type?.name === 'Statistics' ? STATISTIC_COST : 0);
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
      cost: own + (field.selectionSet ? times * (1 + inner.cost) : 0),
    };
  }

  /** How many a field asks for with `first` or `last`; the largest page where that is not known. */
  #pageSize(field: FieldNode): number | undefined {
    const given = field.arguments?.find(
      ({ name, value }) => /^(?:first|last)$/.test(name.value) && value.kind !== Kind.NULL,
    );
    if (!given) return undefined;
    const value: unknown = valueFromASTUntyped(given.value, this.#variables);
    // A page beyond any limit is refused where it is read, and must not be waved through here by a negative size.
    return typeof value === 'number' ? Math.max(1, value) : MAX_PAGE;
  }

  #named(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}
