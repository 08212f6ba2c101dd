import { RULES_VERSION } from '#src/pipeline.js';
import { graphOf, SEED_TEXT } from '#test/corpus/directives.js';
import { openEmptyStore } from '#test/stores.js';
import { type Serving, serveStore } from './serving.js';

/** A small directive of another place than the seed's. */
export const TREES_2018 = `德州市人民政府关于种树的实施意见
德政发〔2018〕9号

一、主要任务
1.多种树。到2019年，全市建成100个种植基地。（牵头单位：市林业局；配合单位：市财政局；完成时限：2019年12月）
2.多浇水。（责任单位：市水利局）
3.推广5G浇灌。（牵头单位：市水利局、市林业局；配合单位：市财政局；完成时限：2020年6月底）
二、保障措施
1.加强领导。（责任单位：市财政局）

德州市人民政府
2018年3月1日
`;

/** What became of it a year later. */
const TREES_2019 = `德州市人民政府关于进一步种树的实施意见
德政发〔2019〕3号

一、主要任务
1.大力推广5G浇灌。（牵头单位：市水利局）
二、保障措施
1.加强领导。（责任单位：市财政局）

德州市人民政府
2019年3月1日
`;

/** Serves the seed beside a directive of another place. */
export async function serveWithTrees(...others: readonly string[]): Promise<Serving> {
  const store = await openEmptyStore();
  for (const text of [SEED_TEXT, TREES_2018, ...others]) await store.load(graphOf(text, RULES_VERSION));
  return serveStore(store);
}

/** Serves the seed and both directives of the other place. */
export const serveTwo = (): Promise<Serving> => serveWithTrees(TREES_2019);
