import { listTotal } from '#graph/cypher/list/list.js';
import type { CypherQuery } from '#graph/cypher/query.js';
import { coDuties } from '#graph/cypher/statistics/co-duties.js';
import { dutyTotals } from '#graph/cypher/statistics/duty-totals.js';
import { tasksByDeadlineYear } from '#graph/cypher/statistics/tasks-by-deadline-year.js';
import { tasksBySection } from '#graph/cypher/statistics/tasks-by-section.js';
import { tasksByUnit } from '#graph/cypher/statistics/tasks-by-unit.js';
import { workload } from '#graph/cypher/statistics/workload.js';
import { numberOf, textOf } from '#graph/model/values.js';
import type { FigureParent, StatisticsParent } from '../analysis-parents.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { conditionFor } from '../lists/condition.js';
import { pageSize } from '../lists/connection.js';
import { wanted } from '../lists/wanted.js';
import { must } from './lists.js';
import { roleOf } from './tasks.js';

const figures = async ({ store }: Context, query: CypherQuery): Promise<FigureParent[]> => [
  ...(await store.read(query)),
];

async function figure(context: Context, query: CypherQuery, column: string): Promise<number> {
  return numberOf((await context.store.read(query))[0]?.[column]);
}

const tasks = (row: FigureParent) => numberOf(row.tasks);

/** Figures over tasks: each is one query that counts in the graph. */
export const statisticsResolvers = {
  Query: { statistics: (_, { filter }): StatisticsParent => ({ where: conditionFor('Task', filter) }) },
  Statistics: {
    tasks: ({ where }, _, context) => figure(context, listTotal({ label: 'Task' }, { where }), 'total'),
    tasksWithDuties: ({ where }, _, context) => figure(context, dutyTotals(where), 'tasks'),
    units: ({ where }, _, context) => figure(context, dutyTotals(where), 'units'),
    duties: ({ where }, _, context) => figure(context, dutyTotals(where), 'duties'),
    tasksByUnit: ({ where }, { roles, first }, context) => {
      const size = pageSize(first, null);
      return roles?.length === 0 ? [] : figures(context, tasksByUnit(where, roles ?? null, size));
    },
    tasksBySection: ({ where }, { first }, context) => figures(context, tasksBySection(where, pageSize(first, null))),
    tasksByDeadlineYear: ({ where }, _, context) => figures(context, tasksByDeadlineYear(where)),
    workload: ({ where }, { first }, context) => figures(context, workload(where, pageSize(first, null))),
    coDuties: ({ where }, { unitIds, first }, context) =>
      figures(context, coDuties(where, unitIds ?? null, pageSize(first, null))),
  },
  UnitTaskCount: {
    unit: ({ unit }, _, context, info) => must(context, unit, wanted(info)),
    role: ({ type }) => roleOf(type),
    tasks,
  },
  SectionTaskCount: { section: ({ section }, _, context, info) => must(context, section, wanted(info)), tasks },
  YearTaskCount: { year: ({ year }) => (textOf(year) === '' ? null : Number(year)), tasks },
  UnitWorkload: {
    unit: ({ unit }, _, context, info) => must(context, unit, wanted(info)),
    lead: ({ lead }) => numberOf(lead),
    responsible: ({ responsible }) => numberOf(responsible),
    support: ({ support }) => numberOf(support),
    total: ({ total }) => numberOf(total),
  },
  CoDutyCount: {
    unit: ({ a }, _, context, info) => must(context, a, wanted(info)),
    other: ({ b }, _, context, info) => must(context, b, wanted(info)),
    tasks,
  },
} satisfies Resolvers;
