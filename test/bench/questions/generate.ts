import { Random } from '../directives/random.js';
import type { Facts } from './facts.js';
import { fill, type QuestionKind } from './kind.js';
import { KINDS } from './kinds/all.js';
import type { Question } from './question.js';

/** How often in a row a kind may find nothing new before it is dropped for this graph. */
const PATIENCE = 200;
/** The part of the questions of a kind with near misses that are such. */
const NEAR_MISSES = 0.06;

/** Draws up to `count` questions about a graph, none twice: the same ones for the same seed. */
export function generateQuestions(facts: Facts, { seed, count }: { seed: number; count: number }): Question[] {
  const random = new Random(seed);
  const left = new Map(KINDS.map((kind) => [kind, PATIENCE]));
  const asked = new Set<string>();
  const questions: Question[] = [];
  while (questions.length < count && left.size > 0) {
    const kind = byWeight([...left.keys()], random);
    const question = draw(kind, facts, random);
    const key = question ? [...question.before, question.text].join('|') : '';
    if (question && !asked.has(key)) {
      asked.add(key);
      questions.push(question);
      left.set(kind, PATIENCE);
      continue;
    }
    const patience = (left.get(kind) ?? 0) - 1;
    if (patience > 0) left.set(kind, patience);
    else left.delete(kind);
  }
  return questions;
}

function byWeight(kinds: readonly QuestionKind[], random: Random): QuestionKind {
  let at = random.next() * kinds.reduce((sum, { weight = 1 }) => sum + weight, 0);
  for (const kind of kinds) {
    at -= kind.weight ?? 1;
    if (at < 0) return kind;
  }
  return random.pick(kinds);
}

function draw(kind: QuestionKind, facts: Facts, random: Random): Question | null {
  const drawn = kind.draw(facts, random);
  if (!drawn) return null;
  const missed =
    kind.nearMisses?.length && !drawn.before && random.chance(NEAR_MISSES) ? random.pick(kind.nearMisses) : null;
  if (missed)
    return {
      kind: 'near-miss',
      before: [],
      text: fill(missed, drawn.slots),
      noises: [],
      expected: { status: 'NOT_FOUND' },
    };
  const text = fill(random.pick(drawn.phrasings ?? kind.phrasings), drawn.slots);
  return { kind: kind.name, before: drawn.before ?? [], text, noises: [], expected: drawn.expected };
}
