import { beforeAll, describe, expect, it } from 'vitest';
import { readKnowledge } from '#src/qa/knowledge/read.js';
import { openEmptyStore } from '#test/stores.js';
import { Random } from '../directives/random.js';
import { Facts } from './facts.js';
import { fold } from './fold.js';
import { overlaps } from './foreign.js';
import { generateQuestions } from './generate.js';
import { fill } from './kind.js';
import { KINDS } from './kinds/all.js';
import { NOISES } from './noise/all.js';
import { loadWorld } from './open-world.js';
import type { Expected, Offered, Question } from './question.js';
import { WORLDS } from './worlds.js';

const READ = ['seed', 'composed-2', 'composed-17', 'composed-35', 'composed-57', 'several', 'several-with-seed'];
const worlds = new Map<string, Facts>();
const questions = new Map<string, Question[]>();

beforeAll(async () => {
  const read = await Promise.all(
    WORLDS.filter(({ name }) => READ.includes(name)).map(async (world) => {
      const store = await openEmptyStore();
      await loadWorld(store, world);
      return { name: world.name, knowledge: (await readKnowledge(store)).knowledge };
    }),
  );
  for (const { name, knowledge } of read) {
    const foreign = read.flatMap((other) => (other.name === name ? [] : [other.knowledge]));
    worlds.set(name, new Facts(knowledge, foreign));
  }
  for (const [name, facts] of worlds) questions.set(name, generateQuestions(facts, { seed: 7, count: 3000 }));
});

const factsOf = (name: string): Facts => {
  const facts = worlds.get(name);
  if (!facts) throw new Error(`no world ${name}`);
  return facts;
};
const all = () => [...questions].flatMap(([world, own]) => own.map((question) => ({ world, question })));

describe('generateQuestions', () => {
  it('asks the same for the same seed, other things for another, and nothing twice', () => {
    const again = generateQuestions(factsOf('several'), { seed: 7, count: 3000 });
    expect(again).toEqual(questions.get('several'));
    const texts = again.map(({ before, text }) => [...before, text].join('|'));
    expect(new Set(texts).size).toBe(texts.length);
    const other = generateQuestions(factsOf('several'), { seed: 8, count: 200 });
    expect(other.map(({ text }) => text)).not.toEqual(again.slice(0, 200).map(({ text }) => text));
  });

  it('uses every kind, every noise, near misses and conversations, and fills every slot', () => {
    const asked = all().map(({ question }) => question);
    expect(KINDS.map(({ name }) => name).filter((name) => !asked.some(({ kind }) => kind === name))).toEqual([]);
    expect(NOISES.map(({ name }) => name).filter((name) => !asked.some(({ noises }) => noises.includes(name)))).toEqual(
      [],
    );
    expect(asked.some(({ kind }) => kind === 'near-miss')).toBe(true);
    expect(asked.filter(({ before }) => before.length > 0).length).toBeGreaterThan(100);
    expect(asked.filter(({ before, text }) => /[{}]/.test([...before, text].join())).map(({ text }) => text)).toEqual(
      [],
    );
  });

  it('expects nothing of what is not there, and something of all else', () => {
    for (const { question } of all()) {
      if ('options' in question.expected) continue;
      const { status, units, people, tasks, enterprises, values, count, yes } = question.expected;
      const stated = [units, people, tasks, enterprises, values, count, yes].filter((one) => one !== undefined);
      expect([question.text, stated.length > 0]).toEqual([question.text, status !== 'NOT_FOUND']);
      for (const names of [units, people, tasks, enterprises, values])
        if (names) expect([question.text, names]).not.toEqual([question.text, []]);
    }
  });
});

describe('kinds', () => {
  it('have a name of their own, and at least four wordings that differ', () => {
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
    for (const { name, phrasings } of KINDS) expect([name, new Set(phrasings).size >= 4]).toEqual([name, true]);
    for (const { name, phrasings } of KINDS) expect([name, new Set(phrasings).size]).toEqual([name, phrasings.length]);
  });

  const shapeOf = (phrasing: string) =>
    new RegExp(`^${phrasing.replace(/[.*+?^$()|[\]\\？]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`);
  it.each(KINDS.map((kind) => [kind.name, kind] as const))('%s asks in the shape of its example', (_, kind) => {
    expect(kind.phrasings.some((phrasing) => shapeOf(phrasing).test(kind.example))).toBe(true);
  });

  it('give words for the slots of their wordings and near misses', () => {
    const random = new Random(3);
    for (const kind of KINDS)
      for (const facts of worlds.values()) {
        const drawn = Array.from({ length: 50 }, () => kind.draw(facts, random)).find((one) => one !== null);
        for (const phrasing of [...(drawn?.phrasings ?? kind.phrasings), ...(kind.nearMisses ?? [])])
          if (drawn) expect(fill(phrasing, drawn.slots)).not.toContain('{');
      }
  });
});

