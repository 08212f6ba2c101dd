#!/usr/bin/env node
// Measures the build in dist against the budgets of the design; `--json` prints one object for machines.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, extractText, RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { engines } from './engines.mjs';
import { map } from './map.mjs';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const QUESTIONS = [
  '谁牵头智能制造？',
  '保障措施第四条谁负责',
  '市统计局有什么任务',
  '市经信委主任是谁',
  '全市互联网出口带宽要达到多少',
  '时风集团参与哪些任务',
  '公交信息化找哪个部门',
  '谁牵头核聚变研究',
  'shi jing xin wei 主任是谁',
  '文件一共有多少项任务',
];

const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];

/** Questions one after another in this process, 40 times each, after one round that is not counted. */
async function ask() {
  const store = GrafeoStore.open();
  await store.setUp();
  await store.load(buildGraph(await extractDirective(SEED, readFileSync(SEED)), { rulesVersion: RULES_VERSION }));
  const engine = new GraphQuestionEngine({ store, secret: 'a secret of the bench' });
  for (const question of QUESTIONS) await engine.ask(question);
  const taken = [];
  for (let round = 0; round < 40; round++)
    for (const question of QUESTIONS) {
      const started = performance.now();
      await engine.ask(question);
      taken.push(performance.now() - started);
    }
  await store.close();
  return [
    { name: 'ask-1-p50', value: percentile(taken, 0.5), unit: 'ms', budget: 5 },
    { name: 'ask-1-p99', value: percentile(taken, 0.99), unit: 'ms', budget: 20 },
  ];
}

/** From the start of `zerentu serve` on an empty folder to its first answer over GraphQL; the median of five. */
async function start() {
  const taken = [];
  for (let round = 0; round < 5; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'zerentu-bench-'));
    const started = performance.now();
    const server = spawn(process.execPath, ['dist/src/cli/main.js', 'serve'], {
      env: { PATH: process.env.PATH, ZERENTU_DATA_DIR: folder, ZERENTU_PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [greeting] = await once(server.stdout.setEncoding('utf8'), 'data');
    const url = /http:\/\/[\d.:]+/.exec(greeting)[0];
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ ask(question: "谁牵头智能制造？") { status } }' }),
    });
    if ((await reply.json()).data.ask.status !== 'ANSWERED') throw new Error('start: the question was not answered');
    taken.push(performance.now() - started);
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true });
  }
  return [{ name: 'start-ms', value: percentile(taken, 0.5), unit: 'ms', budget: 3000 }];
}

/** 20,000 hostile inputs in a process of their own: the slowest, and how many threw or got into a Cypher text. */
async function hostile() {
  const args = ['test/bench/hostile-questions.mjs', '--inputs', '20000', '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { max, exceptions, held } = JSON.parse(await text(child.stdout));
  return [
    { name: 'ask-hostile-max', value: max, unit: 'ms', budget: 200 },
    { name: 'ask-hostile-bad', value: exceptions + held, unit: '', budget: 0 },
  ];
}

/** GraphQL against the same server answering a constant, in a process of its own. */
async function graphql() {
  const child = spawn(process.execPath, ['test/bench/graphql-ratio.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(await text(child.stdout));
}

/** The seed's text to facts for 3 s after 4 s that are not counted (V8 compiles for the first two), reading the file excluded; MB = 10^6 bytes of UTF-8. */
function parse() {
  const words = readFileSync(SEED, 'utf8');
  const rounds = (milliseconds) => {
    const started = performance.now();
    let count = 0;
    for (; performance.now() - started < milliseconds; count++) extractText(words);
    return count / ((performance.now() - started) / 1000);
  };
  rounds(4000);
  const value = (rounds(3000) * Buffer.byteLength(words)) / 1e6;
  return [{ name: 'parse-mb-s', value, unit: 'MB/s', budget: 5, atLeast: true }];
}

/** A row without a budget only informs; one without a value could not be measured here. */
function verdictOf({ value, budget, atLeast }) {
  if (value === null) return 'absent';
  if (budget === undefined) return 'ok';
  return (atLeast ? value >= budget : value <= budget) ? 'ok' : 'short';
}

const results = [
  ...parse(),
  ...(await ask()),
  ...(await hostile()),
  ...(await start()),
  ...(await graphql()),
  ...(await engines()),
  ...(await map()),
].map((row) => ({
  name: row.name,
  value: row.value === null ? null : Number(row.value.toPrecision(3)),
  unit: row.unit,
  budget: row.budget ?? null,
  verdict: verdictOf(row),
}));
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ results })}\n`);
else console.table(results);
