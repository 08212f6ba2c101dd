import { BRACKETS } from './forms/brackets.js';
import type { ClauseForm } from './forms/clause.js';
import { LABELLED_CLAUSES } from './forms/clauses-labelled.js';
import { VERBAL_CLAUSES } from './forms/clauses-verbal.js';
import type { NumberingForm } from './forms/numberings.js';
import { ORDERS } from './forms/orders.js';
import { TITLE_LAYOUTS } from './forms/titles.js';
import { drawPlace, type ItemStyle } from './item.js';
import type { Scene } from './scene.js';
import { CLAUSES } from './wanted.js';

/** The style of a plan's items and how their clauses are given. */
export interface PlanStyle extends ItemStyle {
  /** `groups`: a group heading carries the clause of its items. */
  readonly given: 'items' | 'groups' | 'none';
  /** A sentence before the first chapter that declares what order means. */
  readonly declared: string;
}

/** Clauses whose order gives roles: the first one may declare it. */
function ordered(scene: Scene): { form: ClauseForm; declared: string } {
  const order = ORDERS.find(({ name }) => name === scene.wanted) ?? scene.random.pick(ORDERS);
  let first = true;
  const { declaredApart } = order.compose(scene.random, { cast: scene.cast, year: scene.year });
  const form: ClauseForm = {
    name: order.name,
    example: order.example,
    compose: (random, input) => {
      const { text, lead, support, declaredInside } = order.compose(random, input);
      const declaration = first ? declaredInside : '';
      first = false;
      return { shape: 'bracket', text: `${text}${declaration}`, lead, support, basis: 'DECLARED_ORDER' };
    },
  };
  return { form, declared: declaredApart };
}

/** Draws how the items of a plan look. */
export function drawStyle(scene: Scene, numbering: NumberingForm): PlanStyle {
  const { random } = scene;
  const grouped = numbering.levels.length > 2 && numbering.levels[1] !== 'section';
  const layout = random.chance(0.35) ? TITLE_LAYOUTS[0] : random.pick(TITLE_LAYOUTS);
  const bracket = random.chance(0.45) ? BRACKETS[0] : random.pick(BRACKETS);
  if (!layout || !bracket) throw new RangeError('No layouts.');
  const base = {
    layout: scene.apply(layout, null),
    layoutName: layout.name,
    bracket: bracket.compose(random, null),
    place: drawPlace(scene),
    declared: '',
  };
  if (scene.wanted === 'clause/absent') return { ...base, given: 'none', clauses: [] };
  if (scene.wanted === 'clause/on-group' && grouped)
    return {
      ...base,
      given: 'groups',
      clauses: [random.pick(CLAUSES.filter(({ name }) => /^clause\/(?:lead-|responsible)/.test(name)))],
    };
  // A bracket's form is noted only where brackets stand.
  scene.forms.add(bracket.name);
  if (scene.wanted.startsWith('order/')) {
    const { form, declared } = ordered(scene);
    return { ...base, given: 'items', clauses: [form], declared };
  }
  const first = CLAUSES.find(({ name }) => name === scene.wanted) ?? random.pick(CLAUSES);
  // A second form is of the same manner, labels or verbs.
  const manner = LABELLED_CLAUSES.includes(first) ? LABELLED_CLAUSES : VERBAL_CLAUSES;
  const second = random.chance(0.5)
    ? random.sample(
        manner.filter((form) => form !== first),
        1,
      )
    : [];
  return { ...base, given: 'items', clauses: [first, ...second] };
}
