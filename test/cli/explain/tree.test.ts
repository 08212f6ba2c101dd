import { describe, expect, it } from 'vitest';
import { ExplainPrinter } from '#src/cli/explain/print.js';
import { type ExplainedPart, explainTree } from '#src/cli/explain/tree.js';
import { extractText } from '#src/pipeline.js';

const TEXT = `某市人民政府关于发展的意见
一、主要任务
（一）推进制造。一是建设平台。二是建成10个中心。（牵头单位：市发改委）
（二）保护水源。（责任单位：相关方面另行确定）
本意见自2021年5月1日起施行。`;
const tree = explainTree(extractText(TEXT));

const outline = ({ kind, label, facts, parts }: ExplainedPart): unknown => [
  [kind, label, ...facts.map((fact) => fact.kind)].join(' ').trim(),
  ...(parts.length > 0 ? [parts.map(outline)] : []),
];

describe('explaining a directive', () => {
  it('lays each fact at the part it stands in', () => {
    expect(outline(tree)).toEqual([
      'directive',
      [['section 一', [['task 一 target duty', [['measure 一'], ['measure 二']]], ['task 二 diagnostic']]]],
    ]);
  });

  it('tells line and column of every place', () => {
    const task = tree.parts[0]?.parts[0];
    const duty = task?.facts.find(({ kind }) => kind === 'duty');
    expect([task?.place.line, task?.place.column]).toEqual([3, 1]);
    const lines = TEXT.split('\n');
    expect(lines[(duty?.place.line ?? 0) - 1]?.slice((duty?.place.column ?? 0) - 1)).toMatch(/^市发改委）/);
  });

  it('tells offices, members and dates', () => {
    const text = `某市防汛方案
一、任务
（一）编制规划。2024年6月底前完成规划。
二、组织保障
某市防汛领导小组由市水利局、市气象局、市公安局等部门组成。
领导小组办公室设在市水利局，办公室主任由市水利局局长李明同志兼任。`;
    const printed = new ExplainPrinter(false).part(explainTree(extractText(text))).join('\n');
    expect(printed).toContain('task 一 编制规划 by 2024-06 [task/leaf-item]');
    expect(printed).toContain('body 某市防汛领导小组, office 市水利局');
    expect(printed).toContain('member unit 市气象局');
    expect(printed).toContain('office director 李明 (办公室主任; 市水利局局长)');
  });

  it('survives JSON', () => expect(JSON.parse(JSON.stringify(tree))).toEqual(tree));

  it('is printed plainly, and in colour on a terminal', () => {
    const plain = new ExplainPrinter(false).part(tree).join('\n');
    expect(plain).toContain('duty LEAD 市发改委 (EXPLICIT, 牵头单位) [duty/labelled-bracket]');
    expect(plain).toContain('not understood This looks like a clause');
    const control = String.fromCharCode(27);
    expect(plain).not.toContain(control);
    expect(new ExplainPrinter(true).part(tree).join('\n')).toContain(`${control}[`);
  });
});
