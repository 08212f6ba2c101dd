import type { Phrasing } from '../../kind.js';

const MOST = '(?:最[多少重忙轻闲大高]|第一多|排第一|排名|前几)';
const TASK = '(?:任务|工作|事项|事情|项目|事|条|项)';
const UNIT = '(?:单位|部门|局|委|谁|哪家|哪个?(?:厅|处|部|办|区|县))';
/** Who works with whom is asked elsewhere. */
const TOGETHER = /合作|一起|共同|搭档|打交道|U.*(?:和|跟|与).*U/;

/** 哪个单位牵头最多? 配合单位最多的是哪项任务? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'goals',
    asks: new RegExp(`${TASK}.*(?:目标|指标).*${MOST}|(?:目标|指标).*${MOST}.*${TASK}`),
    example: '目标最多的是哪项任务？',
    nearMisses: ['目标有哪些', '哪个单位任务最多？'],
  },
  {
    name: 'enterprises',
    asks: new RegExp(`${TASK}.*(?:企业|公司).*${MOST}|(?:企业|公司)(?:点名)?${MOST}.*${TASK}`),
    example: '点名企业最多的是哪项任务？',
    nearMisses: ['哪家企业出现最多？'],
  },
  {
    name: 'enterprise',
    asks: new RegExp(`(?:企业|公司|园区).*${MOST}`),
    unless: new RegExp(`${TASK}.*(?:企业|公司).*${MOST}|谁|单位`),
    example: '哪家企业出现最多？',
    nearMisses: ['点名企业最多的是哪项任务？'],
  },
  {
    name: 'tasks',
    asks: new RegExp(
      `(?:哪|什么|啥).{0,3}${TASK}.*(?:单位|部门|涉及|参与|牵头|配合|责任).*${MOST}|(?:单位|部门)${MOST}.{0,4}(?:哪|什么|是).{0,3}${TASK}|(?:涉及|参与)(?:的)?(?:单位|部门)?${MOST}的?${TASK}|(?:单位|部门)${MOST}的?${TASK}`,
    ),
    unless: TOGETHER,
    example: '配合单位最多的是哪项任务？',
    nearMisses: ['哪个单位牵头的任务最多？'],
  },
  {
    name: 'units',
    asks: new RegExp(`${UNIT}.*${MOST}|${MOST}.*${UNIT}`),
    unless: TOGETHER,
    example: '哪个单位牵头最多？',
    nearMisses: ['配合单位最多的是哪项任务？', '市经信委和哪个单位合作最多？'],
  },
];
