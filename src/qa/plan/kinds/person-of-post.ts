import { ASKS_PERSON, POST_WORDS } from '#src/lexicon/questions/words.js';
import { type Draft, notFound } from '../../answer/draft.js';
import { listed, personLine, personResults } from '../../answer/say.js';
import type { KnownPerson, KnownPost, KnownUnit } from '../../knowledge/types.js';
import { foldText } from '../../understand/fold.js';
import type { Asked, QuestionKind } from '../asked.js';
import { fitsPost, HEAD_TITLE, type PostAsked, postAsked } from '../posts.js';
import { dutiesAsked } from '../roles.js';

/** Returns whether a post is in one of these units. */
function inUnits(units: readonly KnownUnit[]): (post: KnownPost) => boolean {
  const ids = new Set(units.map(({ id }) => id));
  return ({ unitId }) => unitId !== null && ids.has(unitId);
}

function holders(asked: Asked, units: readonly KnownUnit[], { title, anyHead }: PostAsked): KnownPerson[] {
  const here = inUnits(units);
  const of = (fits: (post: KnownPost) => boolean) =>
    asked.index.knowledge.people.filter(({ posts }) => posts.some((post) => here(post) && fits(post)));
  if (anyHead) return of(({ head }) => head);
  const exact = of((post) => post.title === title);
  return exact.length > 0 || !HEAD_TITLE.test(title) ? exact : of(({ head }) => head);
}

const postsOf = (person: KnownPerson, units: readonly KnownUnit[]) => {
  const within = person.posts.filter(inUnits(units));
  return listed((within.length > 0 ? within : person.posts).map(({ name }) => name));
};

/** Answers who holds a post in these units. */
function answerHolders(
  asked: Asked,
  units: readonly KnownUnit[],
  post: PostAsked,
  said: string,
  notes: readonly string[] = [],
): Draft {
  const people = holders(asked, units, post);
  const focus = { units, people };
  if (people.length > 0) {
    const held = people.flatMap(({ posts }) => posts.filter(inUnits(units)));
    const places = new Set(held.map(({ directive }) => directive.jurisdiction));
    const sentences = people.map((person) => {
      const posts = postsOf(person, units);
      const place = places.size > 1 ? (person.posts[0]?.directive.jurisdiction ?? '') : '';
      return `${place.endsWith(posts.slice(0, 1)) ? place.slice(0, -1) : place}${posts}是${person.name}`;
    });
    const dates = new Set(held.flatMap(({ directive }) => directive.issuedOn ?? []));
    return {
      status: 'ANSWERED',
      first: `${sentences.join('；')}。`,
      lines: [...notes, ...(dates.size > 0 ? [`（据${[...dates].sort().join('、')}的文件。）`] : [])],
      results: personResults(people, ({ posts }) => posts.filter(inUnits(units)).map(({ evidence }) => evidence)),
      focus,
    };
  }
  const others = asked.index.knowledge.people.filter(({ posts }) => posts.some(inUnits(units)));
  return notFound(`文件没有写明${said}的${post.title}是谁。`, {
    lines: others.map((person) => `文件里有：${postsOf(person, units)}${person.name}`),
    focus: { units },
  });
}

