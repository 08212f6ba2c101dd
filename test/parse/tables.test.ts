import { describe, expect, it } from 'vitest';
import { extractSource, extractText } from '#src/pipeline.js';
import type { Block } from '#src/read/source.js';
import type { Extraction } from '#src/refine/extraction.js';

/** A cell's words, or its words with the rows and columns it covers; `null` where another cell covers the place. */
type Cell = string | null | { words: string; rows?: number; columns?: number };

/** The text and blocks that a reader would give for a table. */
function tableOf(...rows: Cell[][]) {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      const { words, rows: rowSpan = 1, columns: columnSpan = 1 } = typeof cell === 'string' ? { words: cell } : cell;
      blocks.push({ kind: 'cell', table: 0, row, column, rowSpan, columnSpan, start: at, end: at + words.length });
      if (!words) continue;
      lines.push(words);
      at += words.length + 1;
    }
  return { name: 'x.docx', text: lines.join('\n'), blocks };
}

const told = ({ tasks }: Extraction) =>
  tasks.map(({ label, title, section, responsibilities, deadline }) =>
    [
      section.at(-1) ?? '',
      label,
      title,
      responsibilities.map(({ unit, role }) => `${unit}|${role[0]}`).join(' '),
      deadline ?? '',
    ].join(' / '),
  );

const HEADS = ['序号', '重点任务', '牵头单位', '责任单位', '完成时限'];

describe('tables that the format states', () => {
  it.each([
    [
      'rows with units and times',
      [HEADS, ['1', '建设数据平台', '市数据局', '市财政局、市教育局', '2025年12月底']],
      [' / 1 / 建设数据平台 / 市数据局|L 市财政局|R 市教育局|R / 2025-12'],
    ],
    [
      'a cell of units over two rows',
      [
        HEADS,
        ['1', '建设平台', { words: '市数据局', rows: 2 }, '市财政局', ''],
        ['2', '归集数据', null, '市教育局', ''],
      ],
      [' / 1 / 建设平台 / 市数据局|L 市财政局|R / ', ' / 2 / 归集数据 / 市数据局|L 市教育局|R / '],
    ],
    [
      'a task over two rows, each with units of its own',
      [
        HEADS,
        [{ words: '1', rows: 2 }, { words: '建设平台', rows: 2 }, '市数据局', '', ''],
        [null, null, '市财政局', '', ''],
      ],
      [' / 1 / 建设平台 / 市数据局|L / ', ' / 1 / 建设平台 / 市财政局|L / '],
    ],
    [
      'a heading over all columns',
      [HEADS, [{ words: '一、夯实基础', columns: 5 }, null, null, null, null], ['1', '建设平台', '市数据局', '', '']],
      ['一、夯实基础 / 1 / 建设平台 / 市数据局|L / '],
    ],
    [
      'a class of tasks over rows',
      [
        ['序号', '任务类别', '工作任务', '责任单位'],
        ['1', { words: '数字政府', rows: 2 }, '建设平台', '市数据局'],
        ['2', null, '归集数据', '市财政局（牵头）、市教育局'],
      ],
      ['数字政府 / 1 / 建设平台 / 市数据局|R / ', '数字政府 / 2 / 归集数据 / 市财政局|L 市教育局|R / '],
    ],
    [
      'heads over heads',
      [
        ['序号', '工作任务', { words: '责任分工', columns: 2 }, null],
        ['', '', '牵头单位', '配合单位'],
        ['1', '建设平台', '市数据局', '市财政局'],
      ],
      [' / 1 / 建设平台 / 市数据局|L 市财政局|S / '],
    ],
    [
      'a name a line in one cell, and a title up to its first full stop',
      [HEADS, ['1', '建设平台。年底前上线。', '市数据局\n市财政局', '', '']],
      [' / 1 / 建设平台 / 市数据局|L 市财政局|L / '],
    ],
    [
      'blank units: a task, no duty',
      [HEADS, ['1', '建设平台', '市数据局', '', ''], ['2', '归集数据', '', '', '']],
      [' / 1 / 建设平台 / 市数据局|L / ', ' / 2 / 归集数据 /  / '],
    ],
  ] as [string, Cell[][], string[]][])('%s', (_, rows, expected) => {
    expect(told(extractSource(tableOf(...rows)))).toEqual(expected);
  });

  it.each([
    [
      'of money',
      [
        ['项目', '金额（万元）'],
        ['办公费', '20'],
        ['合计', '20'],
      ],
    ],
    [
      'of rosters',
      [
        ['姓名', '单位及职务'],
        ['张三', '市数据局局长'],
      ],
    ],
  ] as [string, Cell[][]][])('give no task: %s', (_, rows) => {
    expect(extractSource(tableOf(...rows)).tasks).toEqual([]);
  });
});

