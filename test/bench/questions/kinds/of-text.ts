import type { KnownTask } from '#src/qa/knowledge/types.js';
import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { fold } from '../fold.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { unitNames } from '../roles.js';
import { textTopics } from '../topics.js';

/** Words that stand in the text of one task and nowhere else in the graph: people ask by what they work on, not by titles. */
function drawFromText({ knowledge, foreign }: Facts, random: Random): { task: KnownTask; words: string } | null {
  const task = pickOr(
    random,
    knowledge.tasks.filter(({ quote }) => quote.length > 60),
  );
  const words = task && pickOr(random, textTopics(task));
  if (!task || !words) return null;
  // What other directives say too is no subject of its own: 总结推广典型经验.
  const elsewhere = foreign.flatMap(({ tasks }) => tasks.map(({ quote }) => quote));
  const others = knowledge.tasks
    .filter((other) => other !== task)
    .flatMap(({ title, quote, section }) => [title, quote, ...section]);
  const beyond = [
    ...knowledge.directives.map(({ title }) => title ?? ''),
    ...knowledge.targets.map((target) => (target.task === task ? '' : target.text)),
    ...task.section,
  ];
  return fold([...others, ...beyond, ...elsewhere].join('\n')).includes(words) ? null : { task, words };
}

const kind = (
  name: string,
  asked: 'lead' | 'responsible',
  example: string,
  phrasings: readonly string[],
): QuestionKind => ({
  name: `text/${name}`,
  example,
  phrasings,
  weight: 0.8,
  draw(facts, random) {
    const drawn = drawFromText(facts, random);
    const units = drawn ? unitNames(drawn.task, asked) : [];
    return drawn && units.length > 0
      ? { slots: { topic: drawn.words }, expected: { status: 'ANSWERED', units } }
      : null;
  },
});

/** Who does what only the text of a task speaks of. */
export const textKinds: readonly QuestionKind[] = [
  kind('lead', 'lead', '远程医疗专家库谁牵头？', [
    '{topic}谁牵头？',
    '{topic}由谁牵头',
    '{topic}这块谁牵头搞',
    '谁牵头{topic}',
    '{topic}是哪个部门牵头',
  ]),
  kind('responsible', 'responsible', '手机导游归谁管？', [
    '{topic}归谁管？',
    '{topic}谁负责',
    '{topic}找哪个部门',
    '{topic}的事归哪家管',
    '{topic}是谁的责任',
    '谁负责{topic}',
  ]),
];
