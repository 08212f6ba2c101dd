import { looksLikeName } from '#src/lexicon/surnames.js';
import type { Table } from '#src/parse/table/types.js';
import { splitOutside } from '#src/text/brackets.js';
import { squeeze } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';

/** Somebody in a row of a table of people. */
export interface TabledMember extends Span {
  readonly name: string;
  readonly role: string | null;
  readonly posts: readonly string[];
}

/** Returns the people of a table with a column of names (姓名 | 单位及职务), row by row; a role merged over rows holds for each. */
export function tabledMembers(text: string, { columns, rows }: Table): TabledMember[] {
  const at = (kind: string) => columns.findIndex((column) => column.kind === kind);
  const [name, post, role] = [at('name'), at('post'), at('body-role')];
  if (name < 0) return [];
  // 职务 | 姓名 | 工作单位及职务: where posts have a column of their own, the plain 职务 is the role in the body.
  const roleColumn =
    role >= 0 ? role : columns.findIndex(({ kind }, column) => kind === 'post' && column !== lastOf(columns, 'post'));
  const postColumn = role >= 0 ? post : lastOf(columns, 'post');
  const words = (cell: Span | null | undefined) => (cell ? squeeze(text.slice(cell.start, cell.end)) : '');
  return rows.flatMap(({ cells, start, end }) => {
    const person = words(cells[name]);
    if (!looksLikeName(person)) return [];
    const printed = words(cells[postColumn]);
    const posts = splitOutside(printed, '、，,；;').map((one) => printed.slice(one.start, one.end));
    return [{ name: person, role: words(cells[roleColumn]) || null, posts, start, end }];
  });
}

const lastOf = (columns: Table['columns'], kind: string) => columns.findLastIndex((column) => column.kind === kind);
