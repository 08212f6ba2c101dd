import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '#src/build/build.js';
import { extractDirective, RULES_VERSION } from '#src/pipeline.js';
import { GraphQuestionEngine } from '#src/qa/question-engine.js';
import { openEmptyStore } from '#test/stores.js';

const TEXT = `临江市人民政府办公室关于印发农村人居环境整治工作方案的通知
一、主要任务
（一）清理村庄垃圾。（责任单位：市城管局）
二、部门职责
市住建局：负责农村生活污水治理。
市农业局：牵头推进农村厕所革命，会同市财政局落实资金。
市财政局：负责村庄整治资金保障。
市卫健委：配合做好改厕技术指导。
三、组织领导
领导小组办公室设在市农业局，主任由市农业局局长李明兼任。`;

let engine: GraphQuestionEngine;
beforeAll(async () => {
  const store = await openEmptyStore();
  const extraction = await extractDirective('division.txt', Buffer.from(TEXT));
  await store.load(buildGraph(extraction, { rulesVersion: RULES_VERSION }));
  engine = new GraphQuestionEngine({ store, secret: 'a secret of the tests' });
});

describe('work that is divided by unit', () => {
  it.each([
    ['农村生活污水谁负责', '市住建局'],
    ['农村污水治理归哪个部门管', '市住建局'],
    ['谁牵头农村厕所革命', '市农业局'],
    ['改厕技术指导谁配合', '市卫健委'],
    ['村庄垃圾谁负责', '市城管局'],
    ['村庄资金由谁负责', '市财政局'],
  ])('%s', async (question, unit) => {
    const { status, results, evidence } = await engine.ask(question);
    expect([status, results.map(({ name }) => name)]).toEqual(['ANSWERED', [unit]]);
    expect(TEXT).toContain(evidence[0]?.quote);
  });

  it.each(['谁牵头农村生活污水', '农村厕所革命谁配合', '农村道路谁负责', '农村生活用水谁负责'])(
    'refuses %s',
    async (question) => expect((await engine.ask(question)).status).toBe('NOT_FOUND'),
  );
});