/** U的局长是谁? X牵头单位的一把手是谁? 局长是谁? 副市长有哪些人? */
export const personOfPost: QuestionKind = {
  name: 'PERSON_OF_POST',
  example: '市经信委主任是谁？',
  async answer(asked) {
    const { skeleton, role } = asked.question;
    const post = postAsked(skeleton);
    if (!post || (!ASKS_PERSON.test(skeleton) && !endsInPost(skeleton) && !/有哪些|名单/.test(skeleton))) return null;
    if (asked.mentions('PERSON').length > 0) return null;
    const year = /((?:19|20)\d\d)年/.exec(asked.question.text)?.[1];
    if (year && !asked.index.knowledge.directives.some(({ issuedOn }) => issuedOn?.startsWith(year)))
      return notFound(`文件没有写明${year}年${post.title}是谁。`);
    const unit = asked.mentions('UNIT').at(-1);
    const viaTask = /(?:牵头|负责|责任|主办|配合)(?:的)?(?:单位|部门|局|委)/.test(skeleton);
    if (unit && !viaTask)
      return answerHolders(asked, asked.unitsOf(unit), post, unit.words, unit.note ? [`（${unit.note}。）`] : []);
    const topic = asked.topic().replace(post.title, '').replace(/的$/, '');
    if (viaTask || topic.length > 1) {
      const exact = withTitle(asked, skeleton);
      if (exact && !viaTask && (exact.status === 'ANSWERED' || asked.isPlace(topic))) return exact;
      if (asked.isPlace(topic)) return notFound(`文件没有写明${topic}的${post.title}是谁。`);
      const { best, nearest } = await asked.tasks(topic);
      const duties = best.flatMap((task) => dutiesAsked(task, role ?? 'lead'));
      const units = asked.unitsWith(duties.map(({ unitId }) => unitId));
      if (units.length > 0) {
        const draft = answerHolders(asked, units, post, listed(units.map(({ name }) => name)));
        const evidence = [
          ...duties.map((duty) => duty.evidence),
          ...(draft.results ?? []).flatMap((one) => one.evidence),
        ];
        return { ...draft, evidence, focus: { ...draft.focus, tasks: best } };
      }
      return exact ?? notFound(`文件里没有找到与“${topic.slice(0, 40)}”相符的单位或任务。`, { nearest });
    }
    const { units } = asked.memory;
    if (units.length > 0 && !/[市县省]长|秘书长|召集人|组长/.test(post.title))
      return answerHolders(asked, units, post, listed(units.map(({ name }) => name)));
    return withTitle(asked, skeleton);
  },
};

/** Words before a title that leave it as it is: 现任市长, 我市市长. */
const NO_QUALIFIER = /^(?:请问|谁是|哪位是|现任|现在的?|目前的?|我们?|本|全|该|这个?|[省市县区]|的|有|B|是)*$/;

/** Whoever holds a post by its title alone, or as printed (副市长, 总召集人), in the place that is named with it. */
function withTitle(asked: Asked, skeleton: string): Draft | null {
  const match = POST_WORDS.exec(skeleton);
  if (!match) return null;
  const [title] = match;
  const before = skeleton.slice(0, match.index);
  const qualifier = NO_QUALIFIER.test(before) ? '' : before.replace(/^(?:请问|谁是|哪位是)+|的$/g, '');
  const post = { title, anyHead: false };
  const here = (jurisdiction: string | null) => qualifier === '' || asked.isOf(qualifier, jurisdiction);
  const fits = (one: KnownPost) =>
    (qualifier !== '' && foldText(one.name) === `${qualifier}${title}`) ||
    ((one.title === title || (one.unitId === null && fitsPost(one, post))) && here(one.directive.jurisdiction));
  const people = asked.index.knowledge.people.filter(
    ({ posts, memberships, directive }) =>
      posts.some(fits) || memberships.some(({ role }) => role === title && here(directive.jurisdiction)),
  );
  if (people.length === 0) return notFound(`文件没有写明${qualifier}${title}是谁。`);
  if (people.length > 1 && HEAD_TITLE.test(title) && !/哪些|都有谁|有谁|名单/.test(skeleton))
    return notFound(`您问的是哪个单位的${title}？文件里有${people.length}位。`);
  return {
    status: 'ANSWERED',
    first: `${qualifier}${title}：${listed(people.map(({ name }) => name))}。`,
    lines: people.length > 1 ? people.map(personLine) : [],
    results: personResults(people, ({ posts, memberships }) => [
      ...posts.filter(fits).map(({ evidence }) => evidence),
      ...memberships.filter(({ role }) => role === title).map(({ evidence }) => evidence),
    ]),
    focus: { people },
  };
}

const endsInPost = (skeleton: string) => postAsked(skeleton.slice(-5)) !== null;
