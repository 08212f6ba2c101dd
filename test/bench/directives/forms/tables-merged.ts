import { cell, deadline, duties, matterCell, type RowTask, type TableForm } from './table.js';

/** Tables whose cells are merged over several rows. */
export const MERGED_TABLES: readonly TableForm[] = [
  {
    name: 'table/merged-groups',
    example: '类别（合并）|序号|重点任务|牵头单位|配合单位',
    compose: (random, { cast, groups }) => {
      const tasks: RowTask[] = [];
      const rows = groups.flatMap(({ title: group, matters }) =>
        matters.map(({ title, words }, at) => {
          const { roles, cells } = duties(random, cast, ['lead', 'support']);
          tasks.push({ ...roles, label: `${tasks.length + 1}`, title, deadline: null });
          const own = [cell(`${tasks.length}`), cell(matterCell(random, title, words)), ...cells];
          return at === 0 ? [cell(group, matters.length), ...own] : own;
        }),
      );
      return { head: [random.pick(['类别', '领域']), '序号', '重点任务', '牵头单位', '配合单位'], rows, tasks };
    },
  },
  {
    name: 'table/merged-units',
    example: '序号|重点任务|责任单位（合并）|完成时限（合并）',
    compose: (random, { cast, year, groups }) => {
      const tasks: RowTask[] = [];
      const rows = groups.flatMap(({ matters }) => {
        const { roles, cells } = duties(random, cast, ['lead', 'support']);
        const until = deadline(random, year);
        return matters.map(({ title, words }, at) => {
          tasks.push({
            ...roles,
            label: `${tasks.length + 1}`,
            title,
            deadline: until.iso,
            ...(at > 0 ? { unitsMerged: true as const } : {}),
          });
          const own = [cell(`${tasks.length}`), cell(matterCell(random, title, words))];
          return at === 0
            ? [...own, ...cells.map(({ text }) => cell(text, matters.length)), cell(until.text, matters.length)]
            : own;
        });
      });
      return { head: ['序号', '重点任务', '牵头单位', '配合单位', '完成时限'], rows, tasks };
    },
  },
  {
    name: 'table/merged-tasks',
    example: '序号（合并）|工作任务（合并）|主要工作内容|牵头单位|配合单位',
    compose: (random, { cast, groups }) => {
      const tasks: RowTask[] = [];
      let number = 0;
      const rows = groups.flatMap(({ matters }) =>
        matters.flatMap(({ title, words }) => {
          number++;
          return words.map((content, at) => {
            const { roles, cells } = duties(random, cast, ['lead', 'support']);
            tasks.push({ ...roles, label: `${number}`, title, deadline: null });
            const own = [cell(`${content}。`), ...cells];
            return at === 0 ? [cell(`${number}`, words.length), cell(title, words.length), ...own] : own;
          });
        }),
      );
      return { head: ['序号', '工作任务', '主要工作内容', '牵头单位', '配合单位'], rows, tasks };
    },
  },
];
