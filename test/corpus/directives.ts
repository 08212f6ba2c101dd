import { readFileSync } from 'node:fs';
import type { DirectiveGraph } from '#graph/model/graph.js';
import { buildGraph } from '#src/build/build.js';
import { extractText } from '#src/pipeline.js';
import { readSource } from '#src/read/read.js';
import { applyCorrections } from '#src/refine/corrections/apply.js';
import { correctionOf } from '#src/refine/corrections/request.js';

/** The directive that we ship. */
export const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
export const SEED_TEXT = (await readSource(SEED, readFileSync(SEED))).text;

/** Another one of the same city, with a unit under another spelling and one with a hostile name. */
export const GREEN_TEXT = `聊城市人民政府关于推进绿色发展的实施意见
聊政发〔2018〕3号
一、重点任务
（一）推进节能改造。到2020年，建成20个绿色工厂。（牵头单位：聊城市经济和信息化委员会；配合单位：市'"{x}局）
聊城市人民政府
2018年3月1日`;

/** The same city after the reform of 2018: a unit that follows another, and a document that is loaded too. */
export const REFORM_TEXT = `聊城市人民政府关于加快工业转型的实施意见
聊政发〔2019〕8号
根据《聊城市人民政府关于推进绿色发展的实施意见》（聊政发〔2018〕3号）要求，制定本意见。
一、重点任务
（一）推进技术改造。到2021年，实施技改项目100个。（牵头单位：市工业和信息化局；配合单位：市发展改革委、市财政局）
聊城市人民政府
2019年5月6日`;

/** The second one as somebody corrected it. */
export function correctedGraph(rulesVersion = 'test'): DirectiveGraph {
  const extraction = extractText(GREEN_TEXT);
  const made = correctionOf(
    {
      kind: 'DUTY',
      taskId: extraction.tasks[0]?.id ?? null,
      was: null,
      now: { unit: '市环保局', role: 'LEAD' },
      author: '李四',
      note: null,
      quote: '建成20个绿色工厂',
      start: null,
    },
    extraction,
    '2026-11-29T08:00:00.000Z',
  );
  const { extraction: corrected, corrections } = applyCorrections(extraction, [made]);
  return buildGraph(corrected, { rulesVersion, corrections });
}

/** What the pipeline makes of a text. */
export const graphOf = (text: string, rulesVersion = 'test'): DirectiveGraph =>
  buildGraph(extractText(text), { rulesVersion });
