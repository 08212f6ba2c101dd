// Source: our own reading of the clauses that name units in directives (牵头单位：…；…按职责分工负责).
import type { Role } from './roles.js';

/** Words that name a role in front of a list: 牵头单位：…. The word for the holder (单位, 部门) may be left out before a colon. */
export const ROLE_LABELS: readonly (readonly [word: string, role: Role])[] = [
  ['牵头', 'LEAD'],
  ['主办', 'LEAD'],
  ['主要责任', 'LEAD'],
  ['主责', 'LEAD'],
  ['配合', 'SUPPORT'],
  ['参与', 'SUPPORT'],
  ['参加', 'SUPPORT'],
  ['协助', 'SUPPORT'],
  ['协办', 'SUPPORT'],
  ['协同', 'SUPPORT'],
  ['协作', 'SUPPORT'],
  ['责任', 'RESPONSIBLE'],
  ['负责', 'RESPONSIBLE'],
  ['推进', 'RESPONSIBLE'],
  ['落实', 'RESPONSIBLE'],
  ['实施', 'RESPONSIBLE'],
  ['承办', 'RESPONSIBLE'],
];

/** What may follow a role word in a label. */
export const LABEL_HOLDERS = ['单位[及和、与]责任人', '单位', '部门', '处室', '科室', '机构', '地区和部门'] as const;

/** Verbs that say what a unit does, as the alternatives of a pattern. */
export const DUTY_VERBS = '负责|牵头|承担|配合|协助|组织|指导|统筹|会同|督促|做好|落实|参与';

/** Verb phrases that end a list of units: A、B牵头 / C、D按职责分工负责. `REST` is SUPPORT beside a lead, RESPONSIBLE otherwise. */
export const ROLE_VERBS: readonly (readonly [pattern: string, role: Role | 'REST'])[] = [
  ['(?:要|应当?|须)?(?:共同|联合|分别|负责|具体|总)?牵头(?:负责|推进|落实|实施|组织实施|组织|完成|抓好|抓总)?', 'LEAD'],
  ['负总责|总负责|为主', 'LEAD'],
  ['主办', 'LEAD'],
  [
    '(?:等)?(?:要|应当?|须)?(?:积极|共同|协同|按职责(?:分工)?)?(?:配合|参与|参加|协助|协办|支持)(?:落实|实施|完成|做好|推进)?',
    'SUPPORT',
  ],
  [
    '(?:等)?(?:[按依]照?(?:各自)?(?:的)?职[责能](?:分工)?|依职责(?:分工)?|结合(?:工作)?(?:实际|职责)|分工|分别|共同|具体|根据职责(?:分工)?|按任务分工|按分工)*(?:负责(?:落实|组织实施|实施|推进|完成|指导|监督)?|(?:抓好|组织|推进|统筹|具体|贯彻)*(?:落实|推进|实施)|做好(?:相关|有关|各自)?工作)',
    'REST',
  ],
];
