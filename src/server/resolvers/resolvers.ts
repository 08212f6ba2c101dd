import { labelOfId } from '#graph/model/ids.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { connectionResolvers, edgeResolvers, MAX_PAGE } from '../lists/connection.js';
import { wanted } from '../lists/wanted.js';
import { answerResolvers } from './answer.js';
import { comparisonResolvers } from './comparison.js';
import { correctionBehind, correctionResolvers } from './corrections.js';
import { factResolvers } from './directive-facts.js';
import { directiveResolvers } from './directives.js';
import { enterpriseResolvers } from './enterprises.js';
import { listOf, must } from './lists.js';
import { mapResolvers } from './map.js';
import { mutationResolvers } from './mutations.js';
import { scalarResolvers } from './scalars.js';
import { searchResolvers } from './search.js';
import { statisticsResolvers } from './statistics.js';
import { subscriptionResolvers } from './subscriptions.js';
import { taskResolvers } from './tasks.js';
import { unitResolvers } from './units.js';

/** A spelling is in the graph, and no type of the schema: `Unit.aliases` has it. */
const isShown = (id: string) => labelOfId(id) !== 'UnitName';

/** One call a field; lists over edges are batched by the context's loaders. */
export const resolvers = {
  ...scalarResolvers,
  ...answerResolvers,
  ...mutationResolvers,
  ...correctionResolvers,
  Mutation: { ...mutationResolvers.Mutation, ...correctionResolvers.Mutation },
  ...subscriptionResolvers,
  ...directiveResolvers,
  ...factResolvers,
  ...taskResolvers,
  ...unitResolvers,
  ...enterpriseResolvers,
  ...searchResolvers,
  ...statisticsResolvers,
  ...comparisonResolvers,
  ...mapResolvers,
  Query: {
    ...answerResolvers.Query,
    ...mutationResolvers.Query,
    ...searchResolvers.Query,
    ...statisticsResolvers.Query,
    ...comparisonResolvers.Query,
    ...mapResolvers.Query,
    node: (_, { id }, context, info) => (isShown(id) ? context.node(id, wanted(info)) : null),
    nodes: async (_, { ids }, context, info) => {
      if (ids.length > MAX_PAGE) throw badInput(`\`ids\` holds ${ids.length} ids, at most ${MAX_PAGE} are answered.`);
      return Promise.all(ids.map((id) => (isShown(id) ? context.node(id, wanted(info)) : null)));
    },
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
  Node: { __resolveType: ({ id }) => labelOfId(id) as 'Task' },
  Evidence: {
    directive: ({ directiveId }, _, context, info) => must(context, directiveId, wanted(info)),
    task: ({ taskId }, _, context, info) => (taskId ? context.node(taskId, wanted(info)) : null),
    correction: (evidence, _, context) => correctionBehind(context, evidence),
  },
  DirectiveConnection: connectionResolvers,
  SectionConnection: connectionResolvers,
  TaskConnection: connectionResolvers,
  MeasureConnection: connectionResolvers,
  UnitConnection: connectionResolvers,
  PersonConnection: connectionResolvers,
  PostConnection: connectionResolvers,
  BodyConnection: connectionResolvers,
  TargetConnection: connectionResolvers,
  EnterpriseConnection: connectionResolvers,
  JurisdictionConnection: connectionResolvers,
  DirectiveUnitDutyConnection: connectionResolvers,
  UnitTaskConnection: connectionResolvers,
  UnitDutyConnection: connectionResolvers,
  UnitPersonConnection: connectionResolvers,
  PostHolderConnection: connectionResolvers,
  BodyMemberConnection: connectionResolvers,
  BodyUnitConnection: connectionResolvers,
  EnterpriseTaskConnection: connectionResolvers,
  DirectiveEdge: edgeResolvers,
  SectionEdge: edgeResolvers,
  TaskEdge: edgeResolvers,
  MeasureEdge: edgeResolvers,
  UnitEdge: edgeResolvers,
  PersonEdge: edgeResolvers,
  PostEdge: edgeResolvers,
  BodyEdge: edgeResolvers,
  TargetEdge: edgeResolvers,
  EnterpriseEdge: edgeResolvers,
  JurisdictionEdge: edgeResolvers,
} satisfies Resolvers;
