import { choose, evidenceOfAll, MAX_CHOICES } from '../answer/choose.js';
import type { Draft } from '../answer/draft.js';
import type { Lookup } from '../knowledge/lookup.js';
import type { KnownUnit } from '../knowledge/types.js';
import type { QuestionKind } from './kind.js';
import type { Plan } from './plan.js';
import { idsOf } from './reading.js';

const placeOf = ({ jurisdiction }: KnownUnit) => jurisdiction ?? '';

/**
 * Answers a plan whose one unit name stands for units of several places: by a choice between the places, or as it is where
 * the units are of one place or only one place has an answer.
 */
export function answerByPlace(
  kind: QuestionKind,
  plan: Plan,
  facts: Lookup,
  names: readonly (readonly string[])[],
): Draft {
  const ambiguous = names
    .map((ids) => facts.units(ids))
    .find((units) => new Set(units.map(placeOf)).size > 1 && units.every(({ id }) => plan.units?.includes(id)));
  if (!ambiguous) return kind.answer(plan, facts);
  const places = [...new Set(ambiguous.map(placeOf))];
  const partners = facts.units(plan.partners);
  const each = places.map((place) => {
    const units = idsOf(ambiguous.filter((unit) => placeOf(unit) === place));
    // A partner of that name in another of these places is not meant.
    const beside = partners.filter((unit) => placeOf(unit) === place || !places.includes(placeOf(unit)));
    const own = { ...plan, units, ...(beside.length > 0 ? { partners: idsOf(beside) } : {}) };
    return { place, units, plan: own, draft: kind.answer(own, facts) };
  });
  const stated = each.filter(({ draft }) => draft.status === 'ANSWERED');
  const [only] = stated;
  if (stated.length === 1 && only) return only.draft;
  if (stated.length === 0) return kind.answer(plan, facts);
  const name = ambiguous[0]?.name ?? '';
  const options = stated.map(({ place, units, plan: own, draft }) => ({
    label: `${place}${name}`,
    nodeId: units[0] ?? null,
    plan: own,
    said: `${place}：${draft.first}`,
  }));
  const evidence = evidenceOfAll(stated.slice(0, MAX_CHOICES).map(({ draft }) => draft));
  const focus = { units: ambiguous };
  return choose(`有${stated.length}个地方都有${name}，您问的是哪一个？`, options, evidence, { focus });
}
