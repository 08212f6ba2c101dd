import { type Draft, notFound } from '../answer/draft.js';
import type { KnownTask } from '../knowledge/types.js';
import type { Reading } from './kind.js';
import type { Linked } from './link/linked.js';
import type { Plan } from './plan.js';

/** A reading whose names were all found. */
export function sure<P extends Plan>(plan: P, more: Omit<Partial<Reading<P>>, 'plan'> = {}): Reading<P> {
  return { plan, link: 1, unused: '', ...more };
}

/** A reading that is refused whatever else is loaded: what was understood, and why there is no answer. */
export function refused<P extends Plan>(plan: P, refusal: Draft, more: Partial<Reading<P>> = {}): Reading<P> {
  return sure(plan, { refusal, ...more });
}

/** Says that no task was found, by the number or the words that were given. */
export function noTask(topic: string, found: Linked<KnownTask>, about: Pick<Draft, 'focus'> = {}): Draft {
  const first =
    found.number === undefined
      ? `文件里没有找到与“${topic.slice(0, 40)}”相符的任务。`
      : `文件里没有第${found.number}项任务。`;
  return notFound(first, { nearest: found.nearest, ...about });
}

/** The ids of things of the graph. */
export const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
