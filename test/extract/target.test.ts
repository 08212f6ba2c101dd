import { describe, expect, it } from 'vitest';
import { extractText } from '#src/pipeline.js';

const inTask = (words: string) =>
  extractText(`一、主要任务\n（一）推进工作。${words}（责任单位：市发改委）`).targets.map(
    ({ value, measureWord, deadline, comparator }) => [value, measureWord, deadline, comparator] as const,
  );

const GOALS: [words: string, ...goals: (readonly [number, string, string | null, string])[]][] = [
  [
    '到2020年，建成10个装备中心，改造10个智慧工厂和30个智慧车间。',
    [10, '个', '2020', 'EQ'],
    [10, '个', '2020', 'EQ'],
    [30, '个', '2020', 'EQ'],
  ],
  ['2018年底前，覆盖率达到95%以上。', [95, '%', '2018', 'GTE']],
  ['电子商务交易额超过2000亿元。', [2000, '亿元', null, 'GT']],
  ['2018年底前建成10个平台，2020年覆盖率达到80%。', [10, '个', '2018', 'EQ'], [80, '%', '2020', 'EQ']],
  ['2021年、2022年分别新建5G基站1000个、1200个。', [1000, '个', '2021', 'EQ'], [1200, '个', '2022', 'EQ']],
  ['建成3个基地', [3, '个', null, 'EQ']],
  ['每年组织培训100场次，参训10000人次。', [100, '场次', null, 'EQ'], [10000, '人次', null, 'EQ']],
  ['至少建设1处产业园区。', [1, '处', null, 'GTE']],
  ['推广应用工业机器人3000台(套)。', [3000, '台(套)', null, 'EQ']],
  ['引进产值超100亿元的企业5家。', [5, '家', null, 'EQ']],
  ['新增投资1,200亿元。', [1200, '亿元', null, 'EQ']],
];
const NOTHING = [
  '给予最高500万元资金支持。',
  '实现24小时监控。',
  '目前已建成12个园区。',
  '连通22.5万个视频监控。',
  '用3年时间完成改造。',
  '研制3.8米直径火箭。',
  '推广5G应用，建设12345热线。',
  '贯彻2015年40号文件。',
];

describe('targets', () => {
  it.each(GOALS)('%s', (words, ...goals) => expect(inTask(words)).toEqual(goals));
  it.each(NOTHING)('finds none in %s', (words) => expect(inTask(words)).toEqual([]));
  it('lets the deadline of a heading hold for its list', () => {
    const text = '一、发展目标\n到2025年，实现以下目标：\n1.产业提升。产值达到500亿元。\n2.人才提升。培养1.5万名人才。';
    expect(extractText(text).targets.map(({ value, measureWord, deadline }) => [value, measureWord, deadline])).toEqual(
      [
        [500, '亿元', '2025'],
        [1.5, '万名', '2025'],
      ],
    );
  });
});
