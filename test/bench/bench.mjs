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
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { engines } from './engines.mjs';
import { askAt, askExponent, rowsAt } from './growth.mjs';
import { map } from './map.mjs';
import { parse, parseGrowth } from './parse.mjs';
import { judged } from './rows.mjs';
import { percentile } from './statistics.mjs';

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

/** Questions over 1 and 100 directives, and with those over 1,000 how they grow. */
async function growth(thousand) {
  const few = [await askAt(1), await askAt(100)];
  const value = (name) => thousand.find((row) => row.name === name)?.value;
  const points = [...few, { directives: 1010, p50: value('ask-1000-p50') }];
  const [{ rss }, hundred] = few;
  return [
    { name: 'ask-1-rss', value: rss, unit: 'MB' },
    ...rowsAt(hundred).filter(({ name }) => name.startsWith('ask-')),
    askExponent(points),
    ...parseGrowth(),
  ];
}

const onEngines = await engines();
const results = judged([
  ...parse(),
  ...(await ask()),
  ...(await hostile()),
  ...(await start()),
  ...(await graphql()),
  ...onEngines,
  ...(await growth(onEngines)),
  ...(await map()),
]);
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ results })}\n`);
else console.table(results);
