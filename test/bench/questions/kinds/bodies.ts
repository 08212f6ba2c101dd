import type { KnownBody } from '#src/qa/knowledge/types.js';
import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { pickOr, type QuestionKind } from '../kind.js';

/** A body and the words for it: its name, or its kind (联席会议) where it is the only one. */
function drawBody({ knowledge }: Facts, random: Random): { body: KnownBody; words: string } | null {
  const body = pickOr(random, knowledge.bodies);
  if (!body) return null;
  const noun = /(?:联席会议|领导小组|工作专班|指挥部|委员会|协调小组|工作组)$/.exec(body.name)?.[0];
  const short = noun && knowledge.bodies.length === 1 ? noun : body.name;
  return { body, words: random.chance(0.6) ? short : body.name };
}

const names = (people: readonly { readonly person: { readonly name: string } }[]) => [
  ...new Set(people.map(({ person }) => person.name)),
];

/** Who is in a body, as what, and who does its daily work. */
export const bodyKinds: readonly QuestionKind[] = [
  {
    name: 'body/role',
    example: '联席会议召集人是谁？',
    phrasings: [
      '{body}{role}是谁？',
      '{body}的{role}是谁',
      '谁是{body}的{role}',
      '{body}的{role}都有谁',
      '{body}{role}有哪些人',
      '担任{body}{role}的是谁',
    ],
    nearMisses: ['{body}{role}的电话'],
    draw(facts, random) {
      const drawn = drawBody(facts, random);
      const role = drawn && pickOr(random, [...new Set(drawn.body.members.flatMap((member) => member.role ?? []))]);
      if (!drawn || !role || role.startsWith('办公室')) return null;
      const people = names(drawn.body.members.filter((member) => member.role === role));
      return { slots: { body: drawn.words, role }, expected: { status: 'ANSWERED', people } };
    },
  },
  {
    name: 'body/role-of-person',
    example: '于海龙在联席会议里是什么角色？',
    phrasings: [
      '{person}在{body}里是什么角色？',
      '{person}在{body}中担任什么',
      '{person}是{body}的什么',
      '{body}里{person}是干什么的',
    ],
    weight: 0.6,
    draw(facts, random) {
      const drawn = drawBody(facts, random);
      const member =
        drawn &&
        pickOr(
          random,
          drawn.body.members.filter(({ person }) => facts.people.includes(person)),
        );
      if (!drawn || !member?.role) return null;
      return {
        slots: { body: drawn.words, person: member.person.name },
        expected: { status: 'ANSWERED', values: [member.role] },
      };
    },
  },
  {
    name: 'body/office',
    example: '联席会议办公室设在哪里？',
    weight: 0.6,
    phrasings: [
      '{body}办公室设在哪里？',
      '{body}的办公室在哪个单位',
      '{body}日常工作谁负责',
      '{body}办公室设在哪个部门',
      '谁承担{body}的日常工作',
    ],
    nearMisses: ['{body}下次什么时候开会', '{body}办公室电话多少'],
    draw(facts, random) {
      const drawn = drawBody(facts, random);
      if (!drawn || drawn.body.office.length === 0) return null;
      const units = drawn.body.office.map(({ name }) => name);
      return { slots: { body: drawn.words }, expected: { status: 'ANSWERED', units: [...new Set(units)] } };
    },
  },
  {
    name: 'count/body',
    example: '联席会议一共有多少人？',
    weight: 0.3,
    phrasings: ['{body}一共有多少人？', '{body}有几个人', '{body}总共多少人组成', '{body}组成人员有多少位'],
    draw(facts, random) {
      const drawn = drawBody(facts, random);
      const people = drawn
        ? new Set(drawn.body.members.filter(({ role }) => !role?.startsWith('办公室')).map(({ person }) => person.id))
        : null;
      if (!drawn || !people || people.size === 0 || names(drawn.body.members).length !== people.size) return null;
      return { slots: { body: drawn.words }, expected: { status: 'ANSWERED', count: people.size } };
    },
  },
];
