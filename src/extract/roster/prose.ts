import { BODY_NOUN, BODY_ROLES, POST_END } from '#src/lexicon/roster-words.js';
import { looksLikeName } from '#src/lexicon/surnames.js';
import { squeeze } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';
import { cut } from '../target/fragments.js';
import { establishedIn } from './body-name.js';
import type { Person } from './types.js';

const ROLES = BODY_ROLES.toSorted((a, b) => b.length - a.length).join('|');
const POLITE = '(?:同志|女士|先生)?';
/** 由市长钱勇同志任组长 */
const TAKES = new RegExp(
  `^(?:成立|设立|组建|建立)?由?(.{2,90}?)${POLITE}(?:分别)?(?:担任|任|为)(${ROLES})(?:的[^，。；]{4,40})?$`,
  'd',
);
/** 组长由市长钱勇同志担任 */
const TAKEN_BY = new RegExp(`^.{0,40}?(?<!办公室)(?<role>${ROLES})由(?<holders>.{2,90}?)${POLITE}(?:担任|兼任)$`, 'd');
/** What every such sentence holds. */
const HINT = new RegExp(`[任为](?:${ROLES})|由(?<=(?:${ROLES})由)`);
/** What speaks of a body's office, and not of somebody's post in another (县政府办公室副主任姚某任副组长). */
const OF_OFFICE =
  /下设办公室|办公室(?:设|由|(?:常务)?副?主任由)|[任兼](?:领导小组|联席会议|专班|指挥部)?办公室(?:常务)?副?主任/;
/** How far into a fragment the body's name may reach. */
const LONGEST_BODY = 60;

/** Somebody whom a sentence gives a role in a body; the span covers posts and name. */
export type Appointed = Pick<Person, 'name' | 'role' | 'posts' | 'body' | 'rule'> & Span;

/**
 * Returns the people whom prose appoints to a body: 联席会议由市长钱勇任召集人，副市长贾芳贵任副召集人. Those who direct its office
 * (办公室主任由…兼任) are no members of it.
 */
export function appointedIn(text: string, line: Span): Appointed[] {
  if (!HINT.test(text.slice(line.start, line.end))) return [];
  return cut(text, line, /[。；;]/g).flatMap((sentence) => {
    let body: string | null = null;
    let office = false;
    return cut(text, sentence, /[，,]/g).flatMap((fragment) => {
      const words = text.slice(fragment.start, fragment.end);
      const by = words.slice(0, LONGEST_BODY).lastIndexOf('由');
      const opening = BODY_NOUN.test(words.slice(0, Math.max(0, by))) ? by : 0;
      if (opening > 0) body = squeeze(words.slice(0, opening));
      else body = establishedIn(words) ?? body;
      office = (office && opening === 0) || OF_OFFICE.test(words);
      const takes = TAKES.exec(words.slice(opening));
      const taken = takes ? null : TAKEN_BY.exec(words);
      const [from] = takes?.indices?.[1]?.map((at) => at + opening) ?? taken?.indices?.groups?.holders ?? [];
      const role = takes?.[2] ?? taken?.groups?.role;
      if (office || from === undefined || !role) return [];
      return holdersIn(takes?.[1] ?? taken?.groups?.holders ?? '').map(({ start, end, ...person }) => {
        const at = fragment.start + from;
        return { ...person, role, body, start: at + start, end: at + end, rule: 'roster/prose' };
      });
    });
  });
}

/** Those whom words name: 市委常委、副市长阎安霞 with posts that gather until a name stands after one of them; 张三、李四 are two without. Spans are within `words`. */
export function holdersIn(words: string): (Pick<Person, 'name' | 'posts'> & Span)[] {
  const people: (Pick<Person, 'name' | 'posts'> & Span)[] = [];
  let posts: string[] = [];
  let start = 0;
  for (const piece of cut(words, { start: 0, end: words.length }, /、/g)) {
    const held = squeeze(words.slice(piece.start, piece.end).replace(/同志$/, ''));
    if (posts.length === 0) start = piece.start;
    const name = nameAtEnd(held);
    const post = held.slice(0, held.length - (name?.length ?? 0));
    if (post) posts.push(post);
    if (name) {
      people.push({ name, posts, start, end: piece.end });
      posts = [];
    } else if (!POST_END.test(post)) return [];
  }
  return posts.length === 0 ? people : [];
}

/** The name that words end in after a post, or that they are; `null` where they are a post alone. */
export function nameAtEnd(words: string): string | null {
  const dotted = /[一-龥]{1,8}·[一-龥·]{1,10}$/.exec(words)?.[0];
  if (dotted) {
    // Where the post ends is where its last noun does: 副市长阿不都热依木·艾山.
    const from = [...Array(dotted.length).keys()].findLast(
      (at) => at < dotted.indexOf('·') && POST_END.test(words.slice(0, words.length - dotted.length + at)),
    );
    return dotted.slice(from ?? 0);
  }
  for (const length of [3, 2, 4]) {
    const name = words.slice(-length);
    if (looksLikeName(name) && POST_END.test(words.slice(0, -length))) return name;
  }
  return looksLikeName(words) && !POST_END.test(words) ? words : null;
}
