import { DUTY_ROLES, DUTY_TYPES, type DutyRole } from '#graph/model/kinds.js';
import { textOrNull } from '#graph/model/values.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { listAlong } from '../lists/nested.js';
import { wanted } from '../lists/wanted.js';
import { endOf, evidenceOfNode, linkFactResolvers, printedName } from './facts.js';
import { linked, linksOf, must, nodesOf } from './lists.js';

const ROLES = new Map<unknown, DutyRole>(DUTY_ROLES.map((role) => [DUTY_TYPES[role], role] as const));

/** The role that an edge of this type stands for. */
export function roleOf(type: unknown): DutyRole {
  const role = ROLES.get(type);
  if (!role) throw new Error(`${String(type)} is no duty`);
  return role;
}

/** Tasks and what stands in them. */
export const taskResolvers = {
  Task: {
    directive: ({ directiveId }, _, context, info) => must(context, directiveId, wanted(info)),
    duties: (task, { role: only }, context, info) =>
      linked(
        listAlong(task, info) ?? context.related('Task.duties', task.id, wanted(info), only ? [only] : undefined),
        task,
        'in',
      ),
    measures: nodesOf('Task.measures'),
    targets: nodesOf('Task.targets'),
    enterprises: linksOf('Task.enterprises', 'in'),
    evidence: (parent) => evidenceOfNode(parent, parent.id),
  },
  Duty: {
    role: ({ row }) => roleOf(row.r_type),
    unit: endOf('from'),
    task: endOf('to'),
    roleBasis: ({ row }) => row.r_roleBasis as 'EXPLICIT',
    printed: ({ row }) => textOrNull(row.r_printed),
    ...printedName,
    ...linkFactResolvers(({ to }) => to.id),
  },
  Measure: {
    task: ({ taskId }, _, context, info) => must(context, taskId, wanted(info)),
    evidence: (parent) => evidenceOfNode(parent, String(parent.taskId)),
  },
  Target: {
    task: ({ taskId }, _, context, info) => (taskId ? context.node(String(taskId), wanted(info)) : null),
    directive: ({ directiveId }, _, context, info) => must(context, directiveId, wanted(info)),
    evidence: (parent) => evidenceOfNode(parent, textOrNull(parent.taskId)),
  },
} satisfies Resolvers;
