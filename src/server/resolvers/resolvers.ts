import { labelOfId } from '#graph/model/ids.js';
import { textOf, textOrNull, textsOf } from '#graph/model/values.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { answerResolvers } from './answer.js';
import { dutiesOf, ends, evidenceOf, holdersIn, links, must } from './facts.js';
import { listOf, listResolvers, partOf } from './lists.js';
import { mutationResolvers } from './mutations.js';

/** One call a field; lists over edges are batched by the context's loaders. */
export const resolvers = {
  ...answerResolvers,
  ...mutationResolvers,
  Query: {
    ...answerResolvers.Query,
    // A spelling is in the graph, and no type of the schema: `Unit.aliases` has it.
    node: (_, { id }, context) => (labelOfId(id) === 'UnitName' ? null : context.node(id)),
    directives: listOf('Directive'),
    sections: listOf('Section'),
    tasks: listOf('Task'),
    measures: listOf('Measure'),
    units: listOf('Unit'),
    people: listOf('Person'),
    posts: listOf('Post'),
    bodies: listOf('Body'),
    targets: listOf('Target'),
    enterprises: listOf('Enterprise'),
    jurisdictions: listOf('Jurisdiction'),
  },
  DirectiveConnection: listResolvers,
  SectionConnection: listResolvers,
  TaskConnection: listResolvers,
  MeasureConnection: listResolvers,
  UnitConnection: listResolvers,
  PersonConnection: listResolvers,
  PostConnection: listResolvers,
  BodyConnection: listResolvers,
  TargetConnection: listResolvers,
  EnterpriseConnection: listResolvers,
  JurisdictionConnection: listResolvers,
  Node: { __resolveType: ({ id }) => labelOfId(id) as 'Task' },
  Evidence: {
    directive: ({ directiveId }, _, context) => must(context, directiveId),
    task: ({ taskId }, _, context) => (taskId ? context.node(taskId) : null),
  },
  Directive: {
    loaded: ({ cited }) => cited !== true,
    text: ({ text }) => textOf(text),
    issuers: ({ issuers }) => textsOf(issuers),
    tasks: ({ id }, part, context) => partOf(part, () => context.owned('Task', id)),
    sections: ({ id }, part, context) => partOf(part, () => context.owned('Section', id)),
    targets: ({ id }, part, context) => partOf(part, () => context.owned('Target', id)),
    basedOn: (parent, _, context) => ends(context, ['Directive', parent], 'BASED_ON', 'out', 'Directive'),
    repeals: (parent, _, context) => ends(context, ['Directive', parent], 'REPEALS', 'out', 'Directive'),
    repealedBy: (parent, _, context) => ends(context, ['Directive', parent], 'REPEALS', 'in', 'Directive'),
    bodies: (parent, _, context) => ends(context, ['Directive', parent], 'SETS_UP', 'out', 'Body'),
  },
  Section: {
    directive: ({ directiveId }, _, context) => must(context, directiveId),
    sections: (parent, _, context) => ends(context, ['Section', parent], 'HAS_SECTION', 'out', 'Section'),
    tasks: (parent, part, context) => partOf(part, () => ends(context, ['Section', parent], 'HAS_TASK', 'out', 'Task')),
    evidence: (parent) => evidenceOf(parent, null),
  },
  Task: {
    directive: ({ directiveId }, _, context) => must(context, directiveId),
    duties: (parent, { role }, context) => dutiesOf('Task', parent, context, role),
    measures: (parent, _, context) => ends(context, ['Task', parent], 'HAS_MEASURE', 'out', 'Measure'),
    targets: (parent, _, context) => ends(context, ['Task', parent], 'HAS_TARGET', 'out', 'Target'),
    enterprises: (parent, _, context) => links(context, ['Task', parent], 'NAMED_IN', 'in', 'Enterprise'),
    evidence: (parent) => evidenceOf(parent, parent.id),
  },
  Measure: {
    task: ({ taskId }, _, context) => must(context, taskId),
    evidence: (parent) => evidenceOf(parent, String(parent.taskId)),
  },
  Duty: {
    unit: ({ from }) => from,
    task: ({ to }) => to,
    roleBasis: ({ edge }) => edge.roleBasis as 'EXPLICIT',
    name: ({ edge }) => String(edge.name),
    printed: ({ edge }) => textOrNull(edge.printed),
    evidence: ({ edge, to }) => evidenceOf(edge, to.id),
  },
  Unit: {
    duties: (parent, { role, ...part }, context) => partOf(part, () => dutiesOf('Unit', parent, context, role)),
    posts: (parent, part, context) => partOf(part, () => ends(context, ['Unit', parent], 'IN', 'in', 'Post')),
    people: (parent, part, context) => partOf(part, () => holdersIn(context, parent)),
    successors: (parent, _, context) => links(context, ['Unit', parent], 'SUCCEEDED_BY', 'out', 'Unit'),
    predecessors: async (parent, _, context) =>
      (await links(context, ['Unit', parent], 'SUCCEEDED_BY', 'in', 'Unit')).map(({ from, to, edge }) => ({
        from: to,
        to: from,
        edge,
      })),
  },
  Succession: { unit: ({ to }) => to, year: ({ edge }) => Number(edge.year) },
  Person: {
    posts: (parent, _, context) => links(context, ['Person', parent], 'HOLDS', 'out', 'Post'),
    memberships: (parent, _, context) => links(context, ['Person', parent], 'MEMBER_OF', 'out', 'Body'),
  },
  PostHolding: {
    person: ({ from }) => from,
    post: ({ to }) => to,
    name: ({ edge }) => String(edge.name),
    evidence: ({ edge }) => evidenceOf(edge, null),
  },
  Membership: {
    person: ({ from }) => from,
    body: ({ to }) => to,
    role: ({ edge }) => textOrNull(edge.role),
    evidence: ({ edge }) => evidenceOf(edge, null),
  },
  Post: {
    unit: ({ unitId }, _, context) => (unitId ? context.node(String(unitId)) : null),
    holders: (parent, part, context) => partOf(part, () => links(context, ['Post', parent], 'HOLDS', 'in', 'Person')),
  },
  Body: {
    members: (parent, part, context) =>
      partOf(part, () => links(context, ['Body', parent], 'MEMBER_OF', 'in', 'Person')),
    units: (parent, _, context) => ends(context, ['Body', parent], 'MEMBER_OF', 'in', 'Unit'),
    posts: (parent, _, context) => ends(context, ['Body', parent], 'MEMBER_OF', 'in', 'Post'),
    office: (parent, _, context) => ends(context, ['Body', parent], 'OFFICE_OF', 'in', 'Unit'),
  },
  Target: {
    task: ({ taskId }, _, context) => (taskId ? context.node(String(taskId)) : null),
    directive: ({ directiveId }, _, context) => must(context, directiveId),
    evidence: (parent) => evidenceOf(parent, textOrNull(parent.taskId)),
  },
  Enterprise: {
    mentions: (parent, part, context) =>
      partOf(part, () => links(context, ['Enterprise', parent], 'NAMED_IN', 'out', 'Task')),
  },
  EnterpriseMention: {
    enterprise: ({ from }) => from,
    task: ({ to }) => to,
    name: ({ edge }) => String(edge.name),
    part: ({ edge }) => String(edge.part),
    evidence: ({ edge, to }) => evidenceOf(edge, to.id),
  },
} satisfies Resolvers;
