#!/usr/bin/env node
// Questions over 1,000 directives, in a process of its own so that its memory is only theirs. `ask-scale.mjs` makes the
// graph, asks over the embedded engine and over a Neo4j and prints a table; `ask-scale.mjs FOLDER` asks over an embedded
// graph and `ask-scale.mjs URI USERNAME PASSWORD` over a Neo4j that hold them, and print their figures as JSON.
// SLOWEST=1 names the slowest questions.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { listTotal } from '#graph/cypher/list/list.js';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { Neo4jStore } from '#graph/store/neo4j/neo4j-store.js';
import { buildGraph } from '#src/build/build.js';
import { extractText, RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { generateDirective } from '../corpus/generate.mjs';
import { module } from './compiled.mjs';
import { thousandGraphs } from './generated.mjs';
import { launcher } from './neo4j.mjs';
import { percentile } from './statistics.mjs';

const ROUNDS = 4;
/** No generated directive speaks of it: the question is answered when the directive below is in the index. */
const NEW_SUBJECT = '深海采矿';
/** Questions that bear on all the directives; those of all kinds about a few of them come from the generator. */
const QUESTIONS = [
  '谁牵头智能制造？',
  '谁牵头发展智慧社区示范项目？',
  '德州市谁牵头农村电子商务',
  '污水处理归谁管',
  '质量品牌谁负责，谁配合？',
  '智能制造和现代物流谁负责',
  '谁配合推进气象服务标准化站点',
  '哪些单位参与普惠金融',
  '市发改委牵头哪些任务',
  '市发改委有什么任务',
  '临沂市科技局负责什么',
  '烟台市统计局牵头几项任务',
  '市公安局配合市财政局的任务有哪些',
  '市文化和旅游局有哪些任务',
  '市工业和信息化局负责哪些任务',
  '市经信委主任是谁',
  '王建国是哪个单位的？',
  '日照市市长是谁',
  '局长是谁？',
  'shi fa gai wei 牵头哪些任务',
  'shikejiju主要负责什么',
  '市发改位有什么任务',
  '市财证局负责什么',
  '谁牵头智能制照',
  '誰牽頭農村電子商務',
  'who leads 智能制造',
  '谁牵头核聚变研究？',
  '省水务集团负责什么？',
  '王越军的电话是多少？',
  '共享单车谁管',
  '文件一共有多少项任务',
  '市教育局参与几项任务',
  '到2020年建成多少个智能制造示范企业',
  '绿色工厂产业园区的目标是多少',
  '目标有哪些',
  '现代物流什么时候完成',
  '社区养老方面有哪些任务',
  '推进职业教育有哪几项任务',
  '保障措施有哪些',
  '第8项任务谁牵头',
  '菏泽市第12项任务谁负责',
  '有哪些文件',
  '文号是什么',
  '这个文件是谁发的',
  '什么时候印发的',
  '市财政局牵头智能制造吗',
  '泰安市教育局负责职业教育吗',
  '哪些任务没人牵头',
  '市经信委不牵头哪些任务',
  '数据共享',
  '市林业局',
  '建设',
];

function openStore([place, username, password]) {
  if (!username) return GrafeoStore.open(place);
  const limits = { poolSize: 50, acquireTimeout: 10_000, queryTimeout: 60_000 };
  return Neo4jStore.open({ uri: place, auth: { username, password }, database: 'neo4j', ...limits });
}

/** Asks round after round, then goes on asking while a directive is loaded and until the answers know it. */
async function measure(place) {
  const store = await openStore(place);
  const { amongMany } = await module('questions/at-scale');
  const { questions, ids } = await amongMany(store);
  const asked = [...QUESTIONS.map((text) => ({ before: [], text })), ...questions];
  const engine = new GraphQuestionEngine({ store, secret: 'a secret of the bench' });
  const slowest = new Map();
  const ask = async (question, conversationId, taken) => {
    // As a question that comes over the network does: what else the process is at has its turn first.
    await new Promise((resolve) => setImmediate(resolve));
    const started = performance.now();
    const answer = await engine.ask(question, conversationId);
    const time = performance.now() - started;
    taken.push(time);
    slowest.set(question, Math.max(time, slowest.get(question) ?? 0));
    return answer;
  };
  const askTurns = async ({ before, text: last }, taken) => {
    let conversationId = null;
    for (const turn of [...before, last]) ({ conversationId } = await ask(turn, conversationId, taken));
  };
  const start = performance.now();
  await engine.ask('谁牵头智能制造？');
  const first = performance.now() - start;
  for (const turns of asked) await askTurns(turns, []);
  slowest.clear();
  const taken = [];
  for (let round = 0; round < ROUNDS; round++) for (const turns of asked) await askTurns(turns, taken);

  const words = generateDirective(5000).replace(/^1\..*?。/m, `1.推进${NEW_SUBJECT}示范项目。`);
  const graph = buildGraph(extractText(words), { rulesVersion: RULES_VERSION });
  await store.load(graph);
  const loaded = performance.now();
  engine.refresh();
  const meanwhile = [];
  for (let at = 0; (await ask(`谁牵头推进${NEW_SUBJECT}示范项目？`, null, meanwhile)).status !== 'ANSWERED'; at++)
    await askTurns(asked[at % asked.length], meanwhile);
  const ready = performance.now() - loaded;
  const [{ total }] = await store.read(listTotal({ label: 'Directive' }, { where: null }));
  for (const id of [...ids, graph.directiveId]) await store.withdraw(id);
  await store.close();
  if (process.env.SLOWEST)
    for (const [question, time] of [...slowest].sort((a, b) => b[1] - a[1]).slice(0, 25))
      process.stderr.write(`${time.toFixed(1).padStart(8)} ms ${question}\n`);
  return {
    directives: total - 1,
    asked: taken.length,
    first: first / 1000,
    ready: ready / 1000,
    p50: percentile(taken, 0.5),
    p99: percentile(taken, 0.99),
    meanwhile: percentile(meanwhile, 0.99),
    rss: process.resourceUsage().maxRSS / 1000,
  };
}

/** The figures of the questions over an embedded graph in a folder that nobody else has open, or over a Neo4j. */
export async function askIn(...place) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`ask-scale ${place[0]} ended with ${code}`);
  return JSON.parse(said);
}

