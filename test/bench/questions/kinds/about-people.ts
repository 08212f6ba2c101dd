import { inOneUnit, unitIds } from '../holders.js';
import { pickOr, type QuestionKind } from '../kind.js';

/** What somebody is, and where. */
export const aboutPeopleKinds: readonly QuestionKind[] = [
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
];
