import type { Roles } from '../gold.js';
import { cell, deadline, duties, matterCell, type RowTask, type TableForm } from './table.js';
import { MERGED_TABLES } from './tables-merged.js';

/** One row a task: number, task, cells of units and perhaps the date. */
function plain(
  name: string,
  example: string,
  task: readonly string[],
  columns: Readonly<Record<string, keyof Roles>>,
  time: string | null,
  mark?: string,
): TableForm {
  return {
    name,
    example,
    compose: (random, { cast, year, groups }) => {
      const tasks: RowTask[] = [];
      const rows = groups
        .flatMap(({ matters }) => matters)
        .map(({ title, words }, at) => {
          const { roles, cells } = duties(random, cast, Object.values(columns), mark);
          const until = deadline(random, year);
          tasks.push({ ...roles, label: `${at + 1}`, title, deadline: time ? until.iso : null });
          return [
            cell(`${at + 1}`),
            cell(matterCell(random, title, words)),
            ...cells,
            ...(time ? [cell(until.text)] : []),
          ];
        });
      return { head: ['序号', random.pick(task), ...Object.keys(columns), ...(time ? [time] : [])], rows, tasks };
    },
  };
}

/** Tables of tasks. */
export const TABLES: readonly TableForm[] = [
  ...MERGED_TABLES,
  plain(
    'table/plain',
    '序号|重点任务|牵头单位|责任单位|完成时限',
    ['重点任务', '工作任务'],
    { 牵头单位: 'lead', 责任单位: 'responsible' },
    '完成时限',
  ),
  plain(
    'table/lead-support',
    '序号|任务|牵头单位|配合单位',
    ['任务', '重点任务', '工作任务'],
    { 牵头单位: 'lead', 配合单位: 'support' },
    null,
  ),
  plain(
    'table/one-unit-column',
    '序号|工作任务|责任单位|完成时间',
    ['工作任务', '任务内容'],
    { 责任单位: 'responsible' },
    '完成时间',
  ),
  plain(
    'table/units-by-line',
    '序号|重点任务|责任单位（一行一个）',
    ['重点任务'],
    { 责任单位: 'responsible' },
    null,
    '\n',
  ),
  {
    name: 'table/group-rows',
    example: '一、夯实基础（整行） / 1|推进改造|市工信局|市财政局',
    compose: (random, { cast, groups }) => {
      const tasks: RowTask[] = [];
      const rows = groups.flatMap(({ title: group, matters }, at) => [
        [{ text: `${'一二三四五六'[at]}、${group}`, columns: 4 }],
        ...matters.map(({ title, words }) => {
          const { roles, cells } = duties(random, cast, ['lead', 'responsible']);
          tasks.push({ ...roles, label: `${tasks.length + 1}`, title, deadline: null });
          return [cell(`${tasks.length}`), cell(matterCell(random, title, words)), ...cells];
        }),
      ]);
      return { head: ['序号', '重点任务', '牵头单位', '责任单位'], rows, tasks };
    },
  },
  {
    name: 'table/clause-in-cell',
    example: '序号|重点任务|责任单位：市发改委牵头，市财政局配合',
    compose: (random, { cast, groups }) => {
      const tasks: RowTask[] = [];
      const rows = groups
        .flatMap(({ matters }) => matters)
        .map(({ title, words }) => {
          cast.begin();
          const [lead, support] = [cast.list(1), cast.list(random.int(1, 3))];
          tasks.push({ lead, support, responsible: [], label: `${tasks.length + 1}`, title, deadline: null });
          const text = `${lead[0]}牵头，${support.join('、')}${random.pick(['配合', '按职责分工负责'])}`;
          return [cell(`${tasks.length}`), cell(matterCell(random, title, words)), cell(text)];
        });
      return { head: ['序号', '重点任务', '责任分工'], rows, tasks };
    },
  },
  {
    name: 'table/blank-support',
    example: '序号|重点任务|牵头单位|配合单位（——）',
    compose: (random, { cast, groups }) => {
      const tasks: RowTask[] = [];
      const blank = random.pick(['——', '—', '/', '无']);
      const rows = groups
        .flatMap(({ matters }) => matters)
        .map(({ title, words }) => {
          const { roles } = duties(random, cast, ['lead', 'support']);
          const support = random.chance(0.5) ? roles.support : [];
          tasks.push({ ...roles, support, label: `${tasks.length + 1}`, title, deadline: null });
          return [
            cell(`${tasks.length}`),
            cell(matterCell(random, title, words)),
            cell(roles.lead.join('、')),
            cell(support.join('、') || blank),
          ];
        });
      return { head: ['序号', '重点任务', '牵头单位', '配合单位'], rows, tasks };
    },
  },
];
