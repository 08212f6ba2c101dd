const ourDuties = ({ title, duties }) => [title, duties.map(({ role, unit }) => [role, unit.name]).sort()];

/** Their field tells the role. */
const theirDuties = ({ title, leaders, supporters, responsible }) => [
  title,
  [
    ...leaders.map(({ name }) => ['LEAD', name]),
    ...supporters.map(({ name }) => ['SUPPORT', name]),
    ...responsible.map(({ name }) => ['RESPONSIBLE', name]),
  ].sort(),
];

/**
 * Questions of analysts, each as a query of ours and of @neo4j/graphql in the way that answers it fastest, and what
 * either answer tells, in one shape: it must be the same.
 */
export const QUERIES = [
  {
    name: 'tasks-with-duties',
    asks: 'a page of 20 tasks, each with its units and their roles',
    ours: `{ tasks(first: 20) { nodes { title duties { role unit { name } } } } }`,
    theirs: `{ tasks(limit: 20, sort: [{ directiveId: ASC }, { ordinal: ASC }, { id: ASC }]) {
      title leaders { name } supporters { name } responsible { name } } }`,
    told: {
      ours: ({ tasks }) => tasks.nodes.map(ourDuties),
      theirs: ({ tasks }) => tasks.map(theirDuties),
    },
  },
  {
    name: 'tasks-of-unit',
    asks: 'a unit by its name: how many tasks it leads, and the first 20',
    ours: `{ units(first: 1, filter: { text: "市经信委", jurisdictions: ["德州市"] }) {
      nodes { name tasks(first: 20, roles: [LEAD]) { totalCount nodes { title } } } } }`,
    theirs: `{ units(limit: 1, where: { name: { eq: "市经信委" }, jurisdiction: { eq: "德州市" } }) {
      name leadsConnection(first: 20, sort: [{ node: { directiveId: ASC } }, { node: { ordinal: ASC } }, { node: { id: ASC } }]) {
        totalCount edges { node { title } } } } }`,
    told: {
      ours: ({ units }) =>
        units.nodes.map(({ name, tasks }) => [name, tasks.totalCount, tasks.nodes.map(({ title }) => title)]),
      theirs: ({ units }) =>
        units.map(({ name, leadsConnection: { totalCount, edges } }) => [
          name,
          totalCount,
          edges.map(({ node }) => node.title),
        ]),
    },
  },
  {
    name: 'units-tasks-units',
    asks: 'ten units, five tasks that each leads, and all units that work on those, with their roles',
    ours: `{ units(first: 10) { nodes { name tasks(first: 5, roles: [LEAD]) {
      nodes { title duties { role unit { name } } } } } } }`,
    theirs: `{ units(limit: 10, sort: [{ id: ASC }]) { name
      leads(limit: 5, sort: [{ directiveId: ASC }, { ordinal: ASC }, { id: ASC }]) {
        title leaders { name } supporters { name } responsible { name } } } }`,
    told: {
      ours: ({ units }) => units.nodes.map(({ name, tasks }) => [name, tasks.nodes.map(ourDuties)]),
      theirs: ({ units }) => units.map(({ name, leads }) => [name, leads.map(theirDuties)]),
    },
  },
  {
    name: 'tasks-by-words',
    asks: 'how many tasks say 智能, and the first 20 by title',
    ours: `{ tasks(first: 20, filter: { text: "智能" }, orderBy: { field: TITLE }) { totalCount nodes { title } } }`,
    theirs: `{ tasksConnection(first: 20, sort: [{ title: ASC }, { id: ASC }],
      where: { OR: [{ title: { contains: "智能" } }, { quote: { contains: "智能" } }] }) { totalCount edges { node { title } } } }`,
    told: {
      ours: ({ tasks }) => [tasks.totalCount, tasks.nodes.map(({ title }) => title)],
      theirs: ({ tasksConnection: { totalCount, edges } }) => [totalCount, edges.map(({ node }) => node.title)],
    },
  },
  {
    name: 'workload-of-city',
    asks: 'how many tasks each unit of a city has in each role',
    ours: `{ units(first: 100, filter: { jurisdictions: ["德州市"] }) { nodes { name
      lead: tasks(first: 1, roles: [LEAD]) { totalCount } support: tasks(first: 1, roles: [SUPPORT]) { totalCount }
      responsible: tasks(first: 1, roles: [RESPONSIBLE]) { totalCount } } } }`,
    theirs: `{ units(where: { jurisdiction: { eq: "德州市" } }) { name leadsConnection { totalCount }
      supportsConnection { totalCount } responsibleForConnection { totalCount } } }`,
    told: {
      ours: ({ units }) =>
        units.nodes
          .map(({ name, lead, support, responsible }) => [
            name,
            lead.totalCount,
            support.totalCount,
            responsible.totalCount,
          ])
          .sort(),
      theirs: ({ units }) =>
        units
          .map((unit) => [
            unit.name,
            unit.leadsConnection.totalCount,
            unit.supportsConnection.totalCount,
            unit.responsibleForConnection.totalCount,
          ])
          .sort(),
    },
  },
];
