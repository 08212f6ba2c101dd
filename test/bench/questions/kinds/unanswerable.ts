import type { Random } from '../../directives/random.js';
import type { Facts } from '../facts.js';
import { fold } from '../fold.js';
import { drawForeignTopic, drawForeignUnit, overlaps, pairsOf } from '../foreign.js';
import { pickOr, type QuestionKind } from '../kind.js';
import { numberOf } from '../subjects.js';
import { OUT_OF_SCOPE } from '../words/out-of-scope.js';

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
];
