import type { NumberStyle } from '../document.js';

/** How the levels of a plan are numbered. */
export interface Numbering {
  /** Styles from the chapter to the task; `null` is an unnumbered heading. */
  readonly levels: readonly (NumberStyle | null)[];
  /** Whether the tasks' numbers run on over chapters and groups. */
  readonly running: boolean;
  /** A number that is left out now and then (30 → 34). */
  readonly gaps?: true;
}

/** A numbering with its name; it draws nothing. */
export interface NumberingForm extends Numbering {
  readonly name: string;
  readonly example: string;
}

const CN3: readonly NumberStyle[] = ['cn', 'cn-bracket', 'figure'];

/** Numbering styles (GB/T 9704-2012 §7.3.3 and what practice makes of it). */
export const NUMBERINGS: readonly NumberingForm[] = [
  { name: 'numbering/three-levels', example: '一、（一）1.', levels: CN3, running: false },
  { name: 'numbering/three-levels-running', example: '一、（一）1. … 二、（一）9.', levels: CN3, running: true },
  { name: 'numbering/three-levels-gaps', example: '…30. 34.', levels: CN3, running: true, gaps: true },
  { name: 'numbering/two-levels', example: '一、（一）', levels: ['cn', 'cn-bracket'], running: false },
  {
    name: 'numbering/two-levels-running',
    example: '一、（一）… 二、（五）',
    levels: ['cn', 'cn-bracket'],
    running: true,
  },
  { name: 'numbering/cn-figure', example: '一、1.', levels: ['cn', 'figure'], running: false },
  { name: 'numbering/cn-figure-running', example: '一、1. … 二、6.', levels: ['cn', 'figure'], running: true },
  { name: 'numbering/chapters-only', example: '一、二、三、', levels: ['cn'], running: true },
  {
    name: 'numbering/four-levels',
    example: '一、（一）1.（1）',
    levels: ['cn', 'cn-bracket', 'figure', 'figure-bracket'],
    running: false,
  },
  { name: 'numbering/articles', example: '第一条　加大支持力度。', levels: ['article'], running: true },
  { name: 'numbering/chapter-articles', example: '第一章　总则 第一条', levels: ['chapter', 'article'], running: true },
  {
    name: 'numbering/chapter-section',
    example: '第一章　第一节　一、',
    levels: ['chapter', 'section', 'cn'],
    running: false,
  },
  {
    name: 'numbering/figure-comma',
    example: '一、（一）1、',
    levels: ['cn', 'cn-bracket', 'figure-comma'],
    running: false,
  },
  {
    name: 'numbering/half-width',
    example: '一、(一)1．',
    levels: ['cn', 'cn-half-bracket', 'figure-wide'],
    running: true,
  },
  { name: 'numbering/plain-headings', example: '加快产业转型 1.', levels: [null, 'figure'], running: true },
];
