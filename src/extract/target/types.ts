import type { Fact } from '../fact.js';

/** How the printed figure bounds the goal: 达到 EQ, 不低于 GTE, 超过 GT, 不超过 LTE, 低于 LT, 约 APPROX. */
export type Comparator = 'EQ' | 'GTE' | 'GT' | 'LTE' | 'LT' | 'APPROX';

/** A quantified goal. */
export interface Target extends Fact {
  /** The goal as printed, without the words that head several goals. */
  readonly text: string;
  /** What is counted or measured: 数字化装备制造中心, 固定宽带家庭普及率. */
  readonly indicator: string;
  readonly comparator: Comparator;
  /** The printed number; its magnitude (万, 亿) stays in `measureWord`. `null` for a goal without a figure. */
  readonly value: number | null;
  readonly valueMax: number | null;
  /** 个, 亿元, %, 台(套); empty where none is printed. */
  readonly measureWord: string;
  /** Partial ISO date: `2020`, `2020-06`, `2020-06-30`. */
  readonly deadline: string | null;
  /** 每年, 每季度 … as printed. */
  readonly recurrence: string | null;
  /** Label and id of the task it stands in; `null` outside tasks. */
  readonly task: string | null;
  readonly taskId: string | null;
  /** Its id in the graph, where people corrected targets; else its place among them makes it. */
  readonly id?: string;
}
