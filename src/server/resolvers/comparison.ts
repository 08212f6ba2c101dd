import { numberOf, textOf } from '#graph/model/values.js';
import { type ComparedTask, compareUnits, dutiesBeyond, pairTasks } from '#src/analysis/comparison.js';
import type { ComparedSide, ComparisonParent } from '../analysis-parents.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { type Wanted, wanted, wantedOf } from '../lists/wanted.js';
import { must } from './lists.js';
import { roleOf } from './tasks.js';

const TITLE = wantedOf(['title']);
const ROLES: Wanted = { ...wantedOf(['type']), inner: new Set(['id']) };

async function readSide(context: Context, directiveId: string): Promise<ComparedSide> {
  const directive = await context.node(directiveId, wantedOf(['cited']));
  if (!directive || !directiveId.startsWith('directive:') || directive.cited === true)
    throw badInput('`a` and `b` must be ids of directives that are loaded: see `directives`.');
  const rows = await context.related('Directive.tasks', directiveId, TITLE);
  const tasks = rows
    .toSorted((one, other) => numberOf(one.ordinal) - numberOf(other.ordinal))
    .map(async (row) => ({
      id: row.id,
      title: textOf(row.title),
      duties: (await context.related('Task.duties', row.id, ROLES)).map((unit) => ({
        unitId: unit.id,
        role: roleOf(unit.r_type),
      })),
    }));
  return { directiveId, tasks: await Promise.all(tasks) };
}

const without = ({ tasks }: ComparedSide, taken: readonly ComparedTask[]) =>
  tasks.filter((task) => !taken.includes(task));

/** Two directives beside each other. */
export const comparisonResolvers = {
  Query: {
    compareDirectives: async (_, { a, b }, context): Promise<ComparisonParent> => {
      const [left, right] = await Promise.all([readSide(context, a), readSide(context, b)]);
      return { a: left, b: right, pairs: pairTasks(left.tasks, right.tasks) };
    },
  },
  DirectiveComparison: {
    a: ({ a }, _, context, info) => must(context, a.directiveId, wanted(info)),
    b: ({ b }, _, context, info) => must(context, b.directiveId, wanted(info)),
    taskCounts: ({ a, b }) => ({ a: a.tasks.length, b: b.tasks.length }),
    sharedTasks: ({ pairs }) => [...pairs],
    tasksOnlyInA: ({ a, pairs }, _, context, info) =>
      Promise.all(
        without(
          a,
          pairs.map((pair) => pair.a),
        ).map(({ id }) => must(context, id, wanted(info))),
      ),
    tasksOnlyInB: ({ b, pairs }, _, context, info) =>
      Promise.all(
        without(
          b,
          pairs.map((pair) => pair.b),
        ).map(({ id }) => must(context, id, wanted(info))),
      ),
    units: ({ a, b }) => compareUnits(a.tasks, b.tasks),
  },
  SharedTask: {
    a: ({ a }, _, context, info) => must(context, a.id, wanted(info)),
    b: ({ b }, _, context, info) => must(context, b.id, wanted(info)),
    dutiesOnlyInA: ({ a, b }) => [...dutiesBeyond(a, b)],
    dutiesOnlyInB: ({ a, b }) => [...dutiesBeyond(b, a)],
  },
  ComparedDuty: { unit: ({ unitId }, _, context, info) => must(context, unitId, wanted(info)) },
  ComparedUnit: {
    unit: ({ unitId }, _, context, info) => must(context, unitId, wanted(info)),
    lead: ({ counts }) => counts.LEAD,
    responsible: ({ counts }) => counts.RESPONSIBLE,
    support: ({ counts }) => counts.SUPPORT,
  },
} satisfies Resolvers;
