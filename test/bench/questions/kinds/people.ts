import type { KnownPerson, KnownPost } from '#src/qa/knowledge/types.js';
import type { Facts } from '../facts.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { dutiesFor, type unitNames } from '../roles.js';
import { drawSubject } from '../subjects.js';
import { drawUnit, tasksOf, titlesOf, type UnitRole } from './unit-tasks.js';

/** Titles that are asked for as they stand: no 党组书记、局长 in one. */
const PLAIN_TITLE =
  /^(?:常务)?副?(?:主任|局长|厅长|部长|书记|总经理|董事长|行长|会长|主席|社长|司长|秘书长|台长|院长|校长|关长|县长|区长|总队长)$/;

const heads = ({ knowledge }: Facts, unitId: string): KnownPerson[] =>
  knowledge.people.filter(({ posts }) => posts.some((post) => post.head && post.unitId === unitId));

const holders = ({ knowledge }: Facts, unitId: string, title: string): KnownPerson[] =>
  knowledge.people.filter(({ posts }) => posts.some((post) => post.unitId === unitId && post.title === title));

const namesOf = (people: readonly KnownPerson[]) => [...new Set(people.map(({ name }) => name))];

const unitIds = ({ posts }: KnownPerson) => [...new Set(posts.map(({ unitId }) => unitId))];

/** Somebody all of whose posts are in one unit. */
const inOneUnit = (person: KnownPerson) => unitIds(person).length === 1 && unitIds(person)[0] !== null;

function drawPost(facts: Facts, pick: (posts: readonly KnownPost[]) => KnownPost | null) {
  const post = pick(
    facts.knowledge.people.flatMap(({ posts }) =>
      posts.filter(({ unitId, title }) => PLAIN_TITLE.test(title) && facts.named(unitId)),
    ),
  );
  const named = post && facts.named(post.unitId);
  return post && named ? { post, named } : null;
}

const unitTasks = (asked: UnitRole, example: string, phrasings: readonly string[]): QuestionKind => ({
  name: `multi-hop/person-unit-${asked}`,
  example,
  phrasings,
  weight: 0.6,
  draw(facts, random) {
    const person = pickOr(random, facts.people.filter(inOneUnit));
    const unit = person && facts.knowledge.units.get(unitIds(person)[0] ?? '');
    const tasks = unit ? titlesOf(tasksOf(unit, asked)) : [];
    return person && tasks.length > 0
      ? { slots: { person: person.name }, expected: { status: 'ANSWERED', tasks } }
      : null;
  },
});

