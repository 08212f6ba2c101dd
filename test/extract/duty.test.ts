import { describe, expect, it } from 'vitest';
import { BRACKET_RULES, findClauses, LINE_RULES } from '#src/extract/duty/clause.js';
import { findDeclarations, ORDER_RULES } from '#src/extract/duty/order.js';

const read = (text: string) =>
  findClauses(text).flatMap((clause) => clause.units.map(({ unit, role }) => `${unit}|${role}`));
const L = (...units: string[]) => units.map((unit) => `${unit}|LEAD`);
const S = (...units: string[]) => units.map((unit) => `${unit}|SUPPORT`);
const R = (...units: string[]) => units.map((unit) => `${unit}|RESPONSIBLE`);

const CLAUSES: [text: string, duties: string[]][] = [
  [
    '（住房城乡建设部牵头，银保监会等国务院相关部门及各地区按职责分工负责）',
    [...L('住房城乡建设部'), ...S('银保监会', '各地区')],
  ],
  ['（国务院办公厅牵头，各地区、各部门负责）', [...L('国务院办公厅'), ...S('各地区', '各部门')]],
  ['（责任单位：*县大数据管理中心、县科技局）', R('县大数据管理中心', '县科技局')],
  ['（责任单位：市科技局，各区人民政府〈含开发区、风景区管委会，下同〉）', R('市科技局', '各区人民政府')],
  ['（配合单位：市财政局、各有关区、县级市）', S('市财政局', '各有关区、县级市')],
  ['（省财政厅和各市、州、县人民政府负责）', R('省财政厅', '各市、州、县人民政府')],
  ['推进改造。（市交通运输局、南山区政府）结合新型航空器发展，建设机场。', R('市交通运输局', '南山区政府')],
  ['开展行动。此项任务由市医保局牵头，会同市民政局、残联抓好落实。', [...L('市医保局'), ...S('市民政局', '残联')]],
  ['(牵头单位:市经信委;配合单位:市发改委、市科技局)', [...L('市经信委'), ...S('市发改委', '市科技局')]],
  ['（责任单位：市发改委、市财政局，各县（市、区）人民政府）', R('市发改委', '市财政局', '各县（市、区）人民政府')],
  ['（责任单位：省农业农村厅，各市、州、县人民政府）', R('省农业农村厅', '各市、州、县人民政府')],
  [
    '（省发展改革委牵头，省工业和信息化厅、科技厅等按职责分工负责）',
    [...L('省发展改革委'), ...S('省工业和信息化厅', '科技厅')],
  ],
  [
    '（省科技厅、工业和信息化厅按职责分工负责，各地级以上市人民政府结合实际落实）',
    R('省科技厅', '工业和信息化厅', '各地级以上市人民政府'),
  ],
  [
    '（扶贫办、中央和国家机关工委、教育部等和各省级人民政府负责）',
    R('扶贫办', '中央和国家机关工委', '教育部', '各省级人民政府'),
  ],
  ['（市教育局负责，市公安局配合）', [...R('市教育局'), ...S('市公安局')]],
  ['（由市农业农村局牵头，会同市水利局、市气象局）', [...L('市农业农村局'), ...S('市水利局', '市气象局')]],
  ['责任单位：市住房城乡建设局、市城管局', R('市住房城乡建设局', '市城管局')],
  ['推进改造。责任单位：市住建局、市城管局等', R('市住建局', '市城管局')],
  ['【牵头部门：区数据局；参加单位：区各有关部门和单位】', [...L('区数据局'), ...S('区各有关部门和单位')]],
  [
    '（区城运中心牵头，区数据局、区城管执法局和属地街镇配合）',
    [...L('区城运中心'), ...S('区数据局', '区城管执法局', '属地街镇')],
  ],
  ['（省工业和信息化厅牵头，各有关单位按职责分工负责）', [...L('省工业和信息化厅'), ...S('各有关单位')]],
  ['（责任单位：市发改委，完成时限：2020年12月）', R('市发改委')],
  ['【责任领导：何兰；牵头单位：县自然资源局】', L('县自然资源局')],
  [
    '（市农业农村局牵头；市妇联、团市委配合；播州区、汇川区先行试点）',
    [...L('市农业农村局'), ...S('市妇联', '团市委')],
  ],
  ['（省卫生健康委牵头，省财政厅配合，2019年6月底前完成）', [...L('省卫生健康委'), ...S('省财政厅')]],
  ['[责任单位:市工业和信息化局(牵头)、市财政局]', [...L('市工业和信息化局'), ...R('市财政局')]],
  ['（市发改委牵头、市财政局配合）', [...L('市发改委'), ...S('市财政局')]],
  ['推进改造（含老旧小区。\n加快。（牵头单位：市商务局）', L('市商务局')],
  ['（责任单位：各区、县级市人民政府）', R('各区、县级市人民政府')],
  ['（海关总署、证监会负责）', R('海关总署', '证监会')],
  ['（责任单位：市发改委 市财政局\n市教育局）', R('市发改委', '市财政局', '市教育局')],
  ['（责任单位：市发改\n委、市财政局）', R('市发改委', '市财政局')],
  ['（责任单位：市发改委、市财政局按职责分工负责）', R('市发改委', '市财政局')],
  ['（责任单位：市发改委，今年底前完成）', R('市发改委')],
  ['（17个帮扶集团牵头单位和有关区县政府负责）', R('17个帮扶集团牵头单位', '有关区县政府')],
  ['健全工作机制。（市发展改革委、市财政局）', R('市发展改革委', '市财政局')],
  ['推进改造（市住建局、市城管局）。', R('市住建局', '市城管局')],
  ['制定细则。由市发改委牵头，会同市财政局、市教育局负责。', [...L('市发改委'), ...S('市财政局', '市教育局')]],
  ['（责任单位：市发改委、市财政局，列第一位的为牵头单位，下同）', [...L('市发改委'), ...S('市财政局')]],
  ['（责任单位：省经信厅、省科技厅〔列第一位的为牵头单位，下同〕）', [...L('省经信厅'), ...S('省科技厅')]],
  [
    '（市发改委、市工信局，市财政局、各区政府；第一个逗号前为牵头单位，下同）',
    [...L('市发改委', '市工信局'), ...S('市财政局', '各区政府')],
  ],
  ['（市发改委牵头。责任单位中列第一位的为牵头单位）', L('市发改委')],
];
const NOTHING = [
  '（责任编辑：网站管理员）',
  '按照“谁主管谁负责，谁运行谁负责”的原则',
  '落实企业主体责任（以下简称主体责任）',
  '（2016—2018年）',
  '（BOT、PPP等）',
  '支持龙头企业牵头建设公共服务平台',
  '（一）加强组织领导',
  '市发展改革委（市粮食局）',
  '成员单位（市发改委、市财政局）',
  '成员：沈慧（市纪委）',
  '沈 慧（市纪委）',
  '加强宣传，抓好落实。',
  '推进市场监管部门（市市场监管局、市药监局）改革。',
  '（以下任务均需各区政府落实，不再列出）',
];

