import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { ledByKnownHead } from '../holders.js';
import type { Drawn, QuestionKind } from '../kind.js';
import { type RoleAsked, unitNames } from '../roles.js';
import { drawSubject } from '../subjects.js';
import { LEAD_TURNS, put } from '../turns.js';
import { titlesOf } from '../units.js';
import { drawShared } from './ambiguous.js';

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

/** Questions that only make sense after one about a task. */
export const taskFollowUpKinds: readonly QuestionKind[] = [
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
