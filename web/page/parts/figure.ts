import type { TargetRowFragment } from '../../generated/graphql.js';

type Comparator = TargetRowFragment['comparator'];

/** How a figure is bound, as signs that stand before it in any language. */
export const SIGNS: Readonly<Record<Comparator, string>> = {
  EQ: '',
  GTE: '≥',
  GT: '>',
  LTE: '≤',
  LT: '<',
  APPROX: '≈',
};

/** The figure of a target with its measure word: `≥ 70%`, `5–8个`; empty for a goal without a figure. */
export function figureOf({
  comparator,
  value,
  valueMax,
  measureWord,
}: Pick<TargetRowFragment, 'comparator' | 'value' | 'valueMax' | 'measureWord'>): string {
  if (value === null) return '';
  const range = valueMax === null ? String(value) : `${value}–${valueMax}`;
  return [SIGNS[comparator], range + measureWord].filter(Boolean).join(' ');
}
