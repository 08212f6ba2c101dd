/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query AskPage($question: String!, $conversationId: ID) {\n  ask(question: $question, conversationId: $conversationId) {\n    text\n    suggestions\n    conversationId\n    choices {\n      label\n      token\n    }\n  }\n}": typeof types.AskPageDocument,
    "query Ask($question: String!, $conversationId: ID) {\n  ask(question: $question, conversationId: $conversationId) {\n    status\n    text\n    intent\n    value {\n      number\n      unit\n      date\n      yes\n      text\n    }\n    results {\n      kind\n      name\n      role\n      node {\n        __typename\n        id\n      }\n    }\n    evidence {\n      ...EvidenceQuote\n      task {\n        id\n        title\n      }\n    }\n    choices {\n      label\n      token\n    }\n    suggestions\n    conversationId\n  }\n}": typeof types.AskDocument,
    "query DirectiveList($first: Int!, $after: String) {\n  directives(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      title\n      issuer\n      docNumber\n      issuedOn\n      loaded\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.DirectiveListDocument,
    "query DirectivePage($id: ID!, $first: Int!) {\n  node(id: $id) {\n    __typename\n    ... on Directive {\n      id\n      title\n      issuers\n      docNumber\n      issuedOn\n      effectiveFrom\n      expiresOn\n      jurisdiction\n      tasks(first: $first) {\n        totalCount\n        nodes {\n          ...TaskRow\n        }\n      }\n      targets(first: $first) {\n        totalCount\n        nodes {\n          ...TargetRow\n        }\n      }\n      bodies {\n        id\n        name\n      }\n      basedOn {\n        id\n        title\n        docNumber\n      }\n    }\n  }\n}": typeof types.DirectivePageDocument,
    "fragment DutyLine on Duty {\n  role\n  roleBasis\n  name\n  printed\n  unit {\n    id\n    name\n  }\n}": typeof types.DutyLineFragmentDoc,
    "fragment EvidenceQuote on Evidence {\n  quote\n  start\n  end\n  directive {\n    id\n    title\n  }\n}": typeof types.EvidenceQuoteFragmentDoc,
    "query Loaded {\n  directives(first: 5) {\n    totalCount\n    nodes {\n      id\n      title\n    }\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n  units(first: 1) {\n    totalCount\n  }\n}": typeof types.LoadedDocument,
    "query RelationshipMap($directiveIds: [ID!], $roles: [Role!], $units: [ID!], $from: PartialDate, $to: PartialDate, $first: Int!) {\n  relationshipMap(\n    directiveIds: $directiveIds\n    roles: $roles\n    units: $units\n    from: $from\n    to: $to\n    first: $first\n  ) {\n    level\n    omitted\n    nodes {\n      id\n      kind\n      label\n      group\n      weight\n      size\n      members\n    }\n    edges {\n      id\n      source\n      target\n      role\n      weight\n    }\n  }\n}": typeof types.RelationshipMapDocument,
    "query Search($text: String!, $kinds: [NodeKind!], $first: Int!, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    edges {\n      kind\n      name\n      node {\n        id\n      }\n      highlights {\n        field\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SearchDocument,
    "fragment TargetRow on Target {\n  id\n  text\n  indicator\n  comparator\n  value\n  valueMax\n  measureWord\n  deadline\n  recurrence\n}": typeof types.TargetRowFragmentDoc,
    "query TaskList($first: Int!, $after: String, $filter: TaskFilter, $orderBy: TaskOrder) {\n  tasks(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    nodes {\n      ...TaskRow\n      duties {\n        ...DutyLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.TaskListDocument,
    "query TaskPage($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Task {\n      ...TaskRow\n      directive {\n        id\n        title\n      }\n      duties {\n        ...DutyLine\n        evidence {\n          ...EvidenceQuote\n        }\n      }\n      measures {\n        id\n        label\n        title\n        deadline\n      }\n      targets {\n        ...TargetRow\n      }\n      enterprises {\n        name\n        part\n        enterprise {\n          id\n        }\n      }\n      evidence {\n        ...EvidenceQuote\n      }\n    }\n  }\n}": typeof types.TaskPageDocument,
    "fragment TaskRow on Task {\n  id\n  label\n  title\n  section\n  safeguard\n  deadline\n}": typeof types.TaskRowFragmentDoc,
    "query UnitPage($id: ID!, $roles: [Role!], $first: Int!, $after: String) {\n  node(id: $id) {\n    __typename\n    ... on Unit {\n      id\n      name\n      jurisdiction\n      aliases\n      tasks(roles: $roles, first: $first, after: $after) {\n        totalCount\n        edges {\n          role\n          roleBasis\n          node {\n            ...TaskRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      people(first: $first) {\n        edges {\n          name\n          node {\n            id\n            name\n          }\n        }\n      }\n      successors {\n        year\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}": typeof types.UnitPageDocument,
};
const documents: Documents = {
    "query AskPage($question: String!, $conversationId: ID) {\n  ask(question: $question, conversationId: $conversationId) {\n    text\n    suggestions\n    conversationId\n    choices {\n      label\n      token\n    }\n  }\n}": types.AskPageDocument,
    "query Ask($question: String!, $conversationId: ID) {\n  ask(question: $question, conversationId: $conversationId) {\n    status\n    text\n    intent\n    value {\n      number\n      unit\n      date\n      yes\n      text\n    }\n    results {\n      kind\n      name\n      role\n      node {\n        __typename\n        id\n      }\n    }\n    evidence {\n      ...EvidenceQuote\n      task {\n        id\n        title\n      }\n    }\n    choices {\n      label\n      token\n    }\n    suggestions\n    conversationId\n  }\n}": types.AskDocument,
    "query DirectiveList($first: Int!, $after: String) {\n  directives(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      title\n      issuer\n      docNumber\n      issuedOn\n      loaded\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.DirectiveListDocument,
    "query DirectivePage($id: ID!, $first: Int!) {\n  node(id: $id) {\n    __typename\n    ... on Directive {\n      id\n      title\n      issuers\n      docNumber\n      issuedOn\n      effectiveFrom\n      expiresOn\n      jurisdiction\n      tasks(first: $first) {\n        totalCount\n        nodes {\n          ...TaskRow\n        }\n      }\n      targets(first: $first) {\n        totalCount\n        nodes {\n          ...TargetRow\n        }\n      }\n      bodies {\n        id\n        name\n      }\n      basedOn {\n        id\n        title\n        docNumber\n      }\n    }\n  }\n}": types.DirectivePageDocument,
    "fragment DutyLine on Duty {\n  role\n  roleBasis\n  name\n  printed\n  unit {\n    id\n    name\n  }\n}": types.DutyLineFragmentDoc,
    "fragment EvidenceQuote on Evidence {\n  quote\n  start\n  end\n  directive {\n    id\n    title\n  }\n}": types.EvidenceQuoteFragmentDoc,
    "query Loaded {\n  directives(first: 5) {\n    totalCount\n    nodes {\n      id\n      title\n    }\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n  units(first: 1) {\n    totalCount\n  }\n}": types.LoadedDocument,
    "query RelationshipMap($directiveIds: [ID!], $roles: [Role!], $units: [ID!], $from: PartialDate, $to: PartialDate, $first: Int!) {\n  relationshipMap(\n    directiveIds: $directiveIds\n    roles: $roles\n    units: $units\n    from: $from\n    to: $to\n    first: $first\n  ) {\n    level\n    omitted\n    nodes {\n      id\n      kind\n      label\n      group\n      weight\n      size\n      members\n    }\n    edges {\n      id\n      source\n      target\n      role\n      weight\n    }\n  }\n}": types.RelationshipMapDocument,
    "query Search($text: String!, $kinds: [NodeKind!], $first: Int!, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    edges {\n      kind\n      name\n      node {\n        id\n      }\n      highlights {\n        field\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SearchDocument,
    "fragment TargetRow on Target {\n  id\n  text\n  indicator\n  comparator\n  value\n  valueMax\n  measureWord\n  deadline\n  recurrence\n}": types.TargetRowFragmentDoc,
    "query TaskList($first: Int!, $after: String, $filter: TaskFilter, $orderBy: TaskOrder) {\n  tasks(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    nodes {\n      ...TaskRow\n      duties {\n        ...DutyLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.TaskListDocument,
    "query TaskPage($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Task {\n      ...TaskRow\n      directive {\n        id\n        title\n      }\n      duties {\n        ...DutyLine\n        evidence {\n          ...EvidenceQuote\n        }\n      }\n      measures {\n        id\n        label\n        title\n        deadline\n      }\n      targets {\n        ...TargetRow\n      }\n      enterprises {\n        name\n        part\n        enterprise {\n          id\n        }\n      }\n      evidence {\n        ...EvidenceQuote\n      }\n    }\n  }\n}": types.TaskPageDocument,
    "fragment TaskRow on Task {\n  id\n  label\n  title\n  section\n  safeguard\n  deadline\n}": types.TaskRowFragmentDoc,
    "query UnitPage($id: ID!, $roles: [Role!], $first: Int!, $after: String) {\n  node(id: $id) {\n    __typename\n    ... on Unit {\n      id\n      name\n      jurisdiction\n      aliases\n      tasks(roles: $roles, first: $first, after: $after) {\n        totalCount\n        edges {\n          role\n          roleBasis\n          node {\n            ...TaskRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      people(first: $first) {\n        edges {\n          name\n          node {\n            id\n            name\n          }\n        }\n      }\n      successors {\n        year\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}": types.UnitPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AskPage($question: String!, $conversationId: ID) {\n  ask(question: $question, conversationId: $conversationId) {\n    text\n    suggestions\n    conversationId\n    choices {\n      label\n      token\n    }\n  }\n}"): (typeof documents)["query AskPage($question: String!, $conversationId: ID) {\n  ask(question: $question, conversationId: $conversationId) {\n    text\n    suggestions\n    conversationId\n    choices {\n      label\n      token\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Ask($question: String!, $conversationId: ID) {\n  ask(question: $question, conversationId: $conversationId) {\n    status\n    text\n    intent\n    value {\n      number\n      unit\n      date\n      yes\n      text\n    }\n    results {\n      kind\n      name\n      role\n      node {\n        __typename\n        id\n      }\n    }\n    evidence {\n      ...EvidenceQuote\n      task {\n        id\n        title\n      }\n    }\n    choices {\n      label\n      token\n    }\n    suggestions\n    conversationId\n  }\n}"): (typeof documents)["query Ask($question: String!, $conversationId: ID) {\n  ask(question: $question, conversationId: $conversationId) {\n    status\n    text\n    intent\n    value {\n      number\n      unit\n      date\n      yes\n      text\n    }\n    results {\n      kind\n      name\n      role\n      node {\n        __typename\n        id\n      }\n    }\n    evidence {\n      ...EvidenceQuote\n      task {\n        id\n        title\n      }\n    }\n    choices {\n      label\n      token\n    }\n    suggestions\n    conversationId\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DirectiveList($first: Int!, $after: String) {\n  directives(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      title\n      issuer\n      docNumber\n      issuedOn\n      loaded\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query DirectiveList($first: Int!, $after: String) {\n  directives(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      title\n      issuer\n      docNumber\n      issuedOn\n      loaded\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DirectivePage($id: ID!, $first: Int!) {\n  node(id: $id) {\n    __typename\n    ... on Directive {\n      id\n      title\n      issuers\n      docNumber\n      issuedOn\n      effectiveFrom\n      expiresOn\n      jurisdiction\n      tasks(first: $first) {\n        totalCount\n        nodes {\n          ...TaskRow\n        }\n      }\n      targets(first: $first) {\n        totalCount\n        nodes {\n          ...TargetRow\n        }\n      }\n      bodies {\n        id\n        name\n      }\n      basedOn {\n        id\n        title\n        docNumber\n      }\n    }\n  }\n}"): (typeof documents)["query DirectivePage($id: ID!, $first: Int!) {\n  node(id: $id) {\n    __typename\n    ... on Directive {\n      id\n      title\n      issuers\n      docNumber\n      issuedOn\n      effectiveFrom\n      expiresOn\n      jurisdiction\n      tasks(first: $first) {\n        totalCount\n        nodes {\n          ...TaskRow\n        }\n      }\n      targets(first: $first) {\n        totalCount\n        nodes {\n          ...TargetRow\n        }\n      }\n      bodies {\n        id\n        name\n      }\n      basedOn {\n        id\n        title\n        docNumber\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DutyLine on Duty {\n  role\n  roleBasis\n  name\n  printed\n  unit {\n    id\n    name\n  }\n}"): (typeof documents)["fragment DutyLine on Duty {\n  role\n  roleBasis\n  name\n  printed\n  unit {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EvidenceQuote on Evidence {\n  quote\n  start\n  end\n  directive {\n    id\n    title\n  }\n}"): (typeof documents)["fragment EvidenceQuote on Evidence {\n  quote\n  start\n  end\n  directive {\n    id\n    title\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Loaded {\n  directives(first: 5) {\n    totalCount\n    nodes {\n      id\n      title\n    }\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n  units(first: 1) {\n    totalCount\n  }\n}"): (typeof documents)["query Loaded {\n  directives(first: 5) {\n    totalCount\n    nodes {\n      id\n      title\n    }\n  }\n  tasks(first: 1) {\n    totalCount\n  }\n  units(first: 1) {\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RelationshipMap($directiveIds: [ID!], $roles: [Role!], $units: [ID!], $from: PartialDate, $to: PartialDate, $first: Int!) {\n  relationshipMap(\n    directiveIds: $directiveIds\n    roles: $roles\n    units: $units\n    from: $from\n    to: $to\n    first: $first\n  ) {\n    level\n    omitted\n    nodes {\n      id\n      kind\n      label\n      group\n      weight\n      size\n      members\n    }\n    edges {\n      id\n      source\n      target\n      role\n      weight\n    }\n  }\n}"): (typeof documents)["query RelationshipMap($directiveIds: [ID!], $roles: [Role!], $units: [ID!], $from: PartialDate, $to: PartialDate, $first: Int!) {\n  relationshipMap(\n    directiveIds: $directiveIds\n    roles: $roles\n    units: $units\n    from: $from\n    to: $to\n    first: $first\n  ) {\n    level\n    omitted\n    nodes {\n      id\n      kind\n      label\n      group\n      weight\n      size\n      members\n    }\n    edges {\n      id\n      source\n      target\n      role\n      weight\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $kinds: [NodeKind!], $first: Int!, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    edges {\n      kind\n      name\n      node {\n        id\n      }\n      highlights {\n        field\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Search($text: String!, $kinds: [NodeKind!], $first: Int!, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    edges {\n      kind\n      name\n      node {\n        id\n      }\n      highlights {\n        field\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TargetRow on Target {\n  id\n  text\n  indicator\n  comparator\n  value\n  valueMax\n  measureWord\n  deadline\n  recurrence\n}"): (typeof documents)["fragment TargetRow on Target {\n  id\n  text\n  indicator\n  comparator\n  value\n  valueMax\n  measureWord\n  deadline\n  recurrence\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TaskList($first: Int!, $after: String, $filter: TaskFilter, $orderBy: TaskOrder) {\n  tasks(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    nodes {\n      ...TaskRow\n      duties {\n        ...DutyLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query TaskList($first: Int!, $after: String, $filter: TaskFilter, $orderBy: TaskOrder) {\n  tasks(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    nodes {\n      ...TaskRow\n      duties {\n        ...DutyLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TaskPage($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Task {\n      ...TaskRow\n      directive {\n        id\n        title\n      }\n      duties {\n        ...DutyLine\n        evidence {\n          ...EvidenceQuote\n        }\n      }\n      measures {\n        id\n        label\n        title\n        deadline\n      }\n      targets {\n        ...TargetRow\n      }\n      enterprises {\n        name\n        part\n        enterprise {\n          id\n        }\n      }\n      evidence {\n        ...EvidenceQuote\n      }\n    }\n  }\n}"): (typeof documents)["query TaskPage($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on Task {\n      ...TaskRow\n      directive {\n        id\n        title\n      }\n      duties {\n        ...DutyLine\n        evidence {\n          ...EvidenceQuote\n        }\n      }\n      measures {\n        id\n        label\n        title\n        deadline\n      }\n      targets {\n        ...TargetRow\n      }\n      enterprises {\n        name\n        part\n        enterprise {\n          id\n        }\n      }\n      evidence {\n        ...EvidenceQuote\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TaskRow on Task {\n  id\n  label\n  title\n  section\n  safeguard\n  deadline\n}"): (typeof documents)["fragment TaskRow on Task {\n  id\n  label\n  title\n  section\n  safeguard\n  deadline\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnitPage($id: ID!, $roles: [Role!], $first: Int!, $after: String) {\n  node(id: $id) {\n    __typename\n    ... on Unit {\n      id\n      name\n      jurisdiction\n      aliases\n      tasks(roles: $roles, first: $first, after: $after) {\n        totalCount\n        edges {\n          role\n          roleBasis\n          node {\n            ...TaskRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      people(first: $first) {\n        edges {\n          name\n          node {\n            id\n            name\n          }\n        }\n      }\n      successors {\n        year\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query UnitPage($id: ID!, $roles: [Role!], $first: Int!, $after: String) {\n  node(id: $id) {\n    __typename\n    ... on Unit {\n      id\n      name\n      jurisdiction\n      aliases\n      tasks(roles: $roles, first: $first, after: $after) {\n        totalCount\n        edges {\n          role\n          roleBasis\n          node {\n            ...TaskRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      people(first: $first) {\n        edges {\n          name\n          node {\n            id\n            name\n          }\n        }\n      }\n      successors {\n        year\n        unit {\n          id\n          name\n        }\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;