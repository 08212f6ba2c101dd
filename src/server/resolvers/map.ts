import { type ConnectedLabel, shortestConnection } from '#graph/cypher/connection/shortest-connection.js';
import { labelOfId } from '#graph/model/ids.js';
import { textsOf } from '#graph/model/values.js';
import { readMapPeople } from '#src/analysis/map/map-people.js';
import { readRelationshipMap } from '#src/analysis/map/relationship-map.js';
import { readUnassigned } from '#src/analysis/map/unassigned.js';
import type { ConnectionStepParent } from '../analysis-parents.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { conditionFor } from '../lists/condition.js';
import { wanted } from '../lists/wanted.js';
import type { EvidenceParent } from '../parents.js';
import { evidenceOfNode } from './facts.js';
import { must } from './lists.js';

const SMALLEST_MAP = 10;
const LARGEST_MAP = 5000;

function endOf(argument: string, id: string): { label: ConnectedLabel; id: string } {
  const label = labelOfId(id);
  if (label === 'Unit' || label === 'Person') return { label, id };
  throw badInput(`\`${argument}\` must be the id of a unit or a person, such as \`unit:聊城市/市经信委\`.`);
}

function evidenceOf({ from, to, edge }: ConnectionStepParent): EvidenceParent | null {
  if (typeof edge.quote !== 'string') return null;
  const task = [from, to].find((id) => labelOfId(id) === 'Task') ?? null;
  return evidenceOfNode(edge, task);
}

/** The map, and the ways between two of its ends. */
export const mapResolvers = {
  Query: {
    relationshipMap: (_, { directiveIds, roles, units, from, to, filter, first }, { store }) => {
      if (first < SMALLEST_MAP || first > LARGEST_MAP)
        throw badInput(`\`first\` must be ${SMALLEST_MAP} to ${LARGEST_MAP}.`);
      const deadline = from || to ? { from, to } : null;
      const duty = roles?.length === 0 ? { roles: [] } : null;
      const where = conditionFor('Task', { directiveIds, deadline, duty, and: filter ? [filter] : null });
      const scope = { where, roles: roles?.length ? roles : null, unitIds: units ?? null };
      return readRelationshipMap(store.read.bind(store), scope, first);
    },
    shortestConnection: async (_, { from, to }, context) => {
      const [start, end] = [endOf('from', from), endOf('to', to)];
      if (from === to) throw badInput('`from` and `to` are the same: name two.');
      const [row] = await context.store.read(shortestConnection(start, end));
      if (!row) return null;
      const nodes = textsOf(row.nodes);
      const edges = row.edges as readonly ConnectionStepParent['edge'][];
      const steps = textsOf(row.types).map((relation, at) => ({
        from: nodes[at] ?? '',
        to: nodes[at + 1] ?? '',
        relation,
        edge: edges[at] ?? {},
      }));
      return { nodes, steps };
    },
  },
  RelationshipMap: {
    nodes: ({ nodes }) => [...nodes],
    edges: ({ edges }) => [...edges],
    unassigned: (map, _, { store }) => readUnassigned(store.read.bind(store), map),
    people: ({ nodes }, _, { store }) => readMapPeople(store.read.bind(store), nodes),
  },
  MapNode: {
    section: ({ section }) => [...section],
    node: ({ nodeId }, _, context, info) => (nodeId ? context.node(nodeId, wanted(info)) : null),
  },
  ShortestConnection: {
    length: ({ steps }) => steps.length,
    nodes: ({ nodes }, _, context, info) => Promise.all(nodes.map((id) => must(context, id, wanted(info)))),
    steps: ({ steps }) => [...steps],
  },
  ConnectionStep: {
    from: ({ from }, _, context, info) => must(context, from, wanted(info)),
    to: ({ to }, _, context, info) => must(context, to, wanted(info)),
    relation: ({ relation }) => relation as 'LEADS',
    evidence: evidenceOf,
  },
} satisfies Resolvers;
