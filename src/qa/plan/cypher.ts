import type { CypherQuery } from '#graph/cypher/query.js';
import { neighbours } from '#graph/cypher/read/neighbours.js';
import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import type { Role } from '#src/lexicon/roles.js';

const EDGE = { LEAD: 'LEADS', SUPPORT: 'SUPPORTS', RESPONSIBLE: 'RESPONSIBLE_FOR' } as const;
const EVERY_ROLE: readonly Role[] = ['LEAD', 'RESPONSIBLE', 'SUPPORT'];

/** Reads the units of tasks with the words that say so. */
export const unitsOfTasks = (tasks: readonly string[]): CypherQuery[] =>
  EVERY_ROLE.map((role) => neighbours('Task', tasks, EDGE[role], 'in', 'Unit'));

/** Reads the tasks of units in these roles. */
export const tasksOfUnits = (units: readonly string[], roles: readonly Role[] = EVERY_ROLE): CypherQuery[] =>
  roles.map((role) => neighbours('Unit', units, EDGE[role], 'out', 'Task'));

/** Reads the posts in units, and those in the posts of people. */
export const postsOfUnits = (units: readonly string[]): CypherQuery[] => [
  neighbours('Unit', units, 'IN', 'in', 'Post'),
];

/** Reads the posts of people. */
export const postsOfPeople = (people: readonly string[]): CypherQuery[] => [
  nodesById('Person', people),
  neighbours('Person', people, 'HOLDS', 'out', 'Post'),
];
