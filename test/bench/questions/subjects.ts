import type { KnownTask } from '#src/qa/knowledge/types.js';
import { chineseNumber } from '../directives/document.js';
import type { Random } from '../directives/random.js';
import type { Facts } from './facts.js';
import { pickOr } from './kind.js';

/** How a question names its task. */
export type NamedBy = 'topic' | 'title' | 'number';

/** A task and the words that name it and no other. */
export interface Subject {
  readonly task: KnownTask;
  readonly words: string;
}

/** A task that a part of its title, its whole title or its number names, and that fits; `null` where none is left to draw. */
export function drawSubject(
  facts: Facts,
  random: Random,
  by: NamedBy | readonly NamedBy[],
  fits: (task: KnownTask) => boolean = () => true,
): Subject | null {
  const way = typeof by === 'string' ? by : random.pick(by);
  if (way === 'topic')
    return pickOr(
      random,
      facts.topics.filter(({ task }) => fits(task)),
    );
  const task = pickOr(random, (way === 'title' ? facts.titled : facts.knowledge.tasks).filter(fits));
  const words = task && (way === 'title' ? task.title : wordsOfNumber(facts, random, task));
  return task && words ? { task, words } : null;
}

const SAFEGUARDS = /保障措施|组织保障|组织实施|工作要求/;

/** 8 of 8, 八 and 第八条; `null` where the label is no plain number. */
export function numberOf({ label }: KnownTask): number | null {
  const digits = /^第?(\d{1,2})[条项]?$/.exec(label)?.[1];
  if (digits) return Number(digits);
  const words = /^第?([一二三四五六七八九十]{1,3})[条项]?$/.exec(label)?.[1];
  const at = words ? Array.from({ length: 99 }, (_, index) => chineseNumber(index + 1)).indexOf(words) : -1;
  return at < 0 ? null : at + 1;
}

function wordsOfNumber({ knowledge }: Facts, random: Random, task: KnownTask): string | null {
  const number = numberOf(task);
  if (number === null) return null;
  const same = knowledge.tasks.filter((other) => numberOf(other) === number);
  const words = chineseNumber(number);
  if (task.label.endsWith('条') && same.length === 1) return random.pick([`第${words}条`, `第${number}条`]);
  const heading = SAFEGUARDS.exec(task.section.at(-1) ?? '')?.[0];
  // Where the numbers of a section go on from the one before, 保障措施第九条 would be its ninth.
  const siblings = knowledge.tasks.filter(
    ({ directive, section }) => directive === task.directive && section.at(-1) === task.section.at(-1),
  );
  const counted = siblings.indexOf(task) + 1 === number;
  if (task.safeguard && heading && counted && same.filter(({ safeguard }) => safeguard).length === 1)
    return random.pick([
      `${heading}第${words}条`,
      `${heading}第${number}条`,
      `${heading}第${words}项`,
      `${heading}里第${words}条`,
    ]);
  if (same.length > 1 || task.safeguard) return null;
  return random.pick([
    `第${number}项任务`,
    `第${number}项`,
    `任务${words}`,
    `第${words}项任务`,
    `第${words}项`,
    `任务${number}`,
  ]);
}
