import type { KnownPerson, KnownPost } from '#src/qa/knowledge/types.js';
import type { Facts } from './facts.js';
import { dutiesFor, type unitNames } from './roles.js';

/** Titles that are asked for as they stand: no 党组书记、局长 in one. */
const PLAIN_TITLE =
  /^(?:常务)?副?(?:主任|局长|厅长|部长|书记|总经理|董事长|行长|会长|主席|社长|司长|秘书长|台长|院长|校长|关长|县长|区长|总队长)$/;

/** People who hold a head post in a unit. */
export const heads = ({ knowledge }: Facts, unitId: string): KnownPerson[] =>
  knowledge.people.filter(({ posts }) => posts.some((post) => post.head && post.unitId === unitId));

/** People with this title in a unit. */
export const holders = ({ knowledge }: Facts, unitId: string, title: string): KnownPerson[] =>
  knowledge.people.filter(({ posts }) => posts.some((post) => post.unitId === unitId && post.title === title));

/** Their names, each once. */
export const namesOf = (people: readonly KnownPerson[]) => [...new Set(people.map(({ name }) => name))];

/** Units of the posts, `null` for a post in none. */
export const unitIds = ({ posts }: KnownPerson) => [...new Set(posts.map(({ unitId }) => unitId))];

/** Somebody all of whose posts are in one unit. */
export const inOneUnit = (person: KnownPerson) => unitIds(person).length === 1 && unitIds(person)[0] !== null;

/** A post of a plain title in a unit that can be named. */
export function drawPost(facts: Facts, pick: (posts: readonly KnownPost[]) => KnownPost | null) {
  const post = pick(
    facts.knowledge.people.flatMap(({ posts }) =>
      posts.filter(({ unitId, title }) => PLAIN_TITLE.test(title) && facts.named(unitId)),
    ),
  );
  const named = post && facts.named(post.unitId);
  return post && named ? { post, named } : null;
}

/** For follow-ups: a task whose one lead unit has one known head. */
export function ledByKnownHead(facts: Facts, task: Parameters<typeof unitNames>[0]): KnownPerson | null {
  const ids = [...new Set(dutiesFor(task, 'lead').map(({ unitId }) => unitId))];
  const [head, ...others] = ids.flatMap((id) => heads(facts, id));
  return ids.length === 1 && head && others.length === 0 ? head : null;
}
