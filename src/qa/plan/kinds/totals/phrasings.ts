import type { Phrasing } from '../../kind.js';

const MANY = '(?:多少|几)(?:[个家名位人])?';
const ALL = '(?:哪些|有哪些|都有哪些|多少|几[个家名位]?)';
const NOT = /[UPE]|谁(?:牵头|负责)|最[多少]|任务.*(?:的(?!单位|部门)|由)|第.{1,3}[项条]/;

/** 文件涉及多少个单位? 有几个目标? 一共提到多少人? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'units',
    asks: new RegExp(
      `${MANY}(?:责任|牵头|配合|成员)?(?:单位|部门)|(?:涉及|提到).{0,3}${ALL}(?:单位|部门)|(?:单位|部门).{0,2}(?:一共|总共|共)?(?:有)?${MANY}`,
    ),
    unless: NOT,
    example: '文件涉及多少个单位？',
    nearMisses: ['第4项的配合单位有几个'],
  },
  {
    name: 'people',
    asks: new RegExp(`(?:提到|涉及|点名|有|写).{0,3}${MANY}人|${MANY}(?:个人|名人员|位领导|人)$`),
    unless: /[UPEB]|成员|最[多少]|要|培养|培训|引进|达到/,
    example: '文件提到多少人？',
    nearMisses: ['联席会议有多少人？', '要培养多少人？'],
  },
  {
    name: 'targets',
    asks: new RegExp(`${MANY}(?:量化)?(?:目标|指标)|(?:目标|指标)(?:一共|总共|共)?有?${MANY}`),
    unless: NOT,
    example: '一共有多少个目标？',
    nearMisses: ['智能制造的目标是多少？'],
  },
  {
    name: 'enterprises',
    asks: new RegExp(`${MANY}(?:企业|公司)|(?:企业|公司)(?:一共|总共|共)?有?${MANY}`),
    unless: NOT,
    example: '一共点名了多少家企业？',
    nearMisses: ['培育多少家电子商务应用示范企业'],
  },
  {
    name: 'bodies',
    asks: /(?:多少|几|哪些)个?(?:领导小组|小组|议事协调机构|机构|专班|联席会议)/,
    unless: /[P]|在哪|成员|组长|谁/,
    example: '设了哪些机构？',
    nearMisses: ['于海龙在哪个领导小组里'],
  },
  {
    name: 'sections',
    asks: /(?:多少|几|哪几|哪些)个?(?:章节?|部分|板块|方面|领域)(?!的?任务)/,
    unless: /[UPE]|谁/,
    example: '文件分几个部分？',
    nearMisses: ['绿色生态方面有哪几项任务？'],
  },
];
