import { parseNumeral } from '#src/text/numerals.js';
import type { KnownTask } from '../knowledge/types.js';
import type { Asked } from './asked.js';

const NUMBER = /^(?:就?是|选|要)?第?([\d一二三四五六七八九十]+)(?<counted>[个种]?)(?:[项条号])?(?:任务)?[。.!！]?$/;
const OF_PLACE = /^(?:就?是|选|要)?(.{2,12}?)(?:的|那[个项]|这[个项])*[。.!！]?$/;

/**
 * Returns the tasks that a reply picks from those that were offered: by the number that the task bears, by its place in
 * the list (第二个), or by the place it is of (聊城的); none where it picks none of them.
 */
export function pickOffered(asked: Asked, reply: string): readonly KnownTask[] {
  const { tasks } = asked.memory;
  const said = reply.trim();
  const number = NUMBER.exec(said);
  if (number) {
    const value = parseNumeral(number[1] ?? '');
    const labelled = number.groups?.counted ? [] : tasks.filter(({ label }) => parseNumeral(label) === value);
    return labelled.length > 0 ? labelled : tasks.slice((value ?? 0) - 1, value ?? 0);
  }
  const place = OF_PLACE.exec(said)?.[1] ?? '';
  return tasks.filter(({ directive }) => asked.isOf(place, directive.jurisdiction));
}
