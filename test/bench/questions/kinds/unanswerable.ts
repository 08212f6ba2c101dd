import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { isCollective } from '../facts.js';
import { fold } from '../fold.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { unitNames } from '../roles.js';
import { drawSubject, numberOf } from '../subjects.js';
import { topicsIn } from '../topics.js';
import { GENERIC_WORDS } from '../words/generic.js';
import { OUT_OF_SCOPE } from '../words/out-of-scope.js';
import { REFORM_FIELDS } from '../words/reforms.js';
import { drawUnit, tasksOf } from './unit-tasks.js';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const pairsOf = (words: string) =>
  Array.from({ length: Math.max(words.length - 1, 0) }, (_, at) => words.slice(at, at + 2));

/** Whether words share two characters in a row with a graph, words that stand in any directive aside. */
export function overlaps(words: string, facts: Facts): boolean {
  const own = [...SEGMENTER.segment(fold(words))]
    .map(({ segment }) => segment)
    .filter((one) => !GENERIC_WORDS.has(one));
  const pairs = own.flatMap(pairsOf);
  return pairs.length === 0 || pairs.some((pair) => facts.words.includes(pair));
}

/** A topic of another graph that this one says nothing about. */
export function drawForeignTopic(facts: Facts, random: Random): string | null {
  const knowledge = pickOr(random, facts.foreign);
  const task = knowledge && pickOr(random, knowledge.tasks);
  const topic =
    task &&
    pickOr(
      random,
      topicsIn(task.title).filter((one) => one.length >= 3),
    );
  return topic && !overlaps(topic, facts) ? topic : null;
}

/** A unit of another graph that no unit of this one is, was or became. */
function drawForeignUnit(facts: Facts, random: Random): string | null {
  const knowledge = pickOr(random, facts.foreign);
  const unit = knowledge && pickOr(random, [...knowledge.units.values()]);
  if (!unit || isCollective(unit.name) || !/[局委厅办会社部]$/.test(unit.name) || unit.name.length < 4) return null;
  const here = [...facts.knowledge.units.values()].flatMap(({ name, aliases }) => [name, ...aliases]).join('\n');
  const core = unit.name.replace(/^.*?[省市县区国](?=..)/, '').replace(/[局委厅办会社部]$/, '');
  const field = REFORM_FIELDS.filter((one) => one.test(unit.name));
  if (pairsOf(core).some((pair) => here.includes(pair)) || field.some((one) => one.test(here))) return null;
  return facts.words.includes(core) ? null : unit.name;
}

const about = (
  name: string,
  example: string,
  phrasings: readonly string[],
  slot: string,
  draw: (facts: Facts, random: Random) => string | null,
  weight = 1,
): QuestionKind => ({
  name: `unanswerable/${name}`,
  example,
  phrasings,
  weight,
  draw(facts, random) {
    const words = draw(facts, random);
    return words === null ? null : { slots: { [slot]: words }, expected: { status: 'NOT_FOUND' } };
  },
});

