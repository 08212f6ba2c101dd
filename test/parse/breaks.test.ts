import { describe, expect, it } from 'vitest';
import { breaksInClauses, lostBreaks } from '#src/parse/breaks.js';
import { extractText } from '#src/pipeline.js';

const FILLER = '各级各部门要充分认识发展数字经济的重要意义，强化组织领导，狠抓工作落实，确保各项任务取得实效。'.repeat(
  8,
);

describe('lost line breaks', () => {
  it('are found by numbers, the number of the document and the signature', () => {
    const text = `某市人民政府关于发展数字经济的意见某政发〔2021〕5号各区人民政府，市政府各部门：${FILLER}一、主要任务（一）建设平台。${FILLER}（责任单位：市数据局）（二）归集数据。（责任单位：市财政局）某市人民政府2021年3月5日（此件公开发布）`;
    const { directive, tasks } = extractText(text);
    expect(directive).toMatchObject({
      title: '某市人民政府关于发展数字经济的意见',
      docNumber: '某政发〔2021〕5号',
      issuedOn: '2021-03-05',
    });
    expect(tasks.map(({ label, title, responsibilities }) => [label, title, responsibilities[0]?.unit])).toEqual([
      ['一', '建设平台', '市数据局'],
      ['二', '归集数据', '市财政局'],
    ]);
    for (const { start, end, quote } of tasks) expect(text.slice(start, end)).toBe(quote);
  });

  it('are found between the members of a roster', () => {
    const text = `${FILLER}成立某市数字经济领导小组。组 长：王 赋 市委常委、副市长常务副组长：郑向东 市政府秘书长成 员：杨 琳 市财政局局长张学锋 市水利局局长根据工作需要调整。`;
    expect(extractText(text).people.map(({ name, role, posts }) => `${name}|${role}|${posts.join('+')}`)).toEqual([
      '王赋|组长|市委常委+副市长',
      '郑向东|常务副组长|市政府秘书长',
      '杨琳|成员|市财政局局长',
      '张学锋|成员|市水利局局长',
    ]);
  });

  it('are not looked for in a text with lines', () => {
    expect(lostBreaks('一、任务（一）建设平台。\n（二）归集数据。')).toEqual([]);
  });
});

describe('line ends inside brackets', () => {
  it.each([
    ['建设平台。（责任单\n位：市发改\n委）', 2],
    ['建设平台（一期\n工程）', 0],
    ['（责任单位：市发改委）\n（责任单位：市财政局）', 0],
  ])('%j: %i', (text, count) => expect(breaksInClauses(text)).toHaveLength(count));
});
