import { describe, expect, it } from 'vitest';
import { unwrap } from '#src/read/unwrap.js';

const PARAGRAPHS = [
  '为深入贯彻落实党中央、国务院关于发展数字经济的决策部署，推动高质量数据集建设推广与实体经济深度融合，现提出如下措施。',
  '一、发展目标',
  '以行业应用需求为牵引，充分发挥中试基地的主阵地作用，加快构建数据供给有质量、模型培育有支撑、行业赋能有成效的发展体系，到2028年累计建成800个以上行业高质量数据集，培育100个以上行业垂类模型。',
  '二、推动数据归集共享',
  '（一）打造数据要素运营主体。支持省数据集团依法依规参与公共数据授权运营，承担公共数据资源归集、治理、开发和运营，整体授权公共数据给省数据集团。（责任单位：省数据局、省数据集团、省财政厅、省发展改革委）',
  '（二）推动行业内数据归集共享。各行业主管部门牵头编制行业数据归集方案，梳理行业数据归集清单，依法合规归集行业内公共数据，推动本行业企业数据按市场化方式汇聚。（责任单位：各行业主管部门、省数据局）',
];

/** Breaks paragraphs at `width` characters, the first line two fewer, as a page prints them. */
function wrap(paragraphs: readonly string[], width: number, page = ''): string {
  const lines = paragraphs.flatMap((paragraph) => {
    const first = paragraph.slice(0, width - 2);
    const rest = paragraph.slice(width - 2).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    return [first, ...rest];
  });
  return lines
    .flatMap((line, at) => (page && at % 7 === 6 ? [line, '', page.replace('N', String(at)), ''] : [line]))
    .join('\n');
}

describe('unwrap', () => {
  it.each([22, 28, 35])('joins the lines of paragraphs broken at %i characters', (width) => {
    expect(unwrap(wrap(PARAGRAPHS, width)).split('\n')).toEqual(PARAGRAPHS);
  });

  it.each(['— N —', '- N -', 'N'])('drops page marks like %s inside sentences', (mark) => {
    expect(unwrap(wrap(PARAGRAPHS, 22, mark)).split('\n')).toEqual(PARAGRAPHS);
  });

  it('joins them among many short lines too, and never begins one with what closes a sentence', () => {
    const short = Array.from({ length: 40 }, (_, at) => `${at + 1}.推进第${at + 1}项工作。`);
    const text = [...short, ...wrap(PARAGRAPHS, 38).split('\n')].join('\n');
    expect(unwrap(text).split('\n')).toEqual([...short, ...PARAGRAPHS]);
    expect(unwrap(`${text}\n到2028年建成体系\n。`).split('\n').at(-1)).toBe('到2028年建成体系。');
  });

  it.each([
    ['paragraphs on lines of their own', PARAGRAPHS.join('\n')],
    ['a list of short lines', Array.from({ length: 30 }, (_, at) => `市第${at}中学`).join('\n')],
    ['a few lines', '组长：张三\n成员：李四\n办公室设在市发改委'],
  ])('leaves %s as they are', (_, text) => expect(unwrap(text)).toBe(text));
});
