import { type Draft, notFound } from '../../../answer/draft.js';
import { listed, personLine, personResults } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownPerson, KnownPost, KnownUnit } from '../../../knowledge/types.js';
import { foldText } from '../../../understand/fold.js';
import { fitsPost, HEAD_TITLE, type PostAsked } from '../../posts.js';
import { dutiesAsked } from '../../roles.js';
import type { PersonOfPostPlan } from './plan.js';

/** Returns whether a post is in one of these units. */
function inUnits(units: readonly KnownUnit[]): (post: KnownPost) => boolean {
  const ids = new Set(units.map(({ id }) => id));
  return ({ unitId }) => unitId !== null && ids.has(unitId);
}

/** Whoever holds the post asked for in these units; a head's wrong title (局长 for 主任) still means the head. */
export function holders(facts: Lookup, units: readonly KnownUnit[], { title, anyHead }: PostAsked): KnownPerson[] {
  const here = inUnits(units);
  const of = (fits: (post: KnownPost) => boolean) =>
    facts.peopleIn(units.map(({ id }) => id)).filter(({ posts }) => posts.some((post) => here(post) && fits(post)));
  if (anyHead) return of(({ head }) => head);
  const exact = of((post) => post.title === title);
  return exact.length > 0 || !HEAD_TITLE.test(title) ? exact : of(({ head }) => head);
}

const postsOf = (person: KnownPerson, units: readonly KnownUnit[]) => {
  const within = person.posts.filter(inUnits(units));
  return listed((within.length > 0 ? within : person.posts).map(({ name }) => name));
};

/** Answers who holds a post in these units. */
function inTheseUnits(plan: PersonOfPostPlan, facts: Lookup): Draft {
  const units = facts.units(plan.units);
  const post = { title: plan.post, anyHead: plan.what === 'head' };
  const tasks = facts.tasks(plan.tasks);
  const people = holders(facts, units, post);
  const focus = { units, people, tasks };
  if (people.length === 0) {
    const others = facts.peopleIn(units.map(({ id }) => id));
    return notFound(`文件没有写明${listed(units.map(({ name }) => name))}的${post.title}是谁。`, {
      lines: others.map((person) => `文件里有：${postsOf(person, units)}${person.name}`),
      focus: { units },
    });
  }
  const held = people.flatMap(({ posts }) => posts.filter(inUnits(units)));
  const places = new Set(held.map(({ directive }) => directive.jurisdiction));
  const sentences = people.map((person) => {
    const posts = postsOf(person, units);
    const place = places.size > 1 ? (person.posts[0]?.directive.jurisdiction ?? '') : '';
    return `${place.endsWith(posts.slice(0, 1)) ? place.slice(0, -1) : place}${posts}是${person.name}`;
  });
  const dates = new Set(held.flatMap(({ directive }) => directive.issuedOn ?? []));
  const results = personResults(people, ({ posts }) => posts.filter(inUnits(units)).map(({ evidence }) => evidence));
  const ids = new Set(plan.units);
  const duties = tasks
    .flatMap((task) => dutiesAsked(task, plan.role ?? 'lead'))
    .filter(({ unitId }) => ids.has(unitId));
  return {
    status: 'ANSWERED',
    first: `${sentences.join('；')}。`,
    lines: dates.size > 0 ? [`（据${[...dates].sort().join('、')}的文件。）`] : [],
    results,
    evidence: [...duties.map(({ evidence }) => evidence), ...results.flatMap(({ evidence }) => evidence)],
    focus,
  };
}

/** Answers who holds a post that names no unit: 副市长, 总召集人, in the directives of the plan. */
function byTitle({ post: title, directives, what }: PersonOfPostPlan, facts: Lookup): Draft {
  const scope = directives && new Set(directives);
  const asked = { title, anyHead: false };
  const place = facts.directives(directives)[0]?.jurisdiction ?? null;
  const fits = (post: KnownPost) =>
    (scope === undefined || scope.has(post.directive.id)) &&
    (post.title === title || (post.unitId === null && fitsPost(post, asked)) || foldText(post.name) === title);
  const inRole = ({ role, evidence }: KnownPerson['memberships'][number]) =>
    role === title && (scope === undefined || scope.has(evidence.directive.id));
  const people = facts.knowledge.people.filter(
    ({ posts, memberships }) => posts.some(fits) || memberships.some(inRole),
  );
  const said = `${place ?? ''}${title}`;
  if (people.length === 0) return notFound(`文件没有写明${title}是谁。`);
  if (people.length > 1 && HEAD_TITLE.test(title) && what !== 'all')
    return notFound(`您问的是哪个单位的${title}？文件里有${people.length}位。`);
  return {
    status: 'ANSWERED',
    first: `${said}：${listed(people.map(({ name }) => name))}。`,
    lines: people.length > 1 ? people.map(personLine) : [],
    results: personResults(people, ({ posts, memberships }) => [
      ...posts.filter(fits).map(({ evidence }) => evidence),
      ...memberships.filter(inRole).map(({ evidence }) => evidence),
    ]),
    focus: { people },
  };
}

/** Answers who holds a post: in units, or by its title alone. */
export function answerPersonOfPost(plan: PersonOfPostPlan, facts: Lookup): Draft {
  return plan.units ? inTheseUnits(plan, facts) : byTitle(plan, facts);
}
