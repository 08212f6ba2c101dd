import type { DocumentTree } from '#src/parse/tree.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { matchesOf } from '#src/text/matches.js';
import { quoted } from '#src/text/span.js';
import type { Context } from '../context.js';
import { findBodies } from './bodies.js';
import { bodyBefore } from './body-name.js';
import { membersIn } from './members.js';
import { postsIn } from './post-words.js';
import { appointedIn } from './prose.js';
import { roleAt } from './role-line.js';
import { tabledMembers } from './tables.js';
import type { Body, Person } from './types.js';

/** A group inside a roster: （一）部门委员, （二）专家委员（按姓氏笔划为序）. */
const SUBHEADING = /^[（(][一二三四五六七八九十\d]{1,2}[）)][一-龥]{2,10}(?:[（(][^（）()]{2,20}[）)])?$/;

/** Returns the members of every roster, and the bodies they belong to. */
export function extractRosters({ tree }: Context): { people: Person[]; bodies: Body[] } {
  const listed = [...findPeople(tree.text, tree.lines), ...tabled(tree)];
  const people = [...listed, ...appointed(tree, listed)].sort((a, b) => a.start - b.start);
  return { people, bodies: findBodies(tree.text, tree.lines, people) };
}

/** The people of tables with a column of names. */
function tabled({ text, lines, tables }: DocumentTree): Person[] {
  return tables.flatMap((table) => {
    const members = tabledMembers(text, table);
    if (members.length === 0) return [];
    const at = lines.findIndex(({ start }) => start >= table.start);
    const body = at > 0 ? bodyBefore(lines, at) : null;
    return members.map(({ start, end, ...member }) => ({
      ...member,
      body,
      ...quoted(text, start, end),
      rule: 'roster/table',
    }));
  });
}

/** The people whom prose appoints; somebody of a roster's own is not told twice. */
function appointed({ text, lines }: DocumentTree, listed: readonly Person[]): Person[] {
  const known = new Set(listed.map(({ name }) => name));
  return lines
    .flatMap((line) => appointedIn(text, line))
    .filter(({ name }) => !known.has(name))
    .map(({ start, end, ...person }) => ({ ...person, ...quoted(text, start, end) }));
}

/** The parts of a line that holds several roles (组长：孙洪亮  副组长：陈锋), each with the role that it begins with. */
function rolesApart(line: Line): { line: Line; head: ReturnType<typeof roleAt> }[] {
  const head = roleAt(line.text);
  if (!head) return [{ line, head }];
  const starts = matchesOf(line.text, /(?<=[\s\u3000])(?=[一-龥]{2,8}[：:])/g)
    .map(({ index }) => index)
    .filter((from) => roleAt(line.text.slice(from)));
  return [0, ...starts].map((from, at) => {
    const text = line.text.slice(from, starts[at] ?? line.text.length).trimEnd();
    const part = { start: line.start + from, end: line.start + from + text.length, text };
    return { line: part, head: roleAt(text) };
  });
}

/** The members of every roster (组长：… and the lines under it), in order. */
function findPeople(text: string, lines: readonly Line[]): Person[] {
  const people: Person[] = [];
  let role: string | null = null;
  let body: string | null = null;
  // After a name alone on its line, the next line may hold the posts.
  let alone = false;
  for (const { line, head, at } of lines.flatMap((whole, at) => rolesApart(whole).map((part) => ({ at, ...part })))) {
    if (head) {
      if (role === null) body = bodyBefore(lines, at);
      role = squeeze(head.role);
    } else if (role === null) continue;
    const span = { start: line.start + (head?.length ?? 0), end: line.end };
    const members = membersIn(text, span);
    if (members.length === 0) {
      const posts = head || !alone ? [] : postsIn(text, span);
      const last = people.at(-1);
      if (posts.length > 0 && last)
        people[people.length - 1] = { ...last, posts, ...quoted(text, last.start, span.end), rule: 'roster/name-line' };
      else if ((!head || line.end > span.start) && !SUBHEADING.test(line.text)) role = null;
      alone = false;
      continue;
    }
    alone = members.length === 1 && members[0]?.posts.length === 0;
    for (const { name, posts, start, end, rule } of members)
      people.push({ name, role, posts, body, ...quoted(text, start, end), rule });
  }
  return people;
}
