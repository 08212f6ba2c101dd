import { beforeAll, describe, expect, it } from 'vitest';
import { placesNamed } from '#src/qa/plan/link/places-named.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { graphOf, SEED_TEXT } from '#test/corpus/directives.js';
import { openEmptyStore } from '#test/stores.js';

/** A directive of another city, one of whose tasks names districts. */
const HARBOUR_TEXT = `青岛市人民政府关于发展海洋经济的实施意见
青政发〔2021〕6号
一、重点任务
（一）建设海洋科学城。支持东湖新技术开发区和即墨区建设海洋科学城。（牵头单位：市科技局；配合单位：市财政局）
（二）发展远洋渔业。到2025年，建成远洋渔船50艘。（牵头单位：市海洋发展局）
青岛市人民政府
2021年3月1日`;

/** One that does not say which place it is of. */
const NOWHERE_TEXT = `关于加强敬老院管理的十条措施
一、重点任务
（一）改造消防设施。到2023年，改造敬老院20所。（牵头单位：民政局；配合单位：消防大队）
（二）提高入住率。到2023年，入住率达到60%。（牵头单位：民政局）`;

const CITY = ['聊城', SEED_TEXT] as const;
const HARBOUR = ['青岛', HARBOUR_TEXT] as const;
const NOWHERE = ['nowhere', NOWHERE_TEXT] as const;

const engineOf = async (texts: readonly string[]) => {
  const store = await openEmptyStore();
  for (const text of texts) await store.load(graphOf(text));
  return new GraphQuestionEngine({ store, secret: 'a secret of the tests' });
};

describe('places that a question names', () => {
  it.each<readonly [question: string, names: string]>([
    ['济南市谁牵头智能制造', '济南市'],
    ['济南谁牵头智能制造', '济南'],
    ['谁牵头浙江的智能制造', '浙江'],
    ['智能制造在北京市由谁牵头', '北京市'],
    ['那东湖市智慧交通谁牵头', '东湖市'],
    ['东阿县智慧交通谁牵头', '东阿县'],
    ['东昌府区智慧交通谁牵头', '东昌府区'],
    ['山东省聊城市智能制造谁牵头', '聊城市'],
    ['山东省东湖市智能制造谁牵头', '东湖市'],
    ...[
      '全市智能制造谁牵头',
      '我市智能制造谁牵头',
      '各县(市、区)谁牵头',
      '智慧城市建设谁牵头',
      '示范县创建谁负责',
      '贫困县摘帽谁负责',
      '老城区改造谁牵头',
      '开发区建设谁牵头',
      '食品超市监管谁负责',
      '企业上市谁负责',
      '农贸市场谁管',
      '推进县域商业谁牵头',
      '换成市发改局呢',
      '常务副市长是谁',
      '产业联盟谁牵头',
      '朝阳产业谁牵头',
    ].map((question) => [question, ''] as const),
  ])('%s: %s', (question, names) => {
    expect(
      placesNamed(question)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(names);
  });
});

describe.each([
  {
    loaded: [CITY],
    refused: [
      ['济南市谁牵头智能制造', '济南市'],
      ['济南谁牵头智能制造', '济南'],
      ['浙江的智能制造谁牵头', '浙江'],
      ['北京市公共交通信息化谁负责？', '北京市'],
      ['东湖市智慧交通谁牵头？', '东湖市'],
      ['请问东湖市智慧交通谁牵头？', '东湖市'],
      ['麻烦问一下济南市智能制造谁牵头', '济南市'],
      ['谁牵头智能制造？|青岛市谁牵头', '青岛市'],
      ['东湖市有什么任务', '东湖市'],
      ['东湖市市长是谁', '东湖市'],
    ],
    answered: [
      '聊城市智能制造谁牵头',
      '聊城智能制造谁牵头',
      '全市智能制造谁牵头',
      '我市智能制造谁牵头',
      '市经信委牵头哪些任务',
    ],
  },
  {
    loaded: [CITY, HARBOUR],
    refused: [
      ['济南市谁牵头智能制造', '济南市'],
      ['东湖市有什么任务', '东湖市'],
    ],
    answered: [
      '青岛市远洋渔业谁牵头',
      '青岛远洋渔业谁牵头',
      '聊城市智能制造谁牵头',
      '东湖新技术开发区谁牵头',
      '即墨区谁牵头',
    ],
  },
  {
    loaded: [NOWHERE],
    refused: [],
    answered: ['抚州的敬老院消防设施谁牵头', '抚州市敬老院消防设施谁牵头'],
  },
])('with $loaded.0.0 and $loaded.1.0 loaded', ({ loaded, refused, answered }) => {
  let engine: GraphQuestionEngine;
  beforeAll(async () => {
    engine = await engineOf(loaded.map(([, text]) => text));
  });
  const ask = async (turns: string) => {
    let answer = await engine.ask('');
    for (const turn of turns.split('|')) answer = await engine.ask(turn, answer.conversationId);
    return answer;
  };

  it.each(refused.map(([turns = '', place = '']) => [turns, place]))(
    '%s: nothing of %s is loaded',
    async (turns, place) => {
      const { status, text, results } = await ask(turns);
      expect([status, text.split('\n')[0], results]).toEqual(['NOT_FOUND', `已载入的文件里没有${place}的。`, []]);
    },
  );

  it.each(answered)('%s is answered', async (question) => {
    expect((await ask(question)).status).toBe('ANSWERED');
  });
});
