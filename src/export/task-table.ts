import type { TaskRow } from './task-rows.js';

/** A column of the table of tasks (任务分解表). */
export interface TaskColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  cell(row: TaskRow, number: number): string;
}

const names = (units: readonly string[]) => units.join('、');

/** The columns, in the order in which officials draw the table up. */
export const TASK_COLUMNS: readonly TaskColumn[] = [
  { title: '序号', width: 6, cell: (_, number) => String(number) },
  { title: '任务', width: 36, cell: ({ label, title }) => (label ? `${label}. ${title}` : title) },
  { title: '牵头单位', width: 22, cell: ({ units }) => names(units.LEAD) },
  { title: '责任单位', width: 22, cell: ({ units }) => names(units.RESPONSIBLE) },
  { title: '配合单位', width: 26, cell: ({ units }) => names(units.SUPPORT) },
  { title: '完成时限', width: 12, cell: ({ deadline }) => deadline },
  { title: '目标', width: 32, cell: ({ targets }) => targets.join('；') },
  { title: '原文', width: 60, cell: ({ quote }) => quote },
  {
    title: '备注',
    width: 20,
    cell: ({ byPeople }) => (byPeople.length > 0 ? `人工更正：${byPeople.join('；')}` : ''),
  },
  { title: '文件', width: 30, cell: ({ directive }) => directive },
];
