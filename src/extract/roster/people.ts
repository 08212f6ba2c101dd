import { BODY_NOUN, BODY_ROLES, POST_END } from '#src/lexicon/roster-words.js';
import { isUnitName } from '#src/lexicon/unit-names.js';
import { splitOutside } from '#src/text/brackets.js';
import { type Line, squeeze } from '#src/text/lines.js';
import { quoted, type Span } from '#src/text/span.js';
import type { Context } from '../context.js';
import type { Body, Person } from './types.js';

const GAP = '[^\\S\\n]*';
const ROLE = new RegExp(`^(${BODY_ROLES.map((role) => [...role].join(GAP)).join('|')})${GAP}[：:]${GAP}`);
const NAME = '[一-龥]{2,4}|[一-龥][^\\S\\n]{1,6}[一-龥]|[一-龥]{1,8}·[一-龥·]{1,10}';
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

/** `韩　正　　国务院副总理` and lists of names alone; the two halves of a padded name are joined. */
function spaced(text: string, line: Span): Found[] {
  const words = text.slice(line.start, line.end);
  if (/[，。；;：:“”《》（）()]/.test(words.replace(/[（(].*$/, ''))) return [];
  const tokens = [...words.matchAll(/[^\s\u3000、]+/g)].map((match) => ({
    text: match[0],
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }));
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
    const last = found.at(-1);
    if (token.text.length === 1 && next?.text.length === 1) {
      found.push({
        name: token.text + next.text,
        posts: [],
        start: token.start,
        end: next.end,
        rule: 'roster/name-list',
      });
      at++;
    } else if (
      /^(?:[一-龥]{2,4}|[一-龥]{1,8}·[一-龥·]{1,10})$/.test(token.text) &&
      !(last && POST_END.test(token.text) && token.text.length > 2)
    ) {
      found.push({ name: token.text, posts: [], start: token.start, end: token.end, rule: 'roster/name-list' });
    } else if (last && (POST_END.test(token.text) || isUnitName(token.text) || token.text.length > 4)) {
      const between = text.slice(last.end, token.start);
      last.posts.push(...splitPosts(token.text));
      last.end = token.end;
      last.rule = between.includes('、') ? last.rule : 'roster/name-post';
    } else {
      return [];
    }
  }
  return found;
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

/** The body whose roster begins at line `at`: the nearest one named above it. */
function bodyBefore(lines: readonly Line[], at: number): string | null {
  for (let above = at - 1; above >= Math.max(0, at - 12); above--) {
    const match = new RegExp(`[^，。；：《》、]*${BODY_NOUN.source}`).exec(squeeze(lines[above]?.text ?? ''));
    if (match) return cleanBody(match[0]);
  }
  return null;
}

const cleanBody = (words: string) =>
  words.replace(/^.*?(?:成立|设立|组建|建立|调整)/, '').replace(/^(?:附件\d*[：:]?)/, '');

const OFFICE = new RegExp(
  `(?:${BODY_NOUN.source})(?:的)?(?:日常工作由([^，。；]{2,40}?)(?:共同)?(?:负责|承担)|(?:下设)?办公室设在([^，。；]{2,30}))`,
  'g',
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
    const office = (match[1] ?? match[2] ?? '').split(/[、和]/).filter(isUnitName);
    const [last] = [...bodies.keys()].slice(-1);
    if (!last || office.length === 0) continue;
    bodies.set(last, {
      name: last,
      office,
      ...quoted(text, match.index, match.index + match[0].length),
      rule: 'body/office',
    });
  }
  return [...bodies.values()];
}
