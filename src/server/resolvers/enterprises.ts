import { textOf } from '#graph/model/values.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { edgeResolvers } from '../lists/connection.js';
import { edgeFactResolvers, endOf, linkFactResolvers, printedName } from './facts.js';
import { relationOf } from './lists.js';

/** Enterprises, and the tasks that name them. */
export const enterpriseResolvers = {
  Enterprise: { tasks: relationOf('Enterprise.tasks') },
  EnterpriseTaskEdge: {
    ...edgeResolvers,
    ...printedName,
    ...edgeFactResolvers(({ id }) => id),
    part: ({ row }) => textOf(row.r_part),
  },
  EnterpriseMention: {
    enterprise: endOf('from'),
    task: endOf('to'),
    part: ({ row }) => textOf(row.r_part),
    ...printedName,
    ...linkFactResolvers(({ to }) => to.id),
  },
} satisfies Resolvers;