/** Who holds a post, who heads a unit, what somebody is, where, and what follows from that. */
export const peopleKinds: readonly QuestionKind[] = [
  {
    name: 'person/post',
    example: '市经信委主任是谁？',
    weight: 2,
    phrasings: [
      '{unit}{post}是谁？',
      '谁是{unit}{post}',
      '{unit}的{post}叫什么名字',
      '{unit}{post}是哪位',
      '{unit}的{post}姓什么叫什么',
      '{unit}{post}谁当的',
      '现在{unit}的{post}是谁呀',
      '{unit}{post}',
      '担任{unit}{post}的是谁',
    ],
    nearMisses: [
      '{unit}{post}的手机号是多少',
      '{unit}前任{post}是谁',
      '{unit}{post}今年多大岁数',
      '{unit}{post}是哪里人',
      '{unit}{post}哪个学校毕业的',
    ],
    draw(facts, random) {
      const drawn = drawPost(facts, (posts) => pickOr(random, posts));
      if (!drawn) return null;
      const people = namesOf(holders(facts, drawn.named.unit.id, drawn.post.title));
      return {
        slots: { unit: random.pick(drawn.named.spellings), post: drawn.post.title },
        expected: { status: 'ANSWERED', people },
      };
    },
  },
  {
    name: 'person/head',
    example: '市经信委的一把手是谁？',
    weight: 1.5,
    phrasings: [
      '{unit}的一把手是谁？',
      '{unit}负责人是谁',
      '{unit}的负责人叫什么',
      '谁是{unit}的一把手',
      '{unit}谁当家',
      '{unit}的主要负责人是哪位',
      '{unit}一把手姓啥叫啥',
    ],
    nearMisses: ['{unit}一把手的工资是多少', '{unit}下一任一把手是谁'],
    draw(facts, random) {
      const drawn = drawUnit(facts, random, ({ unit }) => heads(facts, unit.id).length === 1);
      return (
        drawn && {
          slots: { unit: drawn.words },
          expected: { status: 'ANSWERED', people: namesOf(heads(facts, drawn.unit.id)) },
        }
      );
    },
  },
  {
    name: 'not-stated/head-where-deputy',
    example: '市公安局局长是谁？',
    weight: 0.5,
    phrasings: ['{unit}{post}是谁？', '谁是{unit}的{post}', '{unit}的{post}叫什么', '{unit}{post}哪位'],
    draw(facts, random) {
      const drawn = drawPost(facts, (posts) =>
        pickOr(
          random,
          posts.filter(({ title }) => title.startsWith('副')),
        ),
      );
      const title = drawn?.post.title.slice(1) ?? '';
      if (
        !drawn ||
        heads(facts, drawn.named.unit.id).length > 0 ||
        holders(facts, drawn.named.unit.id, title).length > 0
      )
        return null;
      return { slots: { unit: random.pick(drawn.named.spellings), post: title }, expected: { status: 'NOT_FOUND' } };
    },
  },
  {
    name: 'person/title-alone',
    example: '副市长有哪些人',
    weight: 0.5,
    phrasings: ['{post}是谁？', '{post}有哪些人', '谁是{post}', '{post}都有谁', '名单里的{post}是哪位'],
    draw({ knowledge }, random) {
      const posts = knowledge.people.flatMap((person) => person.posts);
      const post = pickOr(
        random,
        posts.filter(({ unitId, name }) => unitId === null && /^副?[省市县区]长$|^(?:自治区)副?主席$/.test(name)),
      );
      if (!post || knowledge.directives.length > 1) return null;
      const people = namesOf(knowledge.people.filter((person) => person.posts.some(({ name }) => name === post.name)));
      return { slots: { post: post.name }, expected: { status: 'ANSWERED', people } };
    },
  },
  {
    name: 'person/posts',
    example: '于海龙是什么职务？',
    phrasings: [
      '{person}是什么职务？',
      '{person}担任什么职务',
      '{person}是干什么的',
      '{person}是谁',
      '{person}现在是啥职位',
      '查一下{person}的职务',
      '{person}同志是什么身份',
    ],
    nearMisses: ['{person}的电话是多少', '{person}今年多大', '{person}以前在哪工作过', '{person}的老家在哪'],
    draw({ people }, random) {
      const person = pickOr(
        random,
        people.filter(({ posts }) => posts.length > 0),
      );
      return (
        person && {
          slots: { person: person.name },
          expected: { status: 'ANSWERED', values: [...new Set(person.posts.map(({ name }) => name))] },
        }
      );
    },
  },
  {
    name: 'person/unit',
    example: '于海龙是哪个单位的？',
    phrasings: [
      '{person}是哪个单位的？',
      '{person}在哪个单位',
      '{person}在哪个部门工作',
      '{person}的单位是哪里',
      '{person}是哪家的',
      '{person}哪个部门的啊',
      '请问{person}属于哪个单位',
    ],
    draw(facts, random) {
      const person = pickOr(random, facts.people.filter(inOneUnit));
      const unitId = person && unitIds(person)[0];
      if (!person || !unitId) return null;
      const units = [
        [...new Set([...person.posts.flatMap(({ unitName }) => unitName ?? []), ...facts.spellingsOf(unitId)])],
      ];
      return { slots: { person: person.name }, expected: { status: 'ANSWERED', units } };
    },
  },
  {
    name: 'multi-hop/lead-head',
    example: '智能制造牵头单位的一把手是谁？',
    phrasings: [
      '{topic}牵头单位的一把手是谁？',
      '{topic}牵头单位的负责人是谁',
      '牵头{topic}的单位，一把手是谁',
      '{topic}牵头部门的负责人叫什么',
      '牵头{topic}的那个部门的一把手是哪位',
      '谁是{topic}牵头单位的主要负责人',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'topic', 'title', 'number']);
      if (!subject) return null;
      const ids = [...new Set(dutiesFor(subject.task, 'lead').map(({ unitId }) => unitId))];
      const people = ids.map((id) => heads(facts, id));
      if (ids.length === 0 || people.some((list) => list.length !== 1)) return null;
      return { slots: { topic: subject.words }, expected: { status: 'ANSWERED', people: namesOf(people.flat()) } };
    },
  },
  unitTasks('lead', '于海龙的单位牵头哪些任务？', [
    '{person}的单位牵头哪些任务？',
    '{person}所在的单位牵头了什么',
    '{person}那个单位牵头哪几项',
    '{person}他们单位牵头的任务有哪些',
    '{person}所在部门牵头哪些工作',
  ]),
  unitTasks('all', '于海龙的单位有哪些任务？', [
    '{person}的单位有哪些任务？',
    '{person}所在单位参与哪些任务',
    '{person}他们单位要干什么',
    '{person}那个部门有啥任务',
    '{person}单位涉及的任务都有哪些',
  ]),
];

/** For follow-ups: a task whose one lead unit has one known head. */
export function ledByKnownHead(facts: Facts, task: Parameters<typeof unitNames>[0]): KnownPerson | null {
  const ids = [...new Set(dutiesFor(task, 'lead').map(({ unitId }) => unitId))];
  const [head, ...others] = ids.flatMap((id) => heads(facts, id));
  return ids.length === 1 && head && others.length === 0 ? head : null;
}
