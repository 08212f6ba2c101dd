import { type Draft, type Focus, notFound } from '../../../answer/draft.js';
import { listed, personResults, resultOf } from '../../../answer/say.js';
import type { Lookup } from '../../../knowledge/lookup.js';
import type { KnownPerson } from '../../../knowledge/types.js';
import { postsOfPeople } from '../../cypher.js';
import type { QuestionKind } from '../../kind.js';
import type { Plan } from '../../plan.js';
import { idsOf, sure } from '../../reading.js';
import { PHRASINGS } from './phrasings.js';

/** What is told of people: their units (of a kind, 局), their posts, the bodies they sit in, or all. */
export interface AboutPersonPlan extends Plan {
  readonly kind: 'ABOUT_PERSON';
  readonly people: readonly string[];
  readonly what: 'unit' | 'posts' | 'bodies' | 'all';
  /** The end of the unit's name that is asked for: 哪个局. */
  readonly post?: string;
}

const sayPosts = ({ name, posts, memberships }: KnownPerson) => {
  const roles = memberships.map(({ role, body }) => `${body}${role ?? '成员'}`);
  const held = listed(posts.map((post) => post.name));
  return `${name}：${held}${held && roles.length > 0 ? '；' : ''}${listed(roles)}`;
};

function answerUnits(people: readonly KnownPerson[], end: string | undefined, focus: Focus): Draft {
  const posts = people.flatMap((person) => person.posts.map((post) => ({ person, post })));
  const inUnit = posts.filter(({ post }) => post.unitName !== null);
  const ofKind = end ? inUnit.filter(({ post }) => post.unitName?.endsWith(end)) : [];
  const chosen = ofKind.length > 0 ? ofKind : inUnit;
  if (chosen.length === 0)
    return notFound(`文件没有写明${listed(people.map(({ name }) => name))}在哪个单位。`, { focus });
  const say = ({ person, post }: (typeof chosen)[number]) =>
    post.name === post.unitName
      ? `${person.name}在${post.unitName}`
      : `${person.name}是${post.name}，在${post.unitName}`;
  return {
    status: 'ANSWERED',
    first: `${chosen.map(say).join('；')}。`,
    results: chosen.map(({ post }) => resultOf('UNIT', post.unitName ?? '', post.unitId, [post.evidence])),
    focus,
  };
}

const AGAIN = /^那?P(?:呢|的呢)?$/;

/** P是哪个单位的? P是什么职务? P是谁? */
export const aboutPerson: QuestionKind<AboutPersonPlan> = {
  name: 'ABOUT_PERSON',
  before: {
    TASK_UNITS: 'who somebody is',
    TOPIC: 'a person is more than a topic',
    TARGETS: 'a person is no target',
    UNIT_TASKS: 'the part of a person in a body is no task of a unit',
  },
  phrasings: PHRASINGS,
  read(asked, { name }) {
    const named = asked.people();
    const people = named.length > 0 ? named : asked.pointsBack ? asked.memory.people : [];
    if (people.length === 0) return [];
    const unused = asked.topic(['PERSON', 'BODY', 'UNIT']).replace(/^(?:是|在|的|小?组|里)+|(?:小组|里)+$/g, '');
    if (name === 'name' && unused.length > 1) return [];
    const end = /哪[个家]?(局|公司|委|部|处)/.exec(asked.question.skeleton)?.[1];
    const { plan: before } = asked.memory;
    // 楼华呢 asks what was asked of somebody else.
    if (before?.kind === 'ABOUT_PERSON' && AGAIN.test(asked.question.skeleton))
      return [sure({ ...(before as AboutPersonPlan), people: idsOf(people) }, { context: true })];
    const what = name === 'unit' || name === 'posts' || name === 'bodies' ? name : 'all';
    const plan: AboutPersonPlan = { kind: 'ABOUT_PERSON', people: idsOf(people), what, ...(end ? { post: end } : {}) };
    return [sure(plan, { unused, context: named.length === 0 })];
  },
  answer({ what, post, ...plan }, facts: Lookup) {
    const people = facts.people(plan.people);
    const units = people.flatMap(({ posts }) => posts.flatMap(({ unitId }) => unitId ?? []));
    const focus = { people, units: facts.units(units) };
    if (what === 'unit') return answerUnits(people, post, focus);
    const first = `${people.map(sayPosts).join('；')}。`;
    if (what === 'bodies') {
      const sits = people.flatMap(({ memberships }) => memberships);
      if (sits.length === 0)
        return notFound(`文件没有写明${listed(people.map(({ name }) => name))}在哪个机构里。`, { focus });
      const results = sits.map(({ body, evidence }) => resultOf('BODY', body, null, [evidence]));
      return { status: 'ANSWERED', first, results, focus };
    }
    if (what === 'posts') {
      const posts = people.flatMap(({ posts: held }) => held);
      const results = posts.map(({ name, evidence }) => resultOf('POST', name, null, [evidence]));
      return { status: 'ANSWERED', first, results, evidence: people.map(({ evidence }) => evidence), focus };
    }
    return { status: 'ANSWERED', first, results: personResults(people), focus };
  },
  cypher: ({ people }) => postsOfPeople(people),
};
