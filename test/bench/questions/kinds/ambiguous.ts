import type { KnownTask } from '#src/qa/knowledge/types.js';
import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { fold } from '../fold.js';
import { pickOr, type QuestionKind } from '../kind.js';
import type { Expected } from '../question.js';
import { type RoleAsked, unitNames } from '../roles.js';

/** A topic of several titles that is no title itself and no part of a unit's name, all of its tasks with such units. */
export function drawShared(
  facts: Facts,
  random: Random,
  asked: RoleAsked,
): { words: string; tasks: readonly KnownTask[] } | null {
  const shared = pickOr(random, facts.shared);
  if (!shared) return null;
  const { words, tasks } = shared;
  if (tasks.some((task) => unitNames(task, asked).length === 0 || fold(task.title) === words)) return null;
  const units = [...facts.knowledge.units.values()];
  return units.some(({ aliases }) => aliases.some((alias) => alias.includes(words))) ? null : shared;
}

const sameUnits = (tasks: readonly KnownTask[], asked: RoleAsked) =>
  new Set(
    tasks.map((task) =>
      [...task.duties]
        .filter(({ name }) => unitNames(task, asked).includes(name))
        .map(({ unitId }) => unitId)
        .sort()
        .join(),
    ),
  ).size === 1;

function expectedOf(tasks: readonly KnownTask[], asked: RoleAsked): Expected {
  if (!sameUnits(tasks, asked)) return { status: 'AMBIGUOUS', tasks: tasks.map(({ title }) => title) };
  const ids = new Set(
    tasks.flatMap((task) =>
      task.duties.filter(({ name }) => unitNames(task, asked).includes(name)).map(({ unitId }) => unitId),
    ),
  );
  const spellings = [...ids].map((id) => [
    ...new Set(tasks.flatMap(({ duties }) => duties.flatMap((one) => (one.unitId === id ? [one.name] : [])))),
  ]);
  return { status: 'ANSWERED', units: spellings, values: tasks.map(({ title }) => title) };
}

const kind = (name: string, asked: RoleAsked, example: string, phrasings: readonly string[]): QuestionKind => ({
  name: `ambiguous/${name}`,
  example,
  phrasings,
  draw(facts, random) {
    const shared = drawShared(facts, random, asked);
    return shared && { slots: { topic: shared.words }, expected: expectedOf(shared.tasks, asked) };
  },
});

/** 电子商务谁牵头? where several titles hold these words: each is named, and one answer given only where all share it. */
export const ambiguousKinds: readonly QuestionKind[] = [
  kind('lead', 'lead', '电子商务谁牵头？', [
    '{topic}谁牵头？',
    '谁牵头{topic}',
    '{topic}是哪个单位牵头',
    '{topic}这块哪家牵头啊',
    '{topic}牵头单位是谁',
    '{topic}牵头的是哪个部门',
  ]),
  kind('responsible', 'responsible', '电子商务谁负责？', [
    '{topic}谁负责？',
    '{topic}归谁管',
    '{topic}找哪个部门',
    '{topic}方面谁负责',
    '谁在负责{topic}',
    '{topic}是哪家主抓的',
  ]),
];