const rowsOf = (engine, { first, ready, p50, p99, meanwhile, rss }) => [
  { name: `ask-1000${engine}-p50`, value: p50, unit: 'ms', budget: 15 },
  { name: `ask-1000${engine}-p99`, value: p99, unit: 'ms', budget: 60 },
  { name: `ask-1000${engine}-meanwhile-p99`, value: meanwhile, unit: 'ms', budget: 60 },
  { name: `ask-1000${engine}-rss`, value: rss, unit: 'MB', budget: 1000 },
  { name: `index-first${engine}-s`, value: first, unit: 's' },
  { name: `index-ready${engine}-s`, value: ready, unit: 's', budget: 10 },
];

/** Rows of the questions over the embedded graph of 1,000 directives in a folder. */
export const askEmbedded = async (folder) => rowsOf('', await askIn(folder));

const ABSENT = { first: null, ready: null, p50: null, p99: null, meanwhile: null, rss: null };

/** Rows of the questions over a Neo4j; without an address they are absent. */
export const askOnNeo4j = async (address) =>
  rowsOf('-neo4j', address ? await askIn(address.uri, address.username, address.password) : ABSENT);

/** Makes the graph and asks over both engines, one after the other. */
async function both() {
  const graphs = thousandGraphs();
  const folder = mkdtempSync(join(tmpdir(), 'zerentu-bench-'));
  const fill = async (store) => {
    await store.setUp();
    for (const graph of graphs) await store.load(graph);
    await store.close();
  };
  await fill(GrafeoStore.open(folder));
  const embedded = await askEmbedded(folder);
  rmSync(folder, { recursive: true });
  const Server = await launcher();
  const server = await Server?.start();
  try {
    if (server) await fill(await openStore([server.address.uri, server.address.username, server.address.password]));
    return [...embedded, ...(await askOnNeo4j(server?.address ?? null))];
  } finally {
    await server?.remove();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const place = process.argv.slice(2);
  if (place.length === 0) console.table(await both());
  else process.stdout.write(`${JSON.stringify(await measure(place))}\n`);
}
