import { parseNumeral } from '#src/text/numerals.js';
import type { Asked } from './asked.js';
import { isOf } from './link/jurisdiction-name.js';
import type { Plan } from './plan.js';
import { idsOf } from './reading.js';

const NUMBER =
  /^(?:我?(?:问|说|指|要|选|看)的?是?|就?是|那)*第?([\d一二三四五六七八九十]+)(?<counted>[个种]?)(?:[项条号])?(?:任务)?(?:[那这]个)?(?:吧|呢)?$/;
const OF_PLACE = /^(?:就?是|选|要)?(.{2,12}?)(?:的|那[个项]|这[个项])*$/;

/**
 * Returns the plan that a reply picks from those that were offered, `null` where it picks none: by the number that a task
 * bears, by its place in the list (第二个), by the place it is of (聊城的).
 */
export function pickOffered(asked: Asked): Plan | null {
  const { plan, offered } = asked.memory;
  if (!plan || !offered) return null;
  const tasks = asked.facts.tasks(plan.tasks);
  const said = asked.question.text;
  const number = NUMBER.exec(said);
  const value = parseNumeral(number?.[1] ?? '');
  if (number && value !== null) {
    const labelled = number.groups?.counted ? [] : tasks.filter(({ label }) => parseNumeral(label) === value);
    if (labelled.length > 0) return { ...plan, tasks: idsOf(labelled) };
    for (const slot of ['tasks', 'bodies', 'units'] as const) {
      const id = plan[slot]?.[value - 1];
      if (id && (plan[slot]?.length ?? 0) > 1) return { ...plan, [slot]: [id] };
    }
    return null;
  }
  const place = OF_PLACE.exec(said)?.[1] ?? '';
  const there = tasks.filter(({ directive }) => isOf(place, directive.jurisdiction));
  if (there.length > 0) return { ...plan, tasks: idsOf(there) };
  const units = asked.facts.units(plan.units).filter(({ jurisdiction }) => isOf(place, jurisdiction));
  return units.length > 0 ? { ...plan, units: idsOf(units) } : null;
}
