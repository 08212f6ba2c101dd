import type { Form } from '../form.js';
import { halfWidth } from './brackets.js';

/** How a plain text looks. */
export interface Look {
  /** What stands before a paragraph. */
  readonly indent: string;
  /** Whether an empty line stands between paragraphs. */
  readonly blank: boolean;
  /** Characters after which a line is broken, as in a text taken from a page; 0 is never. */
  readonly wrap: number;
  /** What happens to every text, and to the gold. */
  readonly width: (words: string) => string;
}

/** How a plain text shows a table, as copied from a page; what merges cover is left out. */
export const GRIDS = [
  { name: 'grid/tabs', example: '1\t推进改造\t市工信局' },
  { name: 'grid/lines', example: '1\n推进改造\n市工信局' },
] as const;

const same = (words: string) => words;
const look = (name: string, example: string, part: Partial<Look>): Form<null, Look> => ({
  name,
  example,
  compose: () => ({ indent: '　　', blank: false, wrap: 0, width: same, ...part }),
});

/** Looks of plain texts. */
export const LOOKS: readonly Form<null, Look>[] = [
  look('look/indented', '　　一、总体要求', {}),
  look('look/indented-blank-lines', '　　一、总体要求\n\n　　二、主要任务', { blank: true }),
  look('look/two-spaces', '  一、总体要求\n\n  二、主要任务', { indent: '  ', blank: true }),
  look('look/flush', '一、总体要求\n二、主要任务', { indent: '' }),
  look('look/half-width', '一、总体要求\n(一)指导思想', { width: halfWidth, indent: '  ', blank: true }),
  look('look/page-width', '　　为贯彻落实党中央、\n国务院决策部署……', { wrap: 38 }),
];
