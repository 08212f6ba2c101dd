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

/** A form of tables. */
export type TableForm = Form<TableInput, TaskTable>;
/** What a table is drawn with. */
export type Random = Parameters<TableForm['compose']>[0];

const NONE: Roles = { lead: [], support: [], responsible: [] };
/** A cell, over several rows where more than one. */
export const cell = (text: string, rows?: number): Cell => (rows && rows > 1 ? { text, rows } : { text });

/** The words of a row's date, and the date. */
export function deadline(random: Random, year: number): { text: string; iso: string | null } {
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
export function duties(random: Random, cast: Cast, columns: readonly (keyof Roles)[], mark = '、') {
  cast.begin();
  const roles: Roles = Object.assign(
    { ...NONE },
    ...columns.map((role) => ({ [role]: cast.list(role === 'lead' ? 1 : random.int(1, 4)) })),
  );
  return { roles, cells: columns.map((role) => cell(roles[role].join(mark))) };
}

/** The cell of a task: its title, sometimes with what is to be done. */
export const matterCell = (random: Random, title: string, words: readonly string[]) =>
  random.chance(0.5) ? title : `${title}。${words.join('。')}。`;
