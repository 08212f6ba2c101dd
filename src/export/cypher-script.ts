import { uniqueId } from '#graph/cypher/write/unique-id.js';
import type { GraphEdge, GraphNode, PropertyValue } from '#graph/model/graph.js';
import { groupBy } from '#graph/model/group.js';
import { NODE_LABELS } from '#graph/model/kinds.js';
import type { ExportFormat } from './format.js';
import { type GraphPart, graphParts } from './graph-parts.js';

/** Rows of one statement: a server plans few large statements faster than many small ones. */
const ROWS = 200;

/** A value as Cypher writes it; the escapes of JSON are escapes of Cypher. */
const literal = (value: PropertyValue): string =>
  Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : JSON.stringify(value);

/** The keys are ours: names of properties, which Cypher takes as they are. */
const map = (entries: Readonly<Record<string, PropertyValue>>): string =>
  `{${Object.entries(entries)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${literal(value)}`)
    .join(', ')}}`;

function* statements<T>(items: readonly T[], row: (item: T) => string, rest: string): Generator<string> {
  for (let at = 0; at < items.length; at += ROWS)
    yield `UNWIND [${items
      .slice(at, at + ROWS)
      .map(row)
      .join(', ')}] AS row ${rest};\n`;
}

/** What a directive that is loaded knows of itself beside its words: with it Zerentu goes on with the graph. */
const stamped = ({ graph }: GraphPart, { id, props }: GraphNode): GraphNode['props'] => {
  if (graph === null || id !== graph.directiveId) return props;
  const refs = [
    ...graph.units.map((unit) => `Unit\t${unit.id}`),
    ...graph.nodes
      .filter((node) => node.id !== id && node.props.directiveId !== id)
      .map((node) => `${node.label}\t${node.id}`),
  ];
  return { ...props, cited: false, fingerprint: graph.fingerprint, sharedRefs: refs };
};

function* nodeStatements(part: GraphPart): Generator<string> {
  for (const group of groupBy(part.nodes, ({ label, props }) => `${label} ${props.cited === true}`)) {
    const [{ label, props }] = group;
    const row = (node: GraphNode) => `{id: ${literal(node.id)}, props: ${map(stamped(part, node))}}`;
    // The words of a directive that is loaded are not overwritten by who cites it.
    const set = props.cited === true ? 'ON CREATE SET' : 'SET';
    yield* statements(group, row, `MERGE (n:${label} {id: row.id}) ${set} n += row.props`);
  }
}

function* edgeStatements({ edges }: GraphPart): Generator<string> {
  for (const group of groupBy(edges, ({ type, from, to, key }) => `${type} ${from.label} ${to.label} ${key === ''}`)) {
    const [{ type, from, to, key: first }] = group;
    const row = ({ from: a, to: b, key, props }: GraphEdge) =>
      `{a: ${literal(a.id)}, b: ${literal(b.id)}, key: ${literal(key)}, props: ${map(props)}}`;
    const keyed = first === '' ? '' : ' {key: row.key}';
    yield* statements(
      group,
      row,
      `MATCH (a:${from.label} {id: row.a}) MATCH (b:${to.label} {id: row.b}) MERGE (a)-[r:\`${type}\`${keyed}]->(b) SET r += row.props`,
    );
  }
}

/** A script that makes the graph in any Neo4j 5, and changes nothing the second time: `cypher-shell -f FILE`. */
export const cypherScript: ExportFormat = {
  name: 'cypher',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query; charset=utf-8',
  description: 'a script that makes the graph in any Neo4j: cypher-shell -f FILE',
  binary: false,
  async *write(store, scope) {
    yield '// Made by Zerentu. Run it with: cypher-shell -f FILE\n';
    for (const label of [...NODE_LABELS, 'Counter' as const]) yield `${uniqueId(label).text};\n`;
    for await (const part of graphParts(store, scope)) {
      yield [...nodeStatements(part)].join('');
      yield [...edgeStatements(part)].join('');
    }
    yield 'MERGE (c:Counter {id: "revision"}) SET c.value = coalesce(c.value, 0) + 1;\n';
  },
};
