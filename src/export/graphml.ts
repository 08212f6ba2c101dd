import { EDGE_PROPERTIES, NODE_PROPERTIES } from '#graph/cypher/list/properties.js';
import type { Properties, PropertyValue } from '#graph/model/graph.js';
import type { ExportFormat } from './format.js';
import { graphParts } from './graph-parts.js';
import { xml } from './xml.js';

const NUMBERS = new Set(['start', 'end', 'ordinal', 'year', 'order']);
const FRACTIONS = new Set(['value', 'valueMax']);
const FLAGS = new Set(['safeguard', 'head', 'cited']);

const typeOf = (name: string) =>
  NUMBERS.has(name) ? 'int' : FRACTIONS.has(name) ? 'double' : FLAGS.has(name) ? 'boolean' : 'string';

const NODE_KEYS = ['label', ...new Set(Object.values(NODE_PROPERTIES).flat())];
const EDGE_KEYS = ['type', ...EDGE_PROPERTIES, 'order'];

const keys = (domain: 'node' | 'edge', names: readonly string[]) =>
  names
    .map((name) => `<key id="${domain}_${name}" for="${domain}" attr.name="${name}" attr.type="${typeOf(name)}"/>\n`)
    .join('');

const printed = (value: PropertyValue): string => (Array.isArray(value) ? value.join('、') : String(value));

/** The properties that the file declares; a section's own label gives way to the kind of the node. */
function data(domain: 'node' | 'edge', names: readonly string[], props: Properties): string {
  return names
    .flatMap((name) => {
      const value = props[name];
      return value === undefined || value === null
        ? []
        : [`<data key="${domain}_${name}">${xml(printed(value))}</data>`];
    })
    .join('');
}

/** The whole graph for programs that draw and measure graphs: Gephi, yEd, networkx. */
export const graphml: ExportFormat = {
  name: 'graphml',
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  description: 'the graph for Gephi, yEd, networkx',
  binary: false,
  async *write(store, scope) {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys('node', [...NODE_KEYS, 'number'])}${keys('edge', EDGE_KEYS)}<graph id="zerentu" edgedefault="directed">\n`;
    for await (const { nodes, edges } of graphParts(store, scope)) {
      yield nodes
        .map(({ label, id, props: { label: number, ...props } }) => {
          const shown = { ...props, label, ...(number === undefined ? {} : { number }) };
          return `<node id="${xml(id)}">${data('node', [...NODE_KEYS, 'number'], shown)}</node>\n`;
        })
        .join('');
      yield edges
        .map(({ type, from, to, props }) => {
          const shown = { ...props, type };
          return `<edge source="${xml(from.id)}" target="${xml(to.id)}">${data('edge', EDGE_KEYS, shown)}</edge>\n`;
        })
        .join('');
    }
    yield '</graph>\n</graphml>\n';
  },
};
