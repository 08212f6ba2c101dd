import type { Cell } from '../document.js';
import type { Form } from '../form.js';
import type { Roles } from '../gold.js';
import type { Cast } from '../units.js';

/** A row's task as the table prints it. */
export interface RowTask extends Roles {
  readonly label: string;
  readonly title: string;
  readonly deadline: string | null;
  /** Its unit cells are covered by a merge with the row above. */
  readonly unitsMerged?: true;
}

/** A table and its tasks. */
export interface TaskTable {
  readonly head: readonly string[];
  readonly rows: readonly Cell[][];
  readonly tasks: readonly RowTask[];
}

/** What a table is composed from. */
export interface TableInput {
  readonly cast: Cast;
  readonly year: number;
  /** Groups of matters; each matter has a title and sentences. */
  readonly groups: readonly {
    readonly title: string;
    readonly matters: readonly { readonly title: string; readonly words: readonly string[] }[];
  }[];
}

type TableForm = Form<TableInput, TaskTable>;
type Random = Parameters<TableForm['compose']>[0];

const NONE: Roles = { lead: [], support: [], responsible: [] };
const cell = (text: string, rows?: number): Cell => (rows && rows > 1 ? { text, rows } : { text });

function deadline(random: Random, year: number): { text: string; iso: string | null } {
  const month = random.pick([6, 9, 10, 12]);
  const by = year + random.int(0, 2);
  const iso = `${by}-${String(month).padStart(2, '0')}`;
  return random.pick([
    { text: `${by}年${month}月底前`, iso },
    { text: `${by}年${month}月`, iso },
    { text: `${by}年底前`, iso: `${by}` },
    { text: '长期坚持', iso: null },
  ]);
}

/** Units of one row: the roles that `columns` name, each a cell. */
function duties(random: Random, cast: Cast, columns: readonly (keyof Roles)[], mark = '、') {
  cast.begin();
  const roles: Roles = Object.assign(
    { ...NONE },
    ...columns.map((role) => ({ [role]: cast.list(role === 'lead' ? 1 : random.int(1, 4)) })),
  );
  return { roles, cells: columns.map((role) => cell(roles[role].join(mark))) };
}

const matterCell = (random: Random, title: string, words: readonly string[]) =>
  random.chance(0.5) ? title : `${title}。${words.join('。')}。`;

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
