import type { Kind, Tie } from '../data.js';

/** Names of the colours that a drawing uses: the variables of the style sheet. */
export type Colour =
  | 'lead'
  | 'responsible'
  | 'support'
  | 'person'
  | 'unit'
  | 'task'
  | 'ground'
  | 'ground-raised'
  | 'line'
  | 'text'
  | 'text-soft'
  | 'accent';

/** Each colour as it is now, light or dark. */
export type Palette = Readonly<Record<Colour, string>>;

/** The colours that a drawing uses. */
export const COLOURS: readonly Colour[] = [
  ...(['lead', 'responsible', 'support', 'person', 'unit', 'task'] as const),
  ...(['ground', 'ground-raised', 'line', 'text', 'text-soft', 'accent'] as const),
];

/** How a line is drawn: roles differ by dashes and width, not by colour alone. */
export interface LineStyle {
  readonly colour: Colour;
  readonly width: number;
  readonly dash: readonly number[];
}

/** The line of each tie, in the order in which they are drawn: what matters most lies on top. */
export const LINES: Readonly<Record<Tie, LineStyle>> = {
  HOLDS: { colour: 'person', width: 1, dash: [1, 3] },
  SUPPORT: { colour: 'support', width: 1, dash: [5, 4] },
  RESPONSIBLE: { colour: 'responsible', width: 1.3, dash: [] },
  LEAD: { colour: 'lead', width: 2.4, dash: [] },
};

/** The ties, from the lowest to the topmost. */
export const TIES: readonly Tie[] = ['HOLDS', 'SUPPORT', 'RESPONSIBLE', 'LEAD'];

/** What a node looks like. */
export interface NodeStyle {
  readonly shape: 'circle' | 'square' | 'diamond';
  readonly colour: Colour;
}

/** The look of each kind of node. */
export const NODES: Readonly<Record<Kind, NodeStyle>> = {
  UNIT: { shape: 'circle', colour: 'unit' },
  UNIT_CLUSTER: { shape: 'circle', colour: 'unit' },
  TASK: { shape: 'square', colour: 'task' },
  TASK_CLUSTER: { shape: 'square', colour: 'task' },
  PERSON: { shape: 'diamond', colour: 'person' },
};
