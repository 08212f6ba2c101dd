import { numberOf, textOf, textOrNull } from '#graph/model/values.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { edgeResolvers } from '../lists/connection.js';
import { wanted } from '../lists/wanted.js';
import { edgeFactResolvers, endOf, linkFactResolvers, printedName } from './facts.js';
import { linksOf, nodesOf, relationOf } from './lists.js';
import { roleOf } from './tasks.js';

/** Units, and who stands in them. */
export const unitResolvers = {
  Unit: {
    tasks: relationOf('Unit.tasks'),
    unitDuties: relationOf('Unit.unitDuties'),
    posts: relationOf('Unit.posts'),
    people: relationOf('Unit.people'),
    bodies: nodesOf('Unit.bodies'),
    successors: linksOf('Unit.successors', 'out'),
    predecessors: linksOf('Unit.predecessors', 'in'),
  },
  UnitTaskEdge: {
    ...edgeResolvers,
    ...printedName,
    ...edgeFactResolvers(({ id }) => id),
    role: ({ row }) => roleOf(row.r_type),
    roleBasis: ({ row }) => row.r_roleBasis as 'EXPLICIT',
    printed: ({ row }) => textOrNull(row.r_printed),
  },
  UnitDutyEdge: { ...edgeResolvers, ...printedName, ...edgeFactResolvers(), text: ({ row }) => textOf(row.r_text) },
  DirectiveUnitDutyEdge: {
    ...edgeResolvers,
    ...printedName,
    ...edgeFactResolvers(),
    text: ({ row }) => textOf(row.r_text),
  },
  UnitPersonEdge: {
    ...edgeResolvers,
    ...printedName,
    ...edgeFactResolvers(),
    post: ({ row }) => ({
      id: textOf(row.post_id),
      name: row.post_name,
      title: row.post_title,
      head: row.post_head,
      unitId: row.post_unitId,
    }),
  },
  Succession: { unit: ({ row }) => row, year: ({ row }) => numberOf(row.r_year) },
  Post: {
    unit: ({ unitId }, _, context, info) => (unitId ? context.node(String(unitId), wanted(info)) : null),
    holders: relationOf('Post.holders'),
  },
  PostHolderEdge: { ...edgeResolvers, ...printedName, ...edgeFactResolvers() },
  Person: {
    posts: linksOf('Person.posts', 'out'),
    memberships: linksOf('Person.memberships', 'out'),
  },
  PostHolding: { person: endOf('from'), post: endOf('to'), ...printedName, ...linkFactResolvers() },
  Membership: {
    person: endOf('from'),
    body: endOf('to'),
    role: ({ row }) => textOrNull(row.r_role),
    ...linkFactResolvers(),
  },
  Body: {
    members: relationOf('Body.members'),
    units: relationOf('Body.units'),
    posts: nodesOf('Body.posts'),
    office: nodesOf('Body.office'),
  },
  BodyMemberEdge: { ...edgeResolvers, ...edgeFactResolvers(), role: ({ row }) => textOrNull(row.r_role) },
  BodyUnitEdge: { ...edgeResolvers, ...printedName, ...edgeFactResolvers(), role: ({ row }) => textOrNull(row.r_role) },
} satisfies Resolvers;
