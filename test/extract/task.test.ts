import { describe, expect, it } from 'vitest';
import { extractText } from '#src/pipeline.js';

const told = (text: string) =>
  extractText(text).tasks.map(
    ({ label, title, deadline, responsibilities }) =>
      `${label} ${title}${deadline ? ` ${deadline}` : ''}${responsibilities.map(({ unit, role, roleBasis }) => ` ${unit}|${role}|${roleBasis}`).join('')}`,
  );

describe('tasks', () => {
  it.each([
    [
      'chapters without items that call to work',
      '某市方案\n一、加强节约用水管理。建设数字孪生流域，提升预报能力。\n二、推进中小河流治理。组织抢险队伍开展技能培训。',
      ['一 加强节约用水管理', '二 推进中小河流治理'],
    ],
    [
      'items under 节',
      '某市方案\n第四章 保障措施\n一、加强组织领导\n建立健全工作机制。\n二、强化政策支持\n加大资金投入。',
      ['一 加强组织领导', '二 强化政策支持'],
    ],
    [
      'articles under 一、',
      '某市若干措施\n一、投资奖励\n第1条 鼓励企业技改升级。给予支持。\n第2条 鼓励企业挂牌上市。给予支持。',
      ['第1条 鼓励企业技改升级', '第2条 鼓励企业挂牌上市'],
    ],
    [
      'tasks named by the word',
      '某市方案\n一、统筹任务\n行动1：加强规划引领\n——任务1：开展规划编制工作\n完善规划体系。\n——任务2：推进计划实施\n完成报批。',
      ['1 开展规划编制工作', '2 推进计划实施'],
    ],
    [
      'decimal numbers',
      '某市预案\n3 监测预警\n3.1 市场监测\n建立监测系统。\n3.2 应急报告\n建立报告制度。\n6 附则\n6.1 责任\n不作规定。',
      ['3.1 市场监测', '3.2 应急报告'],
    ],
  ])('%s', (_, text, tasks) => expect(told(text)).toEqual(tasks));

  it.each([
    [
      'who are told what they do',
      '某市方案\n一、领导小组\n组长：宋军\n工作职责：\n1.建立防控体系，形成网络；\n2.指导落实各项工作。',
    ],
    ['units', '某市方案\n一、部门分工\n（一）市教育局负责监督检查\n（二）市公安局负责宣传引导'],
    [
      'teams',
      '某市方案\n一、工作小组\n1．节目排练组（负责处室：德育处）\n负责人：王海燕\n2．场地器材组（负责处室：总务处）\n负责人：沈祥土',
    ],
    [
      'a roster with its office',
      '某市方案\n一、组织保障\n成立某市防汛领导小组。\n组长：宋军（市长）\n成员：孙军（副市长）\n领导小组下设办公室，设在市水利局。',
    ],
    ['a list in another script', '某市方案\n一、任务\n1. Install the software. Run the setup.'],
    ['an opening', '某市若干措施\n第一章 总则\n第一条 为加快推进养老服务，结合我市实际，制定本措施。'],
    ['conditions', '某市方案\n一、试点范围\n（一）具有较强的市场竞争力\n（二）取得突出成绩，群众满意的'],
    ['annexes that a notice lists', '某市通知\n附件：1.某市家庭医生工作实施方案\n2.某市家庭医生任务分工表'],
    ['organisers', '某市方案\n一、主承办单位\n主办单位：某镇人民政府\n承办单位：镇公共文化服务站'],
    [
      'an announcement',
      '某学校公开招聘工作人员公告\n一、招聘条件\n（一）遵守宪法和法律。热爱教育事业。\n（二）参加资格审查。提供有关证书原件。',
    ],
    ['a table of contents', '某市预案\n3.1 市场监测\n目录完。\n3.1 市场监测'],
  ])('are not %s', (_, text) => {
    expect(told(text).filter((task) => task !== '3.1 市场监测')).toEqual([]);
  });

  it('are read from a page whose links name an explanation', () => {
    expect(told('政策解读\n政策原文\n某市行动方案\n一、重点任务\n（一）建设平台。（责任单位：市科技局）')).toEqual([
      '一 建设平台 市科技局|RESPONSIBLE|EXPLICIT',
    ]);
  });

  it('take their date from the heading over them, and their units from another task', () => {
    const text = `某市方案
一、准备阶段（2027年1月至3月）
1.制定方案。一是2027年2月底前成立专班。二是开展培训。（牵头单位：市教育局；配合单位：市财政局）
2.开展培训。加强宣传。（责任单位：同上）
二、攻坚阶段。以下任务2027年12月底前完成。
3.推进改造。加快实施。（责任单位：市住建局）
4.验收总结。做好验收。（按第1项分工落实）`;
    expect(told(text)).toEqual([
      '1 制定方案 2027-03 市教育局|LEAD|EXPLICIT 市财政局|SUPPORT|EXPLICIT',
      '2 开展培训 2027-03 市教育局|LEAD|CARRIED 市财政局|SUPPORT|CARRIED',
      '3 推进改造 2027-12 市住建局|RESPONSIBLE|EXPLICIT',
      '4 验收总结 2027-12 市教育局|LEAD|CARRIED 市财政局|SUPPORT|CARRIED',
    ]);
    const { sections, tasks } = extractText(text);
    expect(sections.map(({ deadline }) => deadline)).toEqual(['2027-03', '2027-12']);
    expect(tasks[0]?.measures.map(({ deadline }) => deadline)).toEqual(['2027-02', null]);
  });

  it.each([
    ['1.编制规划。2024年6月底前完成规划编制，形成体系。（责任单位：市教育局）', '2024-06'],
    ['1.编制规划。2024年6月底前完成方案；2025年底前完成验收。', null],
    ['1.编制规划。一是2024年6月底前完成方案。二是做好验收。', null],
    ['1.编制规划。摸清底数。形成台账。征求意见。2024年6月底前完成方案。', null],
    ['1.编制规划。2024年底前完成80%以上改造。', null],
    ['1.编制规划。争取在2008年内完成规范工作。', null],
  ])('%s is due by %s', (item, deadline) =>
    expect(extractText(`某市方案\n一、任务\n${item}\n2.开展培训。`).tasks[0]?.deadline).toBe(deadline),
  );

  it.each(['（责任单位：详见附件）', '（按第9项分工落实）'])('take nothing from %s', (clause) => {
    const [task] = extractText(
      `某市方案\n一、任务\n1.开展培训。加强宣传。${clause}\n2.推进改造。（责任单位：市住建局）`,
    ).tasks;
    expect(task?.responsibilities).toEqual([]);
  });

  it.each([
    ['a bracket that is not closed', '1.推进改造。（责任单位：市住建局\n2.开展培训。责任单位：市教育局）'],
    ['a bracket that is never closed', '1.推进改造。（责任单位：市住建局\n2.开展培训。（责任单位：市教育局'],
  ])('keep apart after %s', (_, items) =>
    expect(told(`某市方案\n一、任务\n${items}`)).toEqual([
      '1 推进改造 市住建局|RESPONSIBLE|EXPLICIT',
      '2 开展培训 市教育局|RESPONSIBLE|EXPLICIT',
    ]),
  );

  it.each(['本方案自2024年1月1日起施行，有效期5年。', '本实施意见由市教育局负责解释。', '（此件公开发布）'])(
    'do not hold the closing line %s',
    (line) => {
      const { tasks } = extractText(`某市方案\n一、任务\n1.推进改造。加快实施。\n2.开展培训。加强宣传。\n${line}`);
      expect(tasks.map(({ quote }) => quote)).toEqual(['1.推进改造。加快实施。', '2.开展培训。加强宣传。']);
    },
  );

  it.each([
    ['2024.12', '2024-12'],
    ['2025.6月底前', '2025-06'],
    ['2025.06.30', '2025-06-30'],
    ['12.5', null],
  ])('of a table with the date %s are due by %s', (date, deadline) =>
    expect(
      extractText(`某市方案\n序号\t任务\t责任单位\t完成时限\n1\t推进改造\t市住建局\t${date}`).tasks.map(
        (task) => task.deadline,
      ),
    ).toEqual([deadline]),
  );

  it('report no cell of units that is read', () =>
    expect(extractText('某市方案\n序号\t任务\t责任单位\n1\t推进改造\t市住建局牵头，市财政局配合').diagnostics).toEqual(
      [],
    ));

  it('of a titled annex stand under no chapter', () => {
    const text = `某市方案\n一、保障措施\n（一）加强领导。建立机制。\n附件1 重点任务清单\n序号\t任务\t责任单位\n1\t推进改造\t市住建局`;
    expect(extractText(text).tasks.map(({ title, section }) => [title, section])).toEqual([
      ['加强领导', ['一、保障措施']],
      ['推进改造', []],
    ]);
  });

  it('follow an order that a comma declares', () => {
    const text =
      '某市方案\n一、任务\n1.推进建设。（市交通局、南山区政府，市规划局。列逗号之前的为牵头单位，其他有关单位按职责分工配合，下同）\n2.提升能力。（市气象局，市水务局）';
    expect(told(text)).toEqual([
      '1 推进建设 市交通局|LEAD|DECLARED_ORDER 南山区政府|LEAD|DECLARED_ORDER 市规划局|SUPPORT|DECLARED_ORDER',
      '2 提升能力 市气象局|LEAD|DECLARED_ORDER 市水务局|SUPPORT|DECLARED_ORDER',
    ]);
  });
});
