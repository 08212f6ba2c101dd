import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { type Drawn, pickOr, type QuestionKind } from '../kind.js';
import { type RoleAsked, unitNames } from '../roles.js';
import { drawSubject } from '../subjects.js';
import { drawShared } from './ambiguous.js';
import { ledByKnownHead } from './people.js';
import { besideLead, drawUnit, tasksOf, titlesOf } from './unit-tasks.js';

const LEAD_TURNS = ['{topic}谁牵头？', '谁牵头{topic}？', '{topic}由谁牵头'];
const put = (random: Random, turns: readonly string[], slot: string, words: string) =>
  random.pick(turns).replace(`{${slot}}`, words);

function afterLead(facts: Facts, random: Random, asked: RoleAsked): Drawn | null {
  const subject = drawSubject(facts, random, ['topic', 'title']);
  if (!subject || unitNames(subject.task, 'lead').length === 0) return null;
  const units = unitNames(subject.task, asked);
  return {
    slots: {},
    before: [put(random, LEAD_TURNS, 'topic', subject.words)],
    expected: units.length > 0 ? { status: 'ANSWERED', units } : { status: 'NOT_FOUND' },
  };
}

/** Questions that only make sense after the one before. */
export const followUpKinds: readonly QuestionKind[] = [
  {
    name: 'follow-up/support',
    example: '那配合单位呢？',
    phrasings: [
      '那配合单位呢？',
      '谁配合？',
      '配合的呢',
      '有谁配合它',
      '那谁来配合',
      '配合单位有哪些',
      '那配合的部门是谁呀',
    ],
    draw: (facts, random) => afterLead(facts, random, 'support'),
  },
  {
    name: 'follow-up/participants',
    example: '都有哪些单位参与？',
    weight: 0.5,
    phrasings: ['都有哪些单位参与？', '那参与单位呢', '一共哪些部门参与', '都涉及谁'],
    draw: (facts, random) => afterLead(facts, random, 'participants'),
  },
  {
    name: 'follow-up/head',
    example: '它的一把手是谁？',
    phrasings: [
      '它的{post}是谁？',
      '那{post}是谁',
      '它的一把手是谁？',
      '那负责人是谁',
      '他们一把手叫什么',
      '这个单位的负责人是谁',
      '一把手呢？',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title', 'number']);
      const head = subject && ledByKnownHead(facts, subject.task);
      if (!subject || !head) return null;
      return {
        slots: { post: head.posts.find((post) => post.head)?.title ?? '一把手' },
        before: [put(random, LEAD_TURNS, 'topic', subject.words)],
        expected: { status: 'ANSWERED', people: [head.name] },
      };
    },
  },
  {
    name: 'follow-up/other-topic',
    example: '养老服务呢？',
    phrasings: ['{topic}呢？', '那{topic}呢', '{topic}又是谁', '换成{topic}呢？'],
    draw(facts, random) {
      const [first, second] = random.sample(facts.topics, 2);
      const units = second ? unitNames(second.task, 'lead') : [];
      if (
        !first ||
        !second ||
        first.task === second.task ||
        units.length === 0 ||
        unitNames(first.task, 'lead').length === 0
      )
        return null;
      return {
        slots: { topic: second.words },
        before: [put(random, LEAD_TURNS, 'topic', first.words)],
        expected: { status: 'ANSWERED', units },
      };
    },
  },
  {
    name: 'follow-up/ordinal',
    example: '第二个',
    phrasings: ['{place}', '{place}吧', '我问的是{place}', '选{place}', '{place}那个'],
    draw(facts, random) {
      const shared = drawShared(facts, random, 'lead');
      if (
        !shared ||
        titlesOf(shared.tasks).length < shared.tasks.length ||
        new Set(shared.tasks.map((task) => unitNames(task, 'lead').sort().join())).size < shared.tasks.length
      )
        return null;
      const place = random.int(1, Math.min(3, shared.tasks.length));
      const options = shared.tasks.map((task) => ({
        title: task.title,
        expected: { status: 'ANSWERED' as const, units: unitNames(task, 'lead') },
      }));
      return {
        slots: { place: ['第一个', '第二个', '第三个'][place - 1] ?? '' },
        before: [`${shared.words}谁牵头？`],
        expected: { place, options },
      };
    },
  },
  {
    name: 'follow-up/unit-support',
    example: '配合的呢？',
    phrasings: ['配合的呢？', '那配合哪些？', '它还配合哪些任务', '配合的任务有哪些'],
    draw(facts, random) {
      const drawn = drawUnit(
        facts,
        random,
        ({ unit }) => tasksOf(unit, 'lead').length > 0 && tasksOf(unit, 'support').length > 0,
      );
      if (!drawn) return null;
      const expected = {
        status: 'ANSWERED' as const,
        tasks: titlesOf(tasksOf(drawn.unit, 'support')),
        optionalTasks: titlesOf(besideLead(drawn.unit)),
      };
      return { slots: {}, before: [`${drawn.words}牵头哪些任务？`], expected };
    },
  },
  {
    name: 'follow-up/other-unit',
    example: '市发改委呢？',
    phrasings: ['{unit}呢？', '那{unit}呢', '换成{unit}呢', '{unit}又牵头哪些'],
    draw(facts, random) {
      const first = drawUnit(facts, random, ({ unit }) => tasksOf(unit, 'lead').length > 0);
      const second =
        first && drawUnit(facts, random, ({ unit }) => unit !== first.unit && tasksOf(unit, 'lead').length > 0);
      if (!first || !second) return null;
      return {
        slots: { unit: second.words },
        before: [`${first.words}牵头哪些任务？`],
        expected: { status: 'ANSWERED', tasks: titlesOf(tasksOf(second.unit, 'lead')) },
      };
    },
  },
  {
    name: 'follow-up/person-unit',
    example: '他的单位牵头哪些任务？',
    weight: 0.6,
    phrasings: ['他的单位牵头哪些任务？', '他们单位牵头什么', '他那个单位牵头了哪几项', '他所在单位牵头哪些'],
    draw(facts, random) {
      const drawn = drawUnit(facts, random, ({ unit }) => tasksOf(unit, 'lead').length > 0);
      const heads = facts.people.filter(
        ({ posts }) => posts.length === 1 && posts[0]?.head && posts[0]?.unitId === drawn?.unit.id,
      );
      const person = pickOr(random, heads);
      if (!drawn || !person || heads.length > 1) return null;
      return {
        slots: {},
        before: [`${drawn.words}的一把手是谁？`],
        expected: { status: 'ANSWERED', tasks: titlesOf(tasksOf(drawn.unit, 'lead')) },
      };
    },
  },
  {
    name: 'follow-up/why',
    example: '为什么？',
    weight: 0.6,
    phrasings: ['为什么？', '原文怎么说的', '出处呢', '为什么是它', '哪里写的', '有原文吗'],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      if (!subject || unitNames(subject.task, 'lead').length === 0) return null;
      return {
        slots: {},
        before: [put(random, LEAD_TURNS, 'topic', subject.words)],
        expected: { status: 'ANSWERED', values: [subject.task.title] },
      };
    },
  },
];
