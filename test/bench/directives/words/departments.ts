/** Levels of government at which a directive is issued. */
export type Level = 'state' | 'province' | 'city' | 'county';

/**
 * Departments by function: names at the centre, then without prefix in a province, a city and a county, then in a city before
 * the institutional reform of 2018. `-` is none. Source: 三定规定 and lists of 政府组成部门 on government sites.
 */
const TABLE = `
reform 国家发展改革委 发展改革委 发展改革委 发改局 发改委
industry 工业和信息化部 工业和信息化厅 工业和信息化局 工信局 经信委
education 教育部 教育厅 教育局 教育局 教育局
science 科技部 科技厅 科技局 科技局 科技局
police 公安部 公安厅 公安局 公安局 公安局
civil 民政部 民政厅 民政局 民政局 民政局
justice 司法部 司法厅 司法局 司法局 司法局
finance 财政部 财政厅 财政局 财政局 财政局
labour 人力资源社会保障部 人力资源社会保障厅 人力资源社会保障局 人社局 人社局
land 自然资源部 自然资源厅 自然资源和规划局 自然资源局 国土资源局
environment 生态环境部 生态环境厅 生态环境局 生态环境分局 环保局
housing 住房城乡建设部 住房城乡建设厅 住房城乡建设局 住建局 住建委
transport 交通运输部 交通运输厅 交通运输局 交通运输局 交通运输局
water 水利部 水利厅 水利局 水利局 水利局
farming 农业农村部 农业农村厅 农业农村局 农业农村局 农委
commerce 商务部 商务厅 商务局 商务局 商务局
culture 文化和旅游部 文化和旅游厅 文化和旅游局 文旅局 文广新局
health 国家卫生健康委 卫生健康委 卫生健康委 卫健局 卫计委
emergency 应急管理部 应急管理厅 应急管理局 应急管理局 安监局
audit 审计署 审计厅 审计局 审计局 审计局
state-assets 国务院国资委 国资委 国资委 国资中心 国资委
market 市场监管总局 市场监管局 市场监管局 市场监管局 工商局
statistics 国家统计局 统计局 统计局 统计局 统计局
forestry 国家林草局 林业局 林业局 林业中心 林业局
medical-insurance 国家医保局 医保局 医保局 医保局 -
sport 体育总局 体育局 体育局 - 体育局
veterans 退役军人部 退役军人厅 退役军人局 退役军人局 -
data - 大数据局 大数据局 大数据中心 智慧办
services - 政务服务管理局 行政审批局 行政审批局 政务服务中心
money - 地方金融监管局 地方金融监管局 金融服务中心 金融办
revival 国家乡村振兴局 乡村振兴局 乡村振兴局 乡村振兴局 扶贫办
city-order - - 城市管理局 综合执法局 城管局
radio 广电总局 广电局 - 融媒体中心 -
patents 国家知识产权局 知识产权局 - - 知识产权局
tax 税务总局 税务局 税务局 税务局 地税局
weather 中国气象局 气象局 气象局 气象局 气象局
post 国家邮政局 邮政管理局 邮政管理局 - 邮政管理局
supply 供销合作总社 供销社 供销社 供销社 供销社
union 全国总工会 总工会 总工会 总工会 总工会
women 全国妇联 妇联 妇联 妇联 妇联
disabled 中国残联 残联 残联 残联 残联
merchants 全国工商联 工商联 工商联 工商联 工商联
scientists 中国科协 科协 科协 科协 科协
organisation 中央组织部 委组织部 委组织部 委组织部 委组织部
propaganda 中央宣传部 委宣传部 委宣传部 委宣传部 委宣传部
law-and-order 中央政法委 委政法委 委政法委 委政法委 委政法委
internet 中央网信办 委网信办 委网信办 委网信办 委网信办
posts 中央编办 委编办 委编办 委编办 编办`;

/** Functions of departments. */
export const FUNCTIONS: readonly string[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' ')[0] ?? '');

const ROWS = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [key = '', ...names] = line.split(' ');
      return [key, names] as const;
    }),
);
const COLUMN: Readonly<Record<Level, number>> = { state: 0, province: 1, city: 2, county: 3 };

/** The name of a function's department without its prefix, `null` where there is none; `old`: before the reform of 2018. */
export function departmentOf(key: string, level: Level, old: boolean): string | null {
  const name = ROWS.get(key)?.[level === 'city' && old ? 4 : COLUMN[level]];
  return !name || name === '-' ? null : name;
}

/** Units of other kinds; {省} is the place's short name (山东, 聊城). */
export const INSTITUTIONS: Readonly<Record<Level, readonly string[]>> = {
  state: ['国家能源集团', '中国铁路总公司', '中国邮政集团公司', '国家开发银行', '中国农业发展银行', '国家电网公司'],
  province: ['{}银保监局', '人民银行{}分行', '{}能源监管办', '国网{}电力公司', '{}省农业担保公司', '{}证监局'],
  city: ['{}供电公司', '{}银保监分局', '人民银行{}市中心支行', '中国移动{}分公司', '{}海关', '{}广电网络公司'],
  county: ['国网{}供电公司', '{}农商银行', '{}文旅集团', '{}城投公司', '中国电信{}分公司'],
};

/** Collective units, each one unit. */
export const COLLECTIVE: Readonly<Record<Level, readonly string[]>> = {
  state: ['各省级人民政府', '各有关省级人民政府', '各省、自治区、直辖市人民政府'],
  province: [
    '各市、州、县人民政府',
    '各市（州）人民政府',
    '各地级以上市人民政府',
    '各设区市人民政府',
    '各市、县（市、区）人民政府',
    '各市人民政府',
  ],
  city: [
    '各县（市、区）人民政府',
    '各区、县（市）政府',
    '各区、县级市',
    '各县（市、区）政府（管委会）',
    '各县（市、区）人民政府、功能区管委会',
    '各县（区）人民政府',
  ],
  county: ['各乡镇人民政府（街道办事处）', '各乡镇（街道）', '各镇（街道）', '属地街镇', '各镇人民政府、街道办事处'],
};

/** Two units in one entry of the lists above: a complete head (人民政府) ends a collective name. */
export const COLLECTIVE_PARTS: Readonly<Record<string, readonly string[]>> = {
  '各县（市、区）人民政府、功能区管委会': ['各县（市、区）人民政府', '功能区管委会'],
  '各镇人民政府、街道办事处': ['各镇人民政府', '街道办事处'],
};

/** Collective units of any level. */
export const ANY_COLLECTIVE: readonly string[] = ['各有关单位', '各有关部门', '各有关部门和单位'];
