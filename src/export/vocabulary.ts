import type { EdgeType, NodeLabel } from '#graph/model/kinds.js';

/** Where our terms live: names only, nothing is fetched. */
export const VOCABULARY = 'urn:zerentu:';

const CLASSES: Readonly<Record<NodeLabel, string>> = {
  Directive: '文件 official document',
  Section: '章节 heading',
  Task: '任务 the smallest numbered item that states work to do',
  Measure: '举措 a 一是…二是… part of a task',
  Unit: '单位 department, government, organ or company that answers for tasks',
  UnitName: '单位名称 one spelling of a unit',
  Person: '人员 somebody who holds posts',
  Post: '职务 a post in a unit',
  Body: '议事协调机构 coordinating body',
  Target: '目标 quantified goal',
  Enterprise: '企业、园区、平台 organisation named in a task',
  Jurisdiction: '辖区 place whose units are meant',
};
const RELATIONS: Readonly<Record<EdgeType, string>> = {
  ISSUED_BY: '发文机关 directive → unit',
  HAS_SECTION: '章节 directive or section → section',
  HAS_TASK: '任务 directive or section → task',
  HAS_MEASURE: '举措 task → measure',
  HAS_TARGET: '目标 directive or task → target',
  LEADS: '牵头 unit → task',
  SUPPORTS: '配合 unit → task',
  RESPONSIBLE_FOR: '责任单位 unit → task',
  HAS_DUTY: '职责 unit → directive, beside its tasks',
  HOLDS: '任职 person → post',
  IN: '所在单位 post → unit',
  MEMBER_OF: '成员 person, post or unit → body',
  SETS_UP: '设立 directive → body',
  OFFICE_OF: '承担日常工作 unit → body',
  NAMED_IN: '提到 enterprise → task',
  BASED_ON: '依据 directive → directive',
  REPEALS: '废止 directive → directive',
  UNDER: '属于 unit or directive → jurisdiction',
  NAMES: '名称 spelling → unit',
  SUCCEEDED_BY: '机构改革后由…承接 unit → unit',
  RESTATES: '重述 task → task',
};
const PROPERTIES: Readonly<Record<string, string>> = {
  name: '名称 name as printed',
  title: '标题 title',
  heading: '章节标题 heading as printed',
  number: '序号 printed number',
  text: '文字 words',
  issuer: '发文机关 first issuer',
  issuers: '发文机关 all issuers',
  docNumber: '文号 document number',
  issuedOn: '成文日期 date of the signature, as exact as printed',
  publishedOn: '发布日期 date of publication',
  effectiveFrom: '施行日期 first day in force',
  expiresOn: '有效期 last day in force',
  jurisdiction: '辖区 place, by name',
  cited: '仅被引用 whether only others cite it',
  section: '所在章节 headings from the chapter down',
  safeguard: '保障措施 whether it is a safeguard',
  deadline: '完成时限 deadline',
  ordinal: '次序 order in the document, from 1',
  aliases: '别名 every spelling',
  head: '正职 whether the post heads the unit',
  unitId: '单位 id of the unit',
  taskId: '任务 id of the task',
  indicator: '指标 what is counted',
  comparator: '界限 how the figure binds',
  value: '数值 figure',
  valueMax: '上限 upper end of a range',
  measureWord: '量词 measure word',
  recurrence: '频次 每年 and the like',
  kind: '类别 企业, 园区 or 平台',
  directiveId: '出处 id of the directive that says so',
  start: '起 where the words begin, UTF-16',
  end: '止 where they end, exclusive, UTF-16',
  quote: '原文 the words, exactly',
  rule: '规则 what read them',
  printed: '关键词 the role as printed',
  roleBasis: '角色依据 how the role is known',
  role: '角色 role in a body',
  part: '作用 the part an enterprise plays',
  year: '年份 year of a reform',
  order: '次序 order of issuers',
  from: '自 what a fact begins at',
  to: '至 what a fact ends at',
};

/** Every term with what it means: classes, relations, properties. */
export const TERMS = { classes: CLASSES, relations: RELATIONS, properties: PROPERTIES } as const;

const rows = (terms: Readonly<Record<string, string>>) =>
  Object.entries(terms)
    .map(([term, meaning]) => `<tr id="${term}"><td><code>${term}</code></td><td>${meaning}</td></tr>`)
    .join('');
const table = (title: string, terms: Readonly<Record<string, string>>) =>
  `<h2>${title}</h2><table>${rows(terms)}</table>`;

/** The page that says what the terms of the JSON-LD export mean. */
export const VOCABULARY_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>责任图词汇表</title></head><body><h1>责任图词汇表 Vocabulary</h1><p>The terms of the JSON-LD export; each stands for <code>${VOCABULARY}</code> and its name. A relation with words is a <code>Fact</code> as well, with <code>from</code>, <code>to</code> and where the words stand.</p>${table('类 Classes', CLASSES)}${table('关系 Relations', RELATIONS)}${table('属性 Properties', PROPERTIES)}</body></html>`;
