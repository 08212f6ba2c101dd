import { describe, expect, it } from 'vitest';
import { SearchIndex } from '#src/qa/plan/link/search-index.js';
import { termsOf } from '#src/qa/plan/link/terms.js';
import { searchTopic } from '#src/qa/plan/link/topic-search.js';
import { WEIGHING } from '#src/qa/plan/weights.js';
import { intlSegmenter } from '#src/text/segment/segmenter.js';

/** Titles with the words under them, as directives print them. */
const TASKS: readonly (readonly [title: string, body: string])[] = [
  ['整治不作为慢作为', '健全督查问责机制，对推诿扯皮的严肃追责。'],
  ['加强医疗卫生服务能力建设', '健全分级诊疗制度，加强乡镇卫生院建设。'],
  ['打击倒票囤票行为', '规范营业性演出市场秩序，推行实名制。'],
  ['优化公派留学选派机制', '加大博士研究生联合培养力度。'],
  ['发展设施农业', '推广节水灌溉技术，新建高标准农田。'],
  ['保障食品安全', '规范网络餐饮服务，推进追溯体系建设。'],
  ['落实河湖长制', '严厉查处非法捕捞，消除黑臭水体。'],
  ['发展楼宇经济', '盘活商务楼宇存量。'],
  ['规划建设电子商务产业园区', '培育龙头企业。'],
  ['加强耕地保护', '遏制耕地非粮化，有序恢复撂荒地。'],
];
const index = await SearchIndex.of(TASKS, [
  { weight: 3, textOf: ([title]) => title },
  { weight: 1, textOf: ([, body]) => body },
]);
const namedBy = async (topic: string) =>
  (await searchTopic(index, topic, intlSegmenter, () => true, WEIGHING)).best.map(([title]) => title);

describe('a topic in everyday words', () => {
  it.each([
    ['治懒政', '整治不作为慢作为'],
    ['踢皮球', '整治不作为慢作为'],
    ['看病', '加强医疗卫生服务能力建设'],
    ['村里看病', '加强医疗卫生服务能力建设'],
    ['抓黄牛', '打击倒票囤票行为'],
    ['黄牛', '打击倒票囤票行为'],
    ['送年轻人出国读博', '优化公派留学选派机制'],
    ['大棚', '发展设施农业'],
    ['外卖卫生', '保障食品安全'],
    ['电鱼', '落实河湖长制'],
    ['写字楼', '发展楼宇经济'],
    ['电商', '规划建设电子商务产业园区'],
  ])('%s names %s', async (topic, title) => {
    expect(await namedBy(topic)).toEqual([title]);
  });

  it.each(['黄牛养殖', '大棚房', '低保', '养猪', '核电站', '打疫苗', '营业执照', '核聚变研究', '电影票房', '共享单车'])(
    '%s names nothing',
    async (topic) => {
      expect(await namedBy(topic)).toEqual([]);
    },
  );
});

describe('the words of a topic', () => {
  it.each([
    ['治懒政', 0],
    ['黄牛', 0],
    ['核聚变', 1],
  ])('%s leaves %d unknown', async (topic, unknown) => {
    expect((await termsOf(index, topic, intlSegmenter)).unknown).toBe(unknown);
  });

  it('are not cut through by what people say: no 大棚 in 扩大|棚户区', async () => {
    const docs: typeof TASKS = [['扩大棚户区改造', '发展设施农业']];
    const one = await SearchIndex.of(docs, [{ weight: 1, textOf: (doc) => doc.join('') }]);
    const { known } = await termsOf(one, '扩大棚户区改造', intlSegmenter);
    expect(known.flatMap(({ printed = [] }) => printed)).not.toContain('设施农业');
  });

  it('count more in a document than what is printed for them', async () => {
    const docs: typeof TASKS = [
      ['倒票', '甲'],
      ['黄牛', '乙'],
    ];
    const both = await SearchIndex.of(docs, [{ weight: 1, textOf: ([title]) => title }]);
    const { known } = await termsOf(both, '抓黄牛', intlSegmenter);
    const hits = both.find('抓黄牛', known, () => true, 2);
    expect(hits.map(({ doc: [title] }) => title)).toEqual(['黄牛', '倒票']);
    expect(hits[0]?.coverage).toBeGreaterThan(hits[1]?.coverage ?? 1);
  });
});