/** What the graph does not say: answered by NOT_FOUND, however near something sounds. */
export const unanswerableKinds: readonly QuestionKind[] = [
  about(
    'topic',
    '乡村振兴谁牵头？',
    [
      '{topic}谁牵头？',
      '谁负责{topic}',
      '{topic}归谁管',
      '{topic}的配合单位有哪些',
      '哪些单位参与{topic}',
      '{topic}找哪个部门',
      '{topic}有什么目标',
      '{topic}什么时候完成',
    ],
    'topic',
    drawForeignTopic,
    2.5,
  ),
  about(
    'unit',
    '市水利局负责什么？',
    [
      '{unit}负责什么？',
      '{unit}牵头哪些任务',
      '{unit}有哪些任务',
      '{unit}的一把手是谁',
      '{unit}要干啥',
      '{unit}配合几项任务',
    ],
    'unit',
    drawForeignUnit,
    1.5,
  ),
  about(
    'person',
    '张三丰是哪个单位的？',
    [
      '{person}是哪个单位的？',
      '{person}是什么职务',
      '{person}是谁',
      '{person}的单位牵头哪些任务',
      '{person}在领导小组里是什么角色',
    ],
    'person',
    (facts, random) => {
      const people = facts.foreign.flatMap((one) => one.people.map(({ name }) => name));
      const name = pickOr(random, people);
      if (!name || !/^\p{Script=Han}{2,4}$/u.test(name) || facts.words.includes(name)) return null;
      const near = facts.knowledge.people.some(
        (other) => [...name].filter((char) => other.name.includes(char)).length >= name.length - 1,
      );
      return near ? null : name;
    },
  ),
  about(
    'enterprise',
    '明珠生物参与哪些任务？',
    [
      '{enterprise}参与哪些任务？',
      '哪些任务提到了{enterprise}',
      '{enterprise}是哪项任务的示范',
      '{enterprise}出现在哪些任务里',
    ],
    'enterprise',
    (facts, random) => {
      const mention = pickOr(
        random,
        facts.foreign.flatMap((one) => one.mentions),
      );
      return mention &&
        !pairsOf(fold(mention.name))
          .slice(0, 3)
          .some((pair) => facts.words.includes(pair))
        ? mention.name
        : null;
    },
    0.7,
  ),
  about(
    'indicator',
    '高标准农田建设面积要建多少？',
    [
      '{indicator}要建多少？',
      '{indicator}要达到多少？',
      '{indicator}的目标是多少',
      '{indicator}目标多少',
      '{indicator}哪年完成',
      '{indicator}定了多少',
    ],
    'indicator',
    (facts, random) => {
      const target = pickOr(
        random,
        facts.foreign.flatMap((one) => one.targets),
      );
      if (!target || !/^\p{Script=Han}{4,10}$/u.test(target.indicator)) return null;
      return overlaps(target.indicator, facts) ? null : target.indicator;
    },
  ),
  about(
    'number',
    '第99项任务谁牵头？',
    [
      '第{number}项任务谁牵头？',
      '第{number}项谁负责',
      '任务{number}由谁牵头',
      '第{number}项任务的配合单位有哪些',
      '第{number}条任务是什么',
    ],
    'number',
    ({ knowledge }, random) => {
      const number = random.int(40, 99);
      return knowledge.tasks.some((task) => numberOf(task) === number) ? null : String(number);
    },
    0.6,
  ),
  about(
    'year',
    '2031年那份文件的文号是多少？',
    [
      '{year}年那份文件的文号是多少？',
      '{year}年发的文件是谁发的',
      '{year}年印发的文件里谁牵头',
      '有没有{year}年的文件，标题叫什么',
    ],
    'year',
    ({ words, knowledge }, random) => {
      const year = String(random.int(1999, 2034));
      const dates = knowledge.directives
        .map(({ issuedOn, publishedOn, docNumber }) => `${issuedOn}${publishedOn}${docNumber}`)
        .join();
      return words.includes(year) || dates.includes(year) ? null : year;
    },
    0.6,
  ),
  {
    name: 'unanswerable/out-of-scope',
    example: '明天几点开会？',
    phrasings: OUT_OF_SCOPE,
    draw: () => ({ slots: {}, expected: { status: 'NOT_FOUND' } }),
  },
  {
    name: 'not-stated/support',
    example: '教育服务谁配合？',
    weight: 0.8,
    phrasings: [
      '{topic}谁配合？',
      '{topic}的配合单位有哪些',
      '谁配合{topic}',
      '{topic}由哪些部门配合',
      '配合{topic}的是谁',
    ],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      if (!subject || subject.task.duties.length === 0 || unitNames(subject.task, 'support').length > 0) return null;
      return /配合|协助|参与|协办|会同/.test(subject.task.quote)
        ? null
        : { slots: { topic: subject.words }, expected: { status: 'NOT_FOUND' } };
    },
  },
  {
    name: 'not-stated/units',
    example: '加大资金投入谁牵头？',
    weight: 0.4,
    phrasings: ['{topic}谁牵头？', '{topic}谁负责', '{topic}有哪些单位参与', '{topic}的责任单位是谁'],
    draw(facts, random) {
      const subject = drawSubject(facts, random, ['topic', 'title']);
      if (!subject || subject.task.duties.length > 0 || /牵头|责任|配合|负责|主办|协办/.test(subject.task.quote))
        return null;
      return { slots: { topic: subject.words }, expected: { status: 'NOT_FOUND' } };
    },
  },
  {
    name: 'not-stated/unit-leads',
    example: '市林业局牵头哪些任务？',
    phrasings: ['{unit}牵头哪些任务？', '哪些任务是{unit}牵头的', '由{unit}牵头的有哪些', '{unit}都牵头了啥'],
    draw(facts, random) {
      const drawn = drawUnit(facts, random, ({ unit }) => unit.duties.length > 0 && tasksOf(unit, 'lead').length === 0);
      return drawn && { slots: { unit: drawn.words }, expected: { status: 'NOT_FOUND' } };
    },
  },
  {
    name: 'not-stated/unit-supports',
    example: '市供销社配合哪些任务？',
    phrasings: ['{unit}配合哪些任务？', '哪些任务要{unit}配合', '需要{unit}配合的有哪几项', '{unit}给谁打配合'],
    weight: 0.6,
    draw(facts, random) {
      const drawn = drawUnit(
        facts,
        random,
        ({ unit }) =>
          unit.duties.length > 0 &&
          unit.duties.every(
            ({ role, task }) =>
              role === 'LEAD' || (role === 'RESPONSIBLE' && !task.duties.some((one) => one.role === 'LEAD')),
          ),
      );
      return drawn && { slots: { unit: drawn.words }, expected: { status: 'NOT_FOUND' } };
    },
  },
];
