import { Random } from '../directives/random.js';
import type { Facts } from './facts.js';
import { fill, pickOr, type QuestionKind } from './kind.js';
import { KINDS } from './kinds/all.js';
import { NOISES } from './noise/all.js';
import type { Wording } from './noise/noise.js';
import type { Question } from './question.js';

/** How often in a row a kind may find nothing new before it is dropped for this graph. */
const PATIENCE = 200;
/** The part of the questions of a kind with near misses that are such. */
const NEAR_MISSES = 0.06;
/** The parts of the questions that are tried without noise and with one; the others with two. */
const PLAIN = 0.35;
const ONE_NOISE = 0.4;

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
  const { slots, before = [] } = drawn;
  const missed = before.length === 0 && random.chance(NEAR_MISSES) ? pickOr(random, kind.nearMisses ?? []) : null;
  const plain: Wording = missed
    ? { phrasing: missed, slots, expected: { status: 'NOT_FOUND' } }
    : { phrasing: random.pick(drawn.phrasings ?? kind.phrasings), slots, expected: drawn.expected };
  const { wording, noises } = withNoise(plain, facts, random);
  const text = fill(wording.phrasing, wording.slots);
  return { kind: missed ? 'near-miss' : kind.name, before, text, noises, expected: plain.expected };
}

/** Puts none, one or two noises into a wording. */
function withNoise(plain: Wording, facts: Facts, random: Random): { wording: Wording; noises: string[] } {
  const share = random.next();
  const count = share < PLAIN ? 0 : share < PLAIN + ONE_NOISE ? 1 : 2;
  // Not every noise fits every wording: twice as many are tried.
  const chosen = new Set(random.sample(NOISES, 2 * count));
  let wording = plain;
  const noises: string[] = [];
  for (const noise of NOISES.filter((one) => chosen.has(one))) {
    if (noises.length === count) break;
    const changed = noise.apply(wording, random, facts);
    if (!changed) continue;
    wording = changed;
    noises.push(noise.name);
  }
  return { wording, noises };
}
