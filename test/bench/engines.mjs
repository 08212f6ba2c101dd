import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { countNodes } from '#graph/cypher/read/count-nodes.js';
import { directiveSummaries } from '#graph/cypher/read/directive-summaries.js';
import { neighbours } from '#graph/cypher/read/neighbours.js';
import { nodesById } from '#graph/cypher/read/nodes-by-id.js';
import { nodesPage } from '#graph/cypher/read/nodes-page.js';
import { ownedNodes } from '#graph/cypher/read/owned-nodes.js';
import { readRevision } from '#graph/cypher/read/revision.js';
import { Neo4jStore } from '#graph/store/neo4j/neo4j-store.js';
import { paramsToDriver } from '#graph/store/neo4j/values.js';
import { openFolder } from '#src/app/archive/open-folder.js';
import { askEmbedded, askOnNeo4j } from './ask-scale.mjs';
import { thousandGraphs } from './generated.mjs';
import { launcher } from './neo4j.mjs';
import { median } from './statistics.mjs';

const ROUNDS = 60;

async function took(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** What the server and the question engine ask most, over 20 tasks of one directive and their units. */
function hotQueries(graph) {
  const ids = (label) => graph.nodes.filter((node) => node.label === label).map(({ id }) => id);
  const tasks = ids('Task').slice(0, 20);
  const units = graph.units.slice(0, 5).map(({ id }) => id);
  return {
    revision: readRevision,
    'count-tasks': countNodes('Task'),
    'page-of-tasks': nodesPage('Task', '', 21),
    'page-of-units': nodesPage('Unit', '', 21),
    'tasks-by-id': nodesById('Task', tasks),
    'leads-of-tasks': neighbours('Task', tasks, 'LEADS', 'in', 'Unit'),
    'supports-of-tasks': neighbours('Task', tasks, 'SUPPORTS', 'in', 'Unit'),
    'tasks-of-units': neighbours('Unit', units, 'LEADS', 'out', 'Task'),
    'tasks-of-directive': ownedNodes('Task', [graph.directiveId]),
    'list-of-directives': directiveSummaries,
  };
}

async function loadAll(store, graphs) {
  await store.setUp();
  const fresh = await took(async () => {
    for (const graph of graphs) await store.load(graph);
  });
  const again = await took(async () => {
    for (const graph of graphs) await store.load(graph);
  });
  return { rate: (graphs.length / fresh) * 1000, ratio: fresh / again };
}

/** One query on both engines and by the bare driver, in turns, so that what else the machine does falls on all. */
async function sideBySide([name, query], { grafeo, server, driver }) {
  const bare = async () => {
    const session = driver.session({ defaultAccessMode: 'READ', database: 'neo4j' });
    const { records } = await session.run(query.text, paramsToDriver(query.params));
    for (const record of records) record.toObject();
    await session.close();
  };
  const times = { grafeo: [], neo4j: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.grafeo.push(await took(() => grafeo.read(query)));
    times.neo4j.push(await took(() => server.read(query)));
    times.bare.push(await took(bare));
  }
  const [onGrafeo, onNeo4j, byDriver] = Object.values(times).map((all) => median(all.slice(ROUNDS / 4)));
  return {
    rows: [
      { name: `${name}-grafeo`, value: onGrafeo, unit: 'ms' },
      { name: `${name}-neo4j`, value: onNeo4j, unit: 'ms' },
    ],
    ratio: onNeo4j / byDriver,
  };
}

/** 1,000 generated directives (40,000 tasks) on the embedded engine and on a real Neo4j, the ten hottest queries, and questions. */
export async function engines() {
  const graphs = thousandGraphs();
  const folder = mkdtempSync(join(tmpdir(), 'zerentu-bench-'));
  const grafeo = await openFolder(folder);
  const embedded = await loadAll(grafeo, graphs);
  const rows = [
    { name: 'load-s', value: embedded.rate, unit: 'directives/s', budget: 50, atLeast: true },
    { name: 'reload-ratio', value: embedded.ratio, unit: '×', budget: 10, atLeast: true },
  ];
  try {
    rows.push(...(await onNeo4j(grafeo, graphs)));
    await grafeo.close();
    rows.push(...(await askEmbedded(folder)));
  } finally {
    await grafeo.close();
    rmSync(folder, { recursive: true });
  }
  return rows;
}

async function onNeo4j(grafeo, graphs) {
  const Server = await launcher();
  if (!Server) return [{ name: 'neo4j-hot-ratio', value: null, unit: '×', budget: 2 }, ...(await askOnNeo4j(null))];
  const server = await Server.start();
  const { uri, username, password } = server.address;
  const limits = { poolSize: 50, acquireTimeout: 10_000, queryTimeout: 60_000 };
  const store = await Neo4jStore.open({ uri, auth: { username, password }, database: 'neo4j', ...limits });
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { rate, ratio } = await loadAll(store, graphs);
    const compared = [];
    for (const query of Object.entries(hotQueries(graphs[500])))
      compared.push(await sideBySide(query, { grafeo, server: store, driver }));
    const ratios = compared.map((one) => one.ratio);
    return [
      { name: 'neo4j-load-s', value: rate, unit: 'directives/s' },
      { name: 'neo4j-reload-ratio', value: ratio, unit: '×' },
      ...compared.flatMap((one) => one.rows),
      { name: 'neo4j-hot-ratio', value: Math.max(...ratios), unit: '×', budget: 2 },
      ...(await askOnNeo4j(server.address)),
    ];
  } finally {
    await driver.close();
    await store.close();
    await server.remove();
  }
}
