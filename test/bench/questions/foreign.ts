import type { Random } from './../directives/random.js';
import { type Facts, isCollective } from './facts.js';
import { fold } from './fold.js';
import { pickOr } from './kind.js';
import { topicsIn } from './topics.js';
import { GENERIC_WORDS } from './words/generic.js';
import { REFORM_FIELDS } from './words/reforms.js';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
/** Every two characters that stand side by side. */
export const pairsOf = (words: string) =>
  Array.from({ length: Math.max(words.length - 1, 0) }, (_, at) => words.slice(at, at + 2));

/** Whether words share two characters in a row with a graph, words that stand in any directive aside. */
export function overlaps(words: string, facts: Facts): boolean {
  const own = [...SEGMENTER.segment(fold(words))]
    .map(({ segment }) => segment)
    .filter((one) => !GENERIC_WORDS.has(one));
  const pairs = own.flatMap(pairsOf);
  return pairs.length === 0 || pairs.some((pair) => facts.words.includes(pair));
}

/** A topic of another graph that this one says nothing about. */
export function drawForeignTopic(facts: Facts, random: Random): string | null {
  const knowledge = pickOr(random, facts.foreign);
  const task = knowledge && pickOr(random, knowledge.tasks);
  const topic =
    task &&
    pickOr(
      random,
      topicsIn(task.title).filter((one) => one.length >= 3),
    );
  return topic && !overlaps(topic, facts) ? topic : null;
}

/** A unit of another graph that no unit of this one is, was or became. */
export function drawForeignUnit(facts: Facts, random: Random): string | null {
  const knowledge = pickOr(random, facts.foreign);
  const unit = knowledge && pickOr(random, [...knowledge.units.values()]);
  if (!unit || isCollective(unit.name) || !/[局委厅办会社部]$/.test(unit.name) || unit.name.length < 4) return null;
  const here = [...facts.knowledge.units.values()].flatMap(({ name, aliases }) => [name, ...aliases]).join('\n');
  const core = unit.name.replace(/^.*?[省市县区国](?=..)/, '').replace(/[局委厅办会社部]$/, '');
  const field = REFORM_FIELDS.filter((one) => one.test(unit.name));
  if (pairsOf(core).some((pair) => here.includes(pair)) || field.some((one) => one.test(here))) return null;
  return facts.words.includes(core) ? null : unit.name;
}
