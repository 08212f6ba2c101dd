import { type Draft, notFound } from '../../answer/draft.js';
import { listed, personResults, resultOf } from '../../answer/say.js';
import type { KnownPerson } from '../../knowledge/types.js';
import type { QuestionKind } from '../asked.js';

const ASKS_UNIT = /哪(?:个|一个|家|一家)?(?:单位|部门|局|委|公司|机关|企业|的)|在哪|什么单位|哪里工作|哪儿|单位是|属于/;
const ASKS_POST = /职务|职位|什么官|担任|干什么|做什么|身份|什么人|是谁|当什么|头衔|角色/;

const sayPosts = ({ name, posts, memberships }: KnownPerson) => {
  const roles = memberships.flatMap(({ role, body }) => (role ? [`${body}${role}`] : []));
  return `${name}：${listed(posts.map((post) => post.name))}${roles.length > 0 ? `；${listed(roles)}` : ''}`;
};

function unitAnswer(people: readonly KnownPerson[], skeleton: string): Draft | null {
  const kind = /哪[个家]?(局|公司|委)/.exec(skeleton)?.[1];
  const posts = people.flatMap((person) => person.posts.map((post) => ({ person, post })));
  const inUnit = posts.filter(({ post }) => post.unitName !== null);
  const ofKind = kind ? inUnit.filter(({ post }) => post.unitName?.endsWith(kind)) : [];
  const chosen = ofKind.length > 0 ? ofKind : inUnit;
  if (chosen.length === 0) return null;
  return {
    status: 'ANSWERED',
    first: `${chosen.map(({ person, post }) => `${person.name}是${post.name}，在${post.unitName}`).join('；')}。`,
    results: chosen.map(({ person, post }) => resultOf('UNIT', post.unitName ?? '', post.unitId, [person.evidence])),
  };
}

/** P是哪个单位的? P是什么职务? P是谁? */
export const aboutPerson: QuestionKind = {
  name: 'ABOUT_PERSON',
  example: '于海龙是哪个单位的？',
  answer(asked) {
    const { skeleton } = asked.question;
    const named = asked.people();
    const people = named.length > 0 ? named : asked.pointsBack ? asked.memory.people : [];
    if (people.length === 0) return null;
    const units = people.flatMap(({ posts }) => posts.flatMap(({ unitId }) => unitId ?? []));
    const focus = { people, units: asked.unitsWith(units) };
    const evidence = people.map((person) => person.evidence);
    if (ASKS_UNIT.test(skeleton)) {
      const draft = unitAnswer(people, skeleton);
      return draft
        ? { ...draft, focus }
        : notFound(`文件没有写明${listed(people.map(({ name }) => name))}在哪个单位。`, { focus });
    }
    const first = `${people.map(sayPosts).join('；')}。`;
    if (/职务|职位|担任|头衔|当什么|什么官/.test(skeleton)) {
      const posts = people.flatMap((person) =>
        person.posts.map((post) => resultOf('POST', post.name, null, [person.evidence])),
      );
      return { status: 'ANSWERED', first, results: posts, evidence, focus };
    }
    if (!ASKS_POST.test(skeleton) && asked.topic(['PERSON']).length > 1) return null;
    return { status: 'ANSWERED', first, results: personResults(people), focus };
  },
};
