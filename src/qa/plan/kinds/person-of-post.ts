import { ASKS_PERSON, HEAD_ASKED, POST_WORDS } from '#src/lexicon/questions/words.js';
import { type Draft, notFound } from '../../answer/draft.js';
import { listed, personResults } from '../../answer/say.js';
import type { KnownPerson, KnownUnit } from '../../knowledge/types.js';
import type { Asked, QuestionKind } from '../asked.js';
import { dutiesAsked } from '../roles.js';

/** A post that a question names: its title, or any that heads a unit. */
interface PostAsked {
  readonly title: string;
  readonly anyHead: boolean;
}

/** Returns the post that a skeleton asks for, the most exact first. */
export function postAsked(skeleton: string): PostAsked | null {
  const title = POST_WORDS.exec(skeleton)?.[0];
  if (title) return { title, anyHead: false };
  const head = HEAD_ASKED.exec(skeleton)?.[0];
  return head ? { title: head, anyHead: true } : null;
}

/** Heads are called 主任, 局长 … by habit: the wrong one of them still means the head, 副 never does. */
const HEAD_TITLE = /^(?:主任|局长|厅长|部长|行长|总经理|董事长|院长|书记|会长|处长|经理|委主任)$/;

function holders(asked: Asked, units: readonly KnownUnit[], { title, anyHead }: PostAsked): KnownPerson[] {
  const ids = new Set(units.map(({ id }) => id));
  const of = (fits: (post: KnownPerson['posts'][number]) => boolean) =>
    asked.index.knowledge.people.filter(({ posts }) =>
      posts.some((post) => post.unitId !== null && ids.has(post.unitId) && fits(post)),
    );
  if (anyHead) return of(({ head }) => head);
  const exact = of((post) => post.title === title);
  return exact.length > 0 || !HEAD_TITLE.test(title) ? exact : of(({ head }) => head);
}

const postsOf = (person: KnownPerson, units: readonly KnownUnit[]) => {
  const ids = new Set(units.map(({ id }) => id));
  const within = person.posts.filter(({ unitId }) => unitId !== null && ids.has(unitId));
  return listed((within.length > 0 ? within : person.posts).map(({ name }) => name));
};

/** Answers who holds a post in these units. */
export function answerHolders(
  asked: Asked,
  units: readonly KnownUnit[],
  post: PostAsked,
  said: string,
  notes: readonly string[] = [],
): Draft {
  const people = holders(asked, units, post);
  const focus = { units, people };
  if (people.length > 0) {
    const sentences = people.map((person) => `${postsOf(person, units)}是${person.name}`);
    return {
      status: 'ANSWERED',
      first: `${sentences.join('；')}。`,
      lines: [
        ...notes,
        ...people
          .map(({ directive }) => directive.issuedOn)
          .slice(0, 1)
          .flatMap((date) => (date ? [`（据${date}的文件。）`] : [])),
      ],
      results: personResults(people),
      focus,
    };
  }
  const ids = new Set(units.map(({ id }) => id));
  const others = asked.index.knowledge.people.filter(({ posts }) =>
    posts.some(({ unitId }) => unitId && ids.has(unitId)),
  );
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
    if (!post || (!ASKS_PERSON.test(skeleton) && !endsInPost(skeleton))) return null;
    if (asked.mentions('PERSON').length > 0) return null;
    const unit = asked.mentions('UNIT').at(-1);
    const named = unit ? skeleton.slice(0, skeleton.indexOf(post.title)).includes('U') || /U/.test(skeleton) : false;
    const viaTask = /(?:牵头|负责|责任|主办|配合)(?:的)?(?:单位|部门|局|委)/.test(skeleton);
    if (unit && named && !viaTask)
      return answerHolders(asked, asked.unitsOf(unit), post, unit.words, unit.note ? [`（${unit.note}。）`] : []);
    const topic = asked.topic().replace(post.title, '').replace(/的$/, '');
    if (viaTask || topic.length > 1) {
      const exact = withTitle(asked, skeleton);
      if (exact && !viaTask) return exact;
      const { best, nearest } = await asked.tasks(topic);
      const duties = best.flatMap((task) => dutiesAsked(task, role ?? 'lead'));
      const units = [...new Set(duties.map(({ unitId }) => unitId))].flatMap(
        (id) => asked.index.knowledge.units.get(id) ?? [],
      );
      if (units.length > 0) {
        const draft = answerHolders(asked, units, post, listed(units.map(({ name }) => name)));
        const evidence = [
          ...duties.map((duty) => duty.evidence),
          ...(draft.results ?? []).flatMap((one) => one.evidence),
        ];
        return { ...draft, evidence, focus: { ...draft.focus, tasks: best } };
      }
      return notFound(`文件里没有找到与“${topic.slice(0, 40)}”相符的单位或任务。`, { nearest });
    }
    const { units } = asked.memory;
    if (units.length > 0 && !/[市县省]长|秘书长|召集人|组长/.test(post.title))
      return answerHolders(asked, units, post, listed(units.map(({ name }) => name)));
    return withTitle(asked, skeleton);
  },
};

/** Whoever holds a post by its title alone, or as printed: 副市长, 市长, 总召集人. */
function withTitle(asked: Asked, skeleton: string): Draft | null {
  const title = POST_WORDS.exec(skeleton)?.[0];
  if (!title) return null;
  const fits = (name: string) => name.endsWith(title) && !/副$/.test(name.slice(0, -title.length));
  const people = asked.index.knowledge.people.filter(
    ({ posts, memberships }) =>
      posts.some((post) => post.title === title || (fits(post.name) && post.unitId === null)) ||
      memberships.some(({ role }) => role === title),
  );
  if (people.length === 0) return notFound(`文件没有写明${title}是谁。`);
  if (people.length > 1 && HEAD_TITLE.test(title) && !/哪些|都有谁|有谁|名单/.test(skeleton))
    return notFound(`您问的是哪个单位的${title}？文件里有${people.length}位。`);
  return {
    status: 'ANSWERED',
    first: `${title}：${listed(people.map(({ name }) => name))}。`,
    lines:
      people.length > 1 ? people.map(({ name, posts }) => `${name}（${listed(posts.map((post) => post.name))}）`) : [],
    results: personResults(people),
    focus: { people },
  };
}

const endsInPost = (skeleton: string) => postAsked(skeleton.slice(-5)) !== null;
