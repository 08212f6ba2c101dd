#!/usr/bin/env node
// What a full-text index of Neo4j (analyzer `cjk`: pairs of characters, as our own index has them) takes to find the tasks of
// a topic among the 40,000 of 1,000 directives: the look-up that takes over where the memory of a server ends, see
// docs/performance.md. `fulltext.mjs [--directives 1000] [--json]`.
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { Neo4jStore } from '#graph/store/neo4j/neo4j-store.js';
import { generatedGraph } from './generated.mjs';
import { launcher } from './neo4j.mjs';
import { show } from './rows.mjs';
import { percentile } from './statistics.mjs';

const TOPICS = [
  '智能制造',
  '农村电子商务',
  '污水处理',
  '社区养老',
  '数据共享',
  '普惠金融',
  '食品安全追溯',
  '核聚变研究',
];
const ROUNDS = 40;
const CREATE =
  "CREATE FULLTEXT INDEX task_words FOR (n:Task) ON EACH [n.title, n.quote] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }";
const FIND =
  "CALL db.index.fulltext.queryNodes('task_words', $topic, {limit: 16}) YIELD node, score RETURN node.id AS id, score";

const { values } = parseArgs({
  options: { directives: { type: 'string', default: '1000' }, json: { type: 'boolean' } },
});
const Server = await launcher();
if (!Server) {
  console.error('No Neo4j can be started here: it needs Java 17 and Maven.');
  process.exit(1);
}
const server = await Server.start();
const { uri, username, password } = server.address;
const limits = { poolSize: 50, acquireTimeout: 10_000, queryTimeout: 60_000 };
const store = await Neo4jStore.open({ uri, auth: { username, password }, database: 'neo4j', ...limits });
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const run = (text, params = {}) => driver.executeQuery(text, params, { database: 'neo4j' });
try {
  await store.setUp();
  for (let n = 0; n < Number(values.directives); n++) await store.load(generatedGraph(n));
  const started = performance.now();
  await run(CREATE);
  await run('CALL db.awaitIndexes(600)');
  const built = (performance.now() - started) / 1000;
  const taken = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const topic of TOPICS) {
      const began = performance.now();
      // Every pair must stand together, as in a phrase: 智能制造 is no text with 制造 alone.
      await run(FIND, { topic: `"${topic}"` });
      if (round > ROUNDS / 4) taken.push(performance.now() - began);
    }
  show(
    [
      { name: 'fulltext-build-s', value: built, unit: 's' },
      { name: 'fulltext-p50', value: percentile(taken, 0.5), unit: 'ms' },
      { name: 'fulltext-p99', value: percentile(taken, 0.99), unit: 'ms' },
    ],
    values,
  );
} finally {
  await driver.close();
  await store.close();
  await server.remove();
}
