#!/usr/bin/env node
// Asks the build in dist questions whose answers are known, and prints how it did by kind and by noise:
//   node test/bench/questions/run.mjs [--questions 10000] [--seed 1] [--directives FOLDER] [--verbose KIND] [--json]
// --directives takes the files of a folder, each in a graph of its own and all in one, instead of the composed ones;
// --verbose prints what went wrong with a kind or noise (or all).
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { GrafeoStore } from '../../../dist/graph/store/grafeo/grafeo-store.js';
import { readKnowledge } from '../../../dist/src/qa/knowledge/read.js';
import { GraphQuestionEngine } from '../../../dist/src/qa/question-engine.js';
import { module } from '../compiled.mjs';

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    directives: { type: 'string' },
    verbose: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const { Facts } = await module('questions/facts');
const { generateQuestions } = await module('questions/generate');
const { judge } = await module('questions/judge');
const { loadWorld } = await module('questions/open-world');
const { linesOf, tally } = await module('questions/table');
const { WORLDS } = await module('questions/worlds');

function worldsOf(folder) {
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const alone = files.map((file) => ({ name: basename(file), sources: [file] }));
  return files.length > 1 ? [...alone, { name: 'all', sources: files }] : alone;
}
async function open(world) {
  const store = GrafeoStore.open();
  await store.setUp();
  await loadWorld(store, world);
  return { ...world, store, knowledge: (await readKnowledge(store)).knowledge };
}

const worlds = [];
for (const world of values.directives ? worldsOf(values.directives) : WORLDS) worlds.push(await open(world));
const shares = worlds.reduce((sum, { share = 1 }) => sum + share, 0);
const asked = [];
for (const [at, { name, store, knowledge, share = 1 }] of worlds.entries()) {
  const foreign = worlds.flatMap((other) => (other.knowledge === knowledge ? [] : [other.knowledge]));
  const questions = generateQuestions(new Facts(knowledge, foreign), {
    seed: Number(values.seed) * 1000 + at,
    count: Math.ceil((share * Number(values.questions)) / shares),
  });
  const engine = new GraphQuestionEngine({ store, secret: 'a secret of the questions', today: () => '2025-01-01' });
  await engine.ask('你好');
  for (const question of questions) {
    let before = null;
    for (const turn of question.before) before = await engine.ask(turn, before?.conversationId);
    const started = performance.now();
    const answer = await engine.ask(question.text, before?.conversationId);
    const one = { question, verdict: judge(question, answer, before), ms: performance.now() - started };
    asked.push(one);
    const shown = ['all', question.kind, question.kind.split('/')[0], ...question.noises].includes(values.verbose);
    if (shown && one.verdict.problem)
      console.log(
        [
          `${question.kind} [${name}] ${[...question.before, question.text].join(' | ')}${question.noises.map((noise) => ` ~${noise}`).join('')}`,
          `    ${one.verdict.outcome}: ${one.verdict.problem}`,
          `    wanted ${JSON.stringify(question.expected)}`,
          `    said ${answer.status} ${answer.text.replace(/\n/g, ' / ').slice(0, 160)}`,
        ].join('\n'),
      );
  }
}
const done = tally(asked);
console.log(values.json ? JSON.stringify({ seed: Number(values.seed), ...done }) : linesOf(done).join('\n'));
