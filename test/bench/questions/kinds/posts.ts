import { drawPost, heads, holders, namesOf } from '../holders.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { drawUnit } from '../units.js';

/** Who holds a post, and who heads a unit. */
export const postKinds: readonly QuestionKind[] = [
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
];
