/** A department that the institutional reform put in another's place. Stems without level prefix, first spellings of `DEPARTMENT_STEMS`. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  /** The year in which provinces and cities carried it out. */
  readonly year: number;
}

/** Source: 深化党和国家机构改革方案 (2018) and the provincial and municipal plans of 2018–2019 that follow it. */
export const SUCCESSIONS: readonly Succession[] = [
  ['经信委', '工信局'],
  ['农委', '农业农村局'],
  ['农业局', '农业农村局'],
  ['卫计委', '卫健委'],
  ['食药监局', '市场监管局'],
  ['工商局', '市场监管局'],
  ['质监局', '市场监管局'],
  ['文广新局', '文旅局'],
  ['旅发委', '文旅局'],
  ['旅游局', '文旅局'],
  ['国土局', '自然资源局'],
  ['规划局', '自然资源局'],
  ['林业局', '自然资源局'],
  ['环保局', '生态环境局'],
  ['安监局', '应急局'],
  ['法制办', '司法局'],
  ['金融办', '地方金融监管局'],
].map(([from = '', to = '']) => ({ from, to, year: 2019 }));
