import { BODY_NOUN, BODY_ROLES, POST_END } from '#src/lexicon/roster-words.js';
import { looksLikeName } from '#src/lexicon/surnames.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { splitOutside } from '#src/text/brackets.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { quoted, type Span } from '#src/text/span.js';
import type { Context } from '../context.js';
import { splitUnits } from '../duty/units.js';
import type { Body, Person } from './types.js';

const GAP = '[^\\S\\n]*';
const ROLE = new RegExp(`^(${BODY_ROLES.map((role) => [...role].join(GAP)).join('|')})${GAP}[：:]${GAP}`);
const NAME = '[一-龥]{2,4}|[一-龥][^\\S\\n]{1,6}[一-龥]|[一-龥]{1,8}·[一-龥·]{1,10}';
const NAME_ALONE = /^(?:[一-龥]{2,4}|[一-龥]{1,8}·[一-龥·]{1,10})$/;
const WITH_BRACKET = new RegExp(`(${NAME})[^\\S\\n]*[（(]([^（）()]*(?:[（(][^（）()]*[)）][^（）()]*)*)[)）]`, 'g');

interface Found {
  start: number;
  end: number;
  name: string;
  posts: string[];
  rule: string;
}

/** `宋军继(市委副书记、市长)`, several in a line. */
function bracketed(text: string, line: Span): Found[] {
  const words = text.slice(line.start, line.end);
  const all = [...words.matchAll(WITH_BRACKET)];
  if (all.length === 0 || all[0]?.index !== 0) return [];
  return all.map((match) => ({
    name: squeeze(match[1] ?? ''),
    posts: splitPosts(match[2] ?? ''),
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    rule: 'roster/name-bracket',
  }));
}

/** Posts of one or two characters before the head, which could be a given name elsewhere. */
const SHORT_POST =
  /^(?:[省市县区州旗乡镇局厅部处院行社校台站科股组队所司会]长|主任|书记|主席|经理|董事|委员|秘书|校长)$/;
const isPost = (part: string) => SHORT_POST.test(part) || (part.length > 2 && POST_END.test(part)) || isUnitName(part);

/**
 * `韩　正　　国务院副总理` and lists of names alone. The words between gaps are names, joined where padding parts them, or
 * the posts of the name before: a chunk is posts where any of its parts between 、 is one, and then keeps its 、.
 */
function spaced(text: string, line: Span): Found[] {
  const words = text.slice(line.start, line.end);
  if (/[，。；;：:“”《》]/.test(words.replace(/[（(].*$/, ''))) return [];
  const chunks = joinPadded(
    [...words.matchAll(/[^\s\u3000]+/g)].map((match) => ({
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
    })),
  );
  const found: Found[] = [];
  for (const { start, end } of chunks) {
    const chunk = squeeze(text.slice(start, end));
    const last = found.at(-1);
    const parts = splitPosts(chunk);
    if (last && (parts.some(isPost) || chunk.length > 4) && !parts.every(looksLikeName)) {
      last.posts.push(...parts);
      last.end = end;
      last.rule = 'roster/name-post';
    } else if (last && parts.every(isPost)) {
      last.posts.push(...parts);
      last.end = end;
      last.rule = 'roster/name-post';
    } else {
      for (const piece of splitOutside(text.slice(start, end), '、')) {
        const name = squeeze(text.slice(start + piece.start, start + piece.end));
        if (!NAME_ALONE.test(name)) return [];
        found.push({ name, posts: [], start: start + piece.start, end: start + piece.end, rule: 'roster/name-list' });
      }
    }
  }
  // Without a post beside it only a surname tells a name from any other short line: 附件, 总则, 关闭窗口.
  return found.every(({ name, posts }) => posts.length > 0 || looksLikeName(name)) ? found : [];
}

/** Joins the halves of a padded name: 韩 + 正. */
function joinPadded(chunks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const [chunk, next] = [chunks[at], chunks[at + 1]];
    if (!chunk) break;
    const halves = next && chunk.end - chunk.start === 1 && next.end - next.start === 1;
    joined.push(halves ? { start: chunk.start, end: next.end } : chunk);
    if (halves) at++;
  }
  return joined;
}