describe('tables that a copy has flattened', () => {
  it('are read by their heads and their cells of units', () => {
    const text = [
      ...['序号', '工作任务', '主要工作内容', '牵头单位', '配合单位'],
      ...['一', '构建处置体系'],
      ...['（一）', '推动源头减量', '增加消纳平衡内容。', '区规划资源局', '区水务局、区房管局'],
      ...['（二）', '提升消纳能力', '梳理出土项目。', '区建设管理委', '——'],
      ...['开展备案工作。', '区绿化市容局', '属地街镇'],
    ].join('\n\n');
    expect(told(extractText(text))).toEqual([
      '构建处置体系 / 一 / 推动源头减量 / 区规划资源局|L 区水务局|S 区房管局|S / ',
      '构建处置体系 / 二 / 提升消纳能力 / 区建设管理委|L / ',
      '构建处置体系 / 二 / 提升消纳能力 / 区绿化市容局|L 属地街镇|S / ',
    ]);
  });

  it.each(['序号\n姓名\n牵头单位', '牵头单位\n配合单位\n完成时限'])('no heads of a table of tasks: %j', (heads) => {
    expect(extractText(`${heads}\n1\n张三\n市数据局`).tasks).toEqual([]);
  });
});

describe('flattened tables with cells over several lines', () => {
  const text = `场景建设任务分解表
序号
领域
具体任务
责任单位
一、培育前沿科技场景
1
人工智能
鼓励支持骨干企业联合创新，聚焦世
界模型、智能体等领域，加大攻关。
省科技厅
2
推动开源平台有序开放算法模型库、
行业数据集等核心资源。
省发展改革
委、省经信厅
—
21
—
序号
领域
具体任务
责任单位
3
打造应用场景。
省经信厅、各行业主
管部门`;
  it('are read by their numbers', () => {
    expect(told(extractText(text))).toEqual([
      '人工智能 / 1 / 鼓励支持骨干企业联合创新，聚焦世界模型、智能体等领域，加大攻关 / 省科技厅|R / ',
      '人工智能 / 2 / 推动开源平台有序开放算法模型库、行业数据集等核心资源 / 省发展改革委|R 省经信厅|R / ',
      '人工智能 / 3 / 打造应用场景 / 省经信厅|R 各行业主管部门|R / ',
    ]);
  });
});

describe('tables between tabs', () => {
  it('have headings over rows, and cells left empty below a task of several rows', () => {
    const text = [
      '任务分工表',
      '序号\t工作任务\t主要内容\t牵头单位\t配合单位',
      '一、优化环境\t\t\t\t',
      '1\t推进改革\t制定方案。\t市发改委\t市财政局',
      '\t\t加大支持。\t市科技局\t市教育局',
      '2\t推进开放\t\t\t',
    ].join('\n');
    expect(told(extractText(text)).map((row) => row.replace(/^.*? \/ (?=\d)/, ''))).toEqual([
      '1 / 推进改革 / 市发改委|L 市财政局|S / ',
      '1 / 推进改革 / 市科技局|L 市教育局|S / ',
      '2 / 推进开放 /  / ',
    ]);
  });
});

describe('flattened tables with other columns first', () => {
  it.each([
    [
      'a class before the number',
      [
        '领域',
        '序号',
        '重点任务',
        '牵头单位',
        '配合单位',
        '文旅消费',
        '1',
        '推进保护',
        '区文旅局',
        '区财政局',
        '2',
        '发展康养',
        '区卫健局',
        '区民政局',
      ],
      ['1 / 推进保护 / 区文旅局|L 区财政局|S / ', '2 / 发展康养 / 区卫健局|L 区民政局|S / '],
    ],
    [
      'headings over rows',
      [
        '序号',
        '重点任务',
        '牵头单位',
        '责任单位',
        '一、加强队伍建设',
        '1',
        '优化学校布局',
        '财政部',
        '中央编办',
        '2',
        '打造职教集团',
        '教育部',
        '科技部、商务部',
      ],
      ['1 / 优化学校布局 / 财政部|L 中央编办|R / ', '2 / 打造职教集团 / 教育部|L 科技部|R 商务部|R / '],
    ],
    [
      'tasks that end as units do, sentences for units, times',
      [
        '序号',
        '任务内容',
        '责任单位',
        '完成时间',
        '1',
        '培育连锁化养老企业',
        '市民政局牵头，市财政局配合',
        '2027年12月',
        '2',
        '布局新型研发机构',
        '市科技局',
        '长期',
      ],
      ['1 / 培育连锁化养老企业 / 市民政局|L 市财政局|S / 2027-12', '2 / 布局新型研发机构 / 市科技局|R / '],
    ],
  ])('%s', (_, cells, rows) => {
    expect(
      told(extractText(['任务表', ...cells].join('\n'))).map((row) => row.replace(/^.*? \/ (?=\d \/)/, '')),
    ).toEqual(rows);
  });
});
