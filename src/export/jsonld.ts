import type { GraphEdge, GraphNode, Properties } from '#graph/model/graph.js';
import type { ExportFormat } from './format.js';
import { graphParts } from './graph-parts.js';
import { TERMS, VOCABULARY } from './vocabulary.js';

const CONTEXT = {
  '@vocab': VOCABULARY,
  from: { '@type': '@id' },
  to: { '@type': '@id' },
  unitId: { '@type': '@id' },
  taskId: { '@type': '@id' },
  directiveId: { '@type': '@id' },
  ...Object.fromEntries(Object.keys(TERMS.relations).map((name) => [name, { '@type': '@id' }])),
};

/** The properties that the vocabulary has; the printed number of an item is `number`, for `label` is what graphs call a kind. */
const known = ({ label, ...props }: Properties) =>
  Object.fromEntries(
    Object.entries({ ...props, ...(label === undefined ? {} : { number: label }) }).filter(
      ([name, value]) => value !== null && Object.hasOwn(TERMS.properties, name),
    ),
  );

const nodeOf = ({ label, id, props }: GraphNode) => ({ '@id': id, '@type': label, ...known(props) });
/** The tie itself, and what is known of it. */
const factsOf = ({ type, from, to, props }: GraphEdge) => [
  { '@id': from.id, [type]: to.id },
  ...(props.quote === undefined ? [] : [{ '@type': ['Fact', type], from: from.id, to: to.id, ...known(props) }]),
];

/** The whole graph as linked data. */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  extension: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  description: 'the graph as linked data (JSON-LD 1.1), its terms at /export/vocabulary',
  binary: false,
  async *write(store, scope) {
    yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`;
    let first = true;
    for await (const { nodes, edges } of graphParts(store, scope)) {
      const entries = [...nodes.map(nodeOf), ...edges.flatMap(factsOf)];
      if (entries.length === 0) continue;
      yield `${first ? '' : ','}\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}`;
      first = false;
    }
    yield '\n]}\n';
  },
};