function splitPosts(words: string): string[] {
  return splitOutside(words, '、，,；;').map(({ start, end }) => squeeze(words.slice(start, end)));
}

/** Returns the members of every roster, and the bodies they belong to. */
export function extractRosters({ tree }: Context): { people: Person[]; bodies: Body[] } {
  const people = findPeople(tree.text, tree.lines);
  return { people, bodies: findBodies(tree.text, people) };
}

/** The members of every roster (组长：… and the lines under it), in order. */
function findPeople(text: string, lines: readonly Line[]): Person[] {
  const people: Person[] = [];
  let role: string | null = null;
  let body: string | null = null;
  for (const [at, line] of lines.entries()) {
    const head = ROLE.exec(line.text);
    if (head?.[1]) {
      if (role === null) body = bodyBefore(lines, at);
      role = squeeze(head[1]);
    } else if (role === null) continue;
    const span = { start: line.start + (head?.[0].length ?? 0), end: line.end };
    const members = bracketed(text, span);
    const list = members.length ? members : spaced(text, span);
    if (list.length === 0) {
      if (!head || line.end > span.start) role = null;
      continue;
    }
    for (const { name, posts, start, end, rule } of list)
      people.push({ name, role, posts, body, ...quoted(text, start, end), rule });
  }
  return people;
}

/** A body's name ends at its first noun: …领导小组（以下简称领导小组）. */
const NAMED_BODY = new RegExp(`[^，。；：《》、（(]{0,60}?${BODY_NOUN.source}`);

/** The body whose roster begins at line `at`: the nearest one named above it. */
function bodyBefore(lines: readonly Line[], at: number): string | null {
  for (let above = at - 1; above >= Math.max(0, at - 12); above--) {
    const match = NAMED_BODY.exec(squeeze(lines[above]?.text ?? ''));
    if (match) return cleanBody(match[0]);
  }
  return null;
}

const cleanBody = (words: string) =>
  words
    .replace(/^.*?(?:成立|设立|组建|建立|调整)/, '')
    .replace(/^.*?(?:决定|同意)对?/, '')
    .replace(/^(?:附件\d*[：:]?)/, '');

const OFFICE = new RegExp(
  `([^，。；：《》、（(\\n]{0,40}?${BODY_NOUN.source})(?:的)?(?:日常工作由([^，。；\\n]{2,40}?)(?:共同)?(?:负责|承担)|(?:下设)?办公室设在([^，。；\\n]{2,30}))`,
  'dg',
);

/** The bodies that have a roster or an office, with the units that do their daily work. */
function findBodies(text: string, people: readonly Person[]): Body[] {
  const bodies = new Map<string, Body>();
  for (const person of people) {
    if (person.body && !bodies.has(person.body)) {
      bodies.set(person.body, {
        name: person.body,
        office: [],
        ...quoted(text, person.start, person.end),
        rule: 'body/roster',
      });
    }
  }
  for (const match of text.matchAll(OFFICE)) {
    const [start, end] = match.indices?.[2] ?? match.indices?.[3] ?? [0, 0];
    const office = splitUnits(text, { start, end }).map((unit) => squeeze(text.slice(unit.start, unit.end)));
    const name = bodyMeant(cleanBody(squeeze(match[1] ?? '')), [...bodies.keys()]);
    if (!name || !office.every(isUnitName) || office.length === 0) continue;
    bodies.set(name, {
      name,
      office,
      ...quoted(text, match.index, match.index + match[0].length),
      rule: 'body/office',
    });
  }
  return [...bodies.values()];
}

/** The body that a sentence names: one with a roster by its full name or its end, the last one by its kind alone, else a new one. */
function bodyMeant(words: string, known: readonly string[]): string | null {
  const same = known.findLast((name) => name.endsWith(words) || words.endsWith(name));
  if (same) return same;
  const kind = BODY_NOUN.exec(words)?.[0] ?? '';
  const own = words.length - kind.length;
  return own < 3 ? (known.at(-1) ?? null) : words;
}