describe('duty clauses', () => {
  it.each(CLAUSES)('%s', (text, duties) => expect(read(text)).toEqual(duties));
  it.each(NOTHING)('finds nothing in %s', (text) => expect(read(text)).toEqual([]));
  it.each(BRACKET_RULES.map(({ name, example }) => [name, example] as const))(
    '%s reads its example',
    (name, example) => {
      expect(findClauses(example).map(({ rule }) => rule)).toEqual([name]);
    },
  );
  it.each(LINE_RULES.map(({ name, example }) => [name, example] as const))('%s reads its example', (name, example) => {
    expect(findClauses(example).map(({ rule }) => rule)).toEqual([name]);
  });
  it.each(ORDER_RULES.map(({ example, order }) => [example, order] as const))(
    '%s declares an order',
    (example, order) => {
      expect(findDeclarations(example).map((one) => one.order)).toEqual([order]);
    },
  );
  it.each(['市发改委为牵头单位', '第一季度由市财政局牵头完成', '坚持质量第一，各部门牵头抓落实'])(
    'declares no order: %s',
    (text) => expect(findDeclarations(text)).toEqual([]),
  );
  it('says how a role is known', () => {
    const bases = (text: string) => findClauses(text).flatMap(({ units }) => units.map(({ roleBasis }) => roleBasis));
    expect(bases('（责任单位：市发改委）')).toEqual(['EXPLICIT']);
    expect(bases('（市发改委、市财政局按职责分工负责）')).toEqual(['JOINT', 'JOINT']);
    expect(bases('做事。（市发改委）')).toEqual(['JOINT']);
    expect(bases('（市发改委负责；列第一位的为牵头单位）')).toEqual(['DECLARED_ORDER']);
  });
  it('points at the printed name', () => {
    const text = '推进。（牵头单位：市经信委；配合单位：市发改委）';
    expect(read(text)).toHaveLength(2);
    for (const { units } of findClauses(text))
      for (const { start, end, unit } of units) expect(text.slice(start, end)).toBe(unit);
  });
});
