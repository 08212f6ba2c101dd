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
  ['创建10个5G基站。', [10, '个', null, 'EQ']],
  [
    '培育营收超1000万元的企业100家以上，集聚高成长性OPC5000家以上。',
    [100, '家', null, 'GTE'],
    [5000, '家', null, 'GTE'],
  ],
  ['筹集专项租赁住房不少于1000套（次）。', [1000, '套（次）', null, 'GTE']],
  ['重点打造2—3个年交易额100亿元以上的专业市场。', [2, '个', null, 'EQ']],
  ['审批时限压缩至1个工作日内。', [1, '个工作日', null, 'EQ']],
  ['购置先进适用农机具1200台（套）。', [1200, '台（套）', null, 'EQ']],
  [
    '到2015年，就业率达到95%；小学入学率100%，辍学率1%以下。',
    [95, '%', '2015', 'EQ'],
    [100, '%', '2015', 'EQ'],
    [1, '%', '2015', 'LTE'],
  ],
  ['发放创业担保贷款年均增长20%。', [20, '%', null, 'EQ']],
  ['单位产值能耗较“十三五”末下降16%。', [16, '%', null, 'EQ']],
  ['80%的区达到教育现代化创建目标。', [80, '%', null, 'EQ']],
  ['推动大名、月浦等23个城镇建设排水系统。', [23, '个', null, 'EQ']],
  ['每年组织培训100场次，参训10000人次。', [100, '场次', null, 'EQ'], [10000, '人次', null, 'EQ']],
  ['至少建设1处产业园区。', [1, '处', null, 'GTE']],
  ['推广应用工业机器人3000台(套)。', [3000, '台(套)', null, 'EQ']],
  ['引进产值超100亿元的企业5家。', [5, '家', null, 'EQ']],
  ['新增投资1,200亿元。', [1200, '亿元', null, 'EQ']],
  ['到“十四五”末，建成5个园区。', [5, '个', '2025', 'EQ']],
  ['电动化率不得低于50%。', [50, '%', null, 'GTE']],
  ['发现材料30种以上，每年开放150个以上场景。', [30, '种', null, 'GTE'], [150, '个', null, 'GTE']],
  ['价格降至25元/千克以下。', [25, '元/千克', null, 'LTE']],
  ['梳理出50个大类、200个中类。', [50, '个', null, 'EQ'], [200, '个', null, 'EQ']],
  ['安排不少于5%的建设用地指标。', [5, '%', null, 'GTE']],
  ['老旧小区改造12个、惠及居民0.8万户。', [12, '个', null, 'EQ'], [0.8, '万户', null, 'EQ']],
  ['2025年10月底前完成系统上云率90%。', [90, '%', '2025-10', 'EQ']],
  ['普及率、数控化率分别超过90%、75%。', [90, '%', null, 'GT'], [75, '%', null, 'GT']],
  ['新建厂房6万㎡。', [6, '万㎡', null, 'EQ']],
  ['加装电梯100部。', [100, '部', null, 'EQ']],
  ['引进首店30家/年。', [30, '家', null, 'EQ']],
  ['PM2.5平均浓度不高于38微克/立方米。', [38, '微克/立方米', null, 'LTE']],
  ['网上办理率≥98%。', [98, '%', null, 'GTE']],
  ['森林覆盖率由42%提高到65%。', [65, '%', null, 'EQ']],
  ['到2026年，企业从200家发展到300家以上。', [300, '家', '2026', 'GTE']],
  ['单位能耗由2020年的0.5吨下降至0.4吨。', [0.4, '吨', null, 'EQ']],
  ['由市工信局会同市财政局，2026年底前建成车间100个。', [100, '个', '2026', 'EQ']],
  ['设立总规模20亿元的产业基金。', [20, '亿元', null, 'EQ']],
  ['完成10万份文档清洗。', [10, '万份', null, 'EQ']],
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
  '严格执行财政部等4部门的意见。',
  '下设综合协调等5个工作组。',
  '可申请延长1次。',
  '对新发展500亩以上的中药材基地，给予一次性奖励。',
  '可获10000元/人资助。',
  '按不超过实际费用的30%给予补贴。',
  '组建由“1名团长、3名创业导师”组成的陪跑团。',
  '优先改造时速120公里以上线路。',
  '每3至10万居民规划设置1个社区卫生服务中心。',
  '签约服务费的80%用于人员薪酬分配。',
  '联动59家链主企业。',
  '每年择优评选不超过10个标杆项目。',
  '支持研发费用增长20%以上的企业。',
  '支持规模20亿元的企业。',
  '分辨率为1公里×1公里。',
  '清理排污口（20分）。',
  '对课题经费超过300万元且通过验收的给予支持。',
  '关闭开采深度超过1200米的煤矿。',
  '截至2022年6月，建成153家数据中心，实现覆盖率80%。',
];

