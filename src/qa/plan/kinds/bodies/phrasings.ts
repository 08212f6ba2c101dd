import { BODY_ROLES } from '#src/lexicon/roster-words.js';
import type { Phrasing } from '../../kind.js';

const ROLES = BODY_ROLES.filter((role) => /召集人|组长|总指挥|指挥长|联络员/.test(role))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const BODY = '(?:B|小组|领导小组|专班|指挥部|联席会议|委员会|(?:协调|组|工|编)委会?|专家组|组)';
/** Who directs the office of a body. */
export const OFFICE_DIRECTOR = '办公室(?:常务)?副?主任';
/** 副主任呢: of the office that was asked about. */
export const OFFICE_AGAIN = /^(?:那|它的?)?((?:常务)?副?主任)(?:呢|是谁|有谁|有哪些|都有谁|是哪位)?$/;
/** A person is named, or what somebody is besides is asked. */
const PERSON_NAMED = /P.*(?:是|职务|单位|哪|吗)|任务|什么(?:职务|角色)/;

/** 联席会议的召集人是谁? 联席会议有哪些成员? 联席会议办公室设在哪里? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'office',
    asks: /日常工作|办公室.*(?:在哪|设在|哪个|哪里|哪儿|谁负责|谁承担|归谁)|B.*(?:设在|挂靠|挂在|落在)(?:哪|谁|什么)/,
    unless: /主任.*谁|谁.*主任|成员(?:都|有|是)*谁/,
    example: '联席会议办公室设在哪里？',
    nearMisses: ['王越军在哪个单位？', '联席会议办公室主任是谁？', '联席会议办公室设在的那个局，成员是谁？'],
  },
  {
    name: 'units',
    asks: new RegExp(
      `${BODY}.*(?:成员单位|(?:哪些|哪几个|几个|多少个?|什么)(?:单位|部门)|哪家(?!.{0,3}牵头))|成员单位.*(?:有|哪|几|多少|名单)|^成员单位$`,
    ),
    unless: PERSON_NAMED,
    example: '联席会议有哪些成员单位？',
    nearMisses: ['智能制造有哪些单位参与？'],
  },
  {
    name: 'office-again',
    asks: OFFICE_AGAIN,
    after: '联席会议办公室主任是谁？',
    example: '副主任呢',
    nearMisses: ['市经信委主任是谁？'],
  },
  {
    name: 'role',
    asks: new RegExp(`(?:${ROLES}).*(?:谁|哪|几|多少|叫|名单|呢|$)|谁.*(?:${ROLES})`),
    unless: PERSON_NAMED,
    example: '联席会议召集人是谁？',
    nearMisses: ['郭建民是召集人吗？', '谁牵头加强组织领导？'],
  },
  {
    name: 'role-in-body',
    asks: new RegExp(`${BODY}.*(?:主任|副主任|秘书长|主席|会长|委员|负责人|领导)(?!小组).*(?:谁|哪|几|叫|名单|$)`),
    unless: PERSON_NAMED,
    example: '联席会议办公室主任是谁？',
    nearMisses: ['市经信委主任是谁？', '联席会议办公室主任在联席会议里是什么职务？'],
  },
  {
    name: 'office-director',
    asks: new RegExp(
      `^(?:那|请问)?${OFFICE_DIRECTOR}.*(?:谁|哪|几|叫|名单|$)|(?:谁|哪位)(?:来|是|当|任|兼|兼任|担任)*${OFFICE_DIRECTOR}`,
    ),
    unless: PERSON_NAMED,
    example: '办公室主任是谁？',
    nearMisses: ['市政府办公室主任是谁？', '郭建民是办公室主任吗？'],
  },
  {
    name: 'members',
    asks: new RegExp(
      `${BODY}.*(?:成员|谁|哪些人|几个人|多少人|名单|哪位|人员|组成)|U.*谁.*(?:参加|进了?|是).*${BODY}|谁.*(?:在|参加|是|代表).*${BODY}|(?:U|^.{2,10}?)(?:派|代表|来)(?:的|了|出)?(?:是)?(?:谁|哪位|什么人)|谁代表U|U(?:[那这]边|方面)?的?(?:成员|代表|组成人员|人)(?:是|有)?(?:谁|哪位|哪几[位个])$|(?:^|那|里|在|中|上)U(?:[那这]边)?是谁$`,
    ),
    unless: /P.*(?:是|职务|单位|哪|吗)|任务|谁(?:牵头|配合|负责|管|抓)/,
    example: '联席会议有哪些成员？',
    nearMisses: ['于海龙在哪个领导小组里', '联席会议谁牵头？'],
  },
];