describe('noises', () => {
  it('have a name of their own and an example that differs', () => {
    expect(new Set(NOISES.map(({ name }) => name)).size).toBe(NOISES.length);
    for (const { name, example } of NOISES) expect([name, example[0] === example[1]]).toEqual([name, false]);
  });

  it('change the words', () => {
    const random = new Random(5);
    const wording = {
      phrasing: '谁牵头{topic}？',
      slots: { topic: '智能制造' },
      expected: { status: 'ANSWERED', units: ['市经信委'] } as const,
    };
    for (const noise of NOISES)
      for (let at = 0; at < 20; at++) {
        const changed = noise.apply(wording, random, factsOf('seed'));
        if (changed)
          expect([noise.name, fill(changed.phrasing, changed.slots)]).not.toEqual([noise.name, '谁牵头智能制造？']);
      }
  });
});

describe('gold about the seed', () => {
  /** What is expected of the questions of a kind about these words. */
  function goldOf(name: string, words: string): (Expected | Offered)[] {
    const kind = KINDS.find((one) => one.name === name);
    const random = new Random(13);
    return Array.from({ length: 3000 }, () => kind?.draw(factsOf('seed'), random)).flatMap((drawn) =>
      drawn && Object.values(drawn.slots).some((slot) => slot.includes(words)) ? [drawn.expected] : [],
    );
  }

  it.each<[kind: string, words: string, gold: Partial<Expected>]>([
    ['lead/topic', '养老', { units: ['市民政局'] }],
    ['lead/title', '大力发展创新创业服务平台', { units: ['市科技局', '市人社局'] }],
    ['lead/topic', '公共交通', { units: ['市交通局'] }],
    ['support/title', '着力推进制造业服务化', { units: ['市发改委', '市科技局'] }],
    ['responsible/title', '加大资金支持力度', { units: ['市财政局', '市发改委', '市经信委'] }],
    ['unit-tasks/lead', '市安监局', { tasks: ['构建安全生产综合监管网络体系'] }],
    ['unit-tasks/responsible', '市文广新局', { tasks: ['“互联网+”文化服务'] }],
    ['count/unit-lead', '市商务局', { count: 2 }],
    ['count/unit-support', '市公安局', { count: 5 }],
    ['not-stated/unit-leads', '市林业局', { status: 'NOT_FOUND' }],
    ['not-stated/support', '教育服务', { status: 'NOT_FOUND' }],
    ['most/partner', '市经信委', { units: [expect.arrayContaining(['市发改委'])] }],
    ['compare/lead', '市经信委', { units: [expect.arrayContaining(['市经信委'])] }],
    ['person/post', '市发改委', { people: ['孙玉臣'] }],
    ['not-stated/head-where-deputy', '公安局', { status: 'NOT_FOUND' }],
    ['target/indicator', '移动互联网用户普及率', { values: ['75%'] }],
    ['target/task', '大力推进智能制造', { values: ['10个', '10个', '30个', '50个', '3000台(套)'] }],
    ['deadline/task', '绿色智慧住区', { values: ['2018'] }],
    ['directive/date', '文件', { values: [expect.arrayContaining(['2017年5月23日', '2017-05-23'])] }],
    ['body/role', '总召集人', { people: ['宋军继'] }],
    ['body/office', '联席会议', { units: ['市经信委', '市智慧办'] }],
    ['enterprise/tasks', '时风集团', { tasks: ['大力推进智能制造', '拓展电子商务应用领域'] }],
  ])('%s about %s', (kind, words, gold) => {
    const found = goldOf(kind, words);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatchObject(gold);
  });

  it('gives no number that two tasks bear, and none that is no task', () => {
    const kind = KINDS.find(({ name }) => name === 'lead/number');
    const random = new Random(17);
    const drawn = Array.from({ length: 1000 }, () => kind?.draw(factsOf('seed'), random)?.slots.topic ?? '');
    expect(drawn.filter((words) => /^(?:第[4四]项|任务[4四])/.test(words))).toEqual([]);
    expect(drawn).toContain('第8项任务');
    expect(drawn).toContain('保障措施第四条');
    expect(drawn.filter((words) => /29|二十九/.test(words))).toEqual([]);
  });
});

describe('unanswerable questions', () => {
  it('share no topic, name or unit with the graph that they are asked about', () => {
    const random = new Random(11);
    for (const facts of worlds.values())
      for (const kind of KINDS.filter(({ name }) => name.startsWith('unanswerable/')))
        for (let at = 0; at < 60; at++) {
          const { slots = {} } = kind.draw(facts, random) ?? {};
          for (const [slot, words] of Object.entries(slots)) {
            expect([kind.name, words, facts.words.includes(fold(words))]).toEqual([
              kind.name,
              words,
              slot === 'number' && facts.words.includes(words),
            ]);
            if (slot === 'topic' || slot === 'indicator')
              expect([words, overlaps(words, facts)]).toEqual([words, false]);
          }
        }
  });

  it.each([
    ['智能制造', true],
    ['制造业转移', true],
    ['服务体系建设', true],
    ['乡村休闲旅游', true],
    ['核聚变', false],
  ])('%s overlaps with the seed: %s', (words, shared) => expect(overlaps(words, factsOf('seed'))).toBe(shared));
});
