import type { GraphStore } from '#graph/store/store.js';
import type { Answer } from '#src/qa/answer/types.js';
import { readKnowledge } from '#src/qa/knowledge/read.js';
import type { Knowledge } from '#src/qa/knowledge/types.js';
import { GraphQuestionEngine, type QuestionEngineOptions } from '#src/qa/question-engine.js';
import { Facts } from './facts.js';
import { generateQuestions } from './generate.js';
import { judge } from './judge.js';
import { loadWorld } from './open-world.js';
import type { Question } from './question.js';
import type { Asked } from './table.js';
import type { World } from './worlds.js';
import type { WrittenQuestions } from './written.js';

/** A world in a graph of its own. */
export interface OpenWorld extends World {
  readonly store: GraphStore;
  readonly knowledge: Knowledge;
}

/** How many questions are asked in all, from which seed, and what is done with each answer. */
export interface AskAll {
  readonly count: number;
  readonly seed: number;
  readonly each?: ((asked: Asked, answer: Answer, world: OpenWorld) => void) | undefined;
}

/** Loads each world into an empty store. */
export async function openWorlds(worlds: readonly World[], empty: () => Promise<GraphStore>): Promise<OpenWorld[]> {
  const open: OpenWorld[] = [];
  for (const world of worlds) {
    const store = await empty();
    await loadWorld(store, world);
    open.push({ ...world, store, knowledge: (await readKnowledge(store)).knowledge });
  }
  return open;
}

/** Asks generated questions of all worlds, each its share of them; the unanswerable ones come from the others. */
export async function askAll(worlds: readonly OpenWorld[], { count, seed, each }: AskAll): Promise<Asked[]> {
  const all: Asked[] = [];
  for (const { world, questions } of generatedFor(worlds, { count, seed }))
    all.push(...(await askOf(world, questions, { each })));
  return all;
}

/** Generates questions about all worlds, each its share of them. */
export function generatedFor(
  worlds: readonly OpenWorld[],
  { count, seed }: Pick<AskAll, 'count' | 'seed'>,
): { readonly world: OpenWorld; readonly questions: readonly Question[] }[] {
  const shares = worlds.reduce((sum, { share = 1 }) => sum + share, 0);
  return worlds.map((world, at) => {
    const foreign = worlds.flatMap((other) => (other === world ? [] : [other.knowledge]));
    const questions = generateQuestions(new Facts(world.knowledge, foreign), {
      seed: seed * 1000 + at,
      count: Math.ceil(((world.share ?? 1) * count) / shares),
    });
    return { world, questions };
  });
}

/** Asks questions of one world, each in a conversation of its own. */
export async function askOf(
  world: OpenWorld,
  questions: readonly Question[],
  { each, ...by }: Pick<AskAll, 'each'> & Pick<QuestionEngineOptions, 'weighing'> = {},
): Promise<Asked[]> {
  const engine = new GraphQuestionEngine({
    store: world.store,
    secret: 'a secret of the questions',
    today: () => '2025-01-01',
    ...by,
  });
  // The first answer waits for the index.
  await engine.ask('你好');
  const all: Asked[] = [];
  for (const question of questions) {
    let before: Answer | null = null;
    for (const turn of question.before) before = await engine.ask(turn, before?.conversationId);
    const started = performance.now();
    const answer = await engine.ask(question.text, before?.conversationId);
    const asked = { question, verdict: judge(question, answer, before), ms: performance.now() - started };
    each?.(asked, answer, world);
    all.push(asked);
  }
  return all;
}

/** Asks written questions, each set of directives in a graph of its own. */
export async function askWritten(
  written: readonly WrittenQuestions[],
  empty: () => Promise<GraphStore>,
  each?: AskAll['each'],
): Promise<Asked[]> {
  const worlds = await openWorlds(
    written.map(({ world }) => world),
    empty,
  );
  const all: Asked[] = [];
  for (const [at, world] of worlds.entries()) all.push(...(await askOf(world, written[at]?.questions ?? [], { each })));
  return all;
}