describe('targets', () => {
  it.each(GOALS)('%s', (words, ...goals) => expect(inTask(words)).toEqual(goals));
  it.each([
    ['森林覆盖率由42%提高到65%。', '森林覆盖率'],
    ['办理时限由10个工作日压缩至5个工作日。', '办理时限'],
    ['每年选派教师1000名到企业实践。', '教师'],
    ['每年选派1000名教师。', '教师'],
    ['年产值超百亿元企业达到3家。', '年产值超百亿元企业'],
    ['引进高层次人才（团队）100个（名）。', '高层次人才（团队）'],
    ['新建、改造污水管网60—80公里。', '污水管网'],
    ['护林员上岗率100%。', '护林员上岗率'],
    ['（1）农村自来水普及率达到96%。', '农村自来水普及率'],
    ['引进首店30家/年。', '首店'],
  ])('%s counts %s', (words, indicator) =>
    expect(extractText(`一、任务\n（一）推进工作。${words}`).targets.map((one) => one.indicator)).toEqual([indicator]),
  );
  it('tells what each of several figures is of', () =>
    expect(
      extractText('一、任务\n（一）推进工作。就业率和升学率分别达到95%和60%。').targets.map((one) => one.indicator),
    ).toEqual(['就业率', '升学率']));
  it.each(NOTHING)('finds none in %s', (words) => expect(inTask(words)).toEqual([]));
  it('reads goals without a figure, and counts the years from the date of issue', () => {
    const text = '某市人民政府\n2021年3月5日\n一、主要目标\n三年内建成10个示范区，实现快递服务全覆盖，产值翻一番。';
    expect(
      extractText(text).targets.map(({ indicator, value, measureWord, deadline }) => [
        indicator,
        value,
        measureWord,
        deadline,
      ]),
    ).toEqual([
      ['示范区', 10, '个', '2024'],
      ['快递服务', null, '', '2024'],
      ['产值', 1, '番', '2024'],
    ]);
  });
  it.each([
    [
      '到2027年，实现以下目标：\n——创新能力增强。建成5个平台。\n一、任务\n（一）推进工作。（责任单位：市发改委）',
      [5, '2027'],
    ],
    ['2027年底前，更新公交车辆50辆。\n一、任务\n（一）推进工作。（责任单位：市发改委）', [50, '2027']],
    ['一、发展目标\n到2028年，力争实现：\n主体规模扩大：经营主体突破500家。', [500, '2028']],
    ['一、发展目标\n到2028年，格局形成。\n（一）绿色发展。挂牌载体10个以上。', [10, '2028']],
  ])('reads aims under %j', (text, goal) => {
    expect(extractText(text).targets.map(({ value, deadline }) => [value, deadline])).toEqual([goal]);
  });
  it('keeps to the cell of a row', () => {
    const rows = '序号\t项目名称\t工作目标\t牵头单位\n1\t改造老旧小区\t改造小区120个，惠及居民2.3万户\t市住建局';
    expect(extractText(`某市2024年民生实事责任分解表\n${rows}`).targets.map(({ quote }) => quote)).toEqual([
      '改造小区120个',
      '惠及居民2.3万户',
    ]);
  });
  it('gives a goal the date of its task', () => {
    const text = '一、任务\n（一）推进工作。建成5个平台。（责任单位：市发改委；完成时限：2027年6月底前）';
    expect(extractText(text).targets.map(({ deadline }) => deadline)).toEqual(['2027-06']);
  });
  it('leaves out figures of years before the directive', () => {
    const text = '某市人民政府\n2021年3月5日\n一、主要目标\n到2018年，建成10个示范区。到2025年，建成20个。';
    expect(extractText(text).targets.map(({ value }) => value)).toEqual([20]);
  });
  it('goes on with the deadline of an aim in the sentences after it', () => {
    const text = '一、发展目标\n到2025年，总规模达到2万亿元。推出100项赛事。';
    expect(extractText(text).targets.map(({ deadline }) => deadline)).toEqual(['2025', '2025']);
  });
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
