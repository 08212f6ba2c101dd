import type { KnownTask } from '#src/qa/knowledge/types.js';
import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { fold } from '../fold.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { unitNames } from '../roles.js';
import { IN_TEXTS } from '../words/in-texts.js';

/** Words that stand in the text of one task, and in no title, heading or goal of another. */
function drawFromText({ knowledge, words: all }: Facts, random: Random): { task: KnownTask; words: string } | null {
  const words = pickOr(
    random,
    IN_TEXTS.filter((one) => all.includes(one)),
  );
  if (!words) return null;
  const holding = knowledge.tasks.filter(({ title, quote, section }) =>
    fold([title, quote, ...section].join('\n')).includes(words),
  );
  const elsewhere = knowledge.targets.some(({ task, text }) => task !== holding[0] && text.includes(words));
  const [task, ...others] = holding;
  return task && others.length === 0 && !elsewhere && !fold(task.title).includes(words) ? { task, words } : null;
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
