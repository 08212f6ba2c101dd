import type { Phrasing } from '../../kind.js';

const PERSON = '[P他她](?:们)?';
/** Who leads, and what somebody's unit does, are asked elsewhere. */
const OTHER = /谁(?:牵头|负责|配合|管|来)|单位.*(?:任务|牵头|负责|配合|参与|涉及|[干做管])|[吗嘛]$|是不是|是否/;

/** P是哪个单位的? P是什么职务? P在哪个小组? P是谁? */
export const PHRASINGS: readonly Phrasing[] = [
  {
    name: 'bodies',
    asks: new RegExp(`${PERSON}.*(?:哪[个些几]?个?(?:小组|组|领导小组|机构|委员会|专班)|参加了?哪|在哪些组)`),
    unless: OTHER,
    example: '于海龙在哪个领导小组里',
    nearMisses: ['联席会议有哪些成员？'],
  },
  {
    name: 'role-in-body',
    asks: /B.*P.*(?:什么|啥|职务|角色)|P.*B.*(?:什么|啥|职务|角色)/,
    unless: OTHER,
    example: '王越军是联席会议的什么',
    nearMisses: ['联席会议有哪些成员？'],
  },
  {
    name: 'unit',
    asks: new RegExp(
      `${PERSON}.*(?:哪(?:个|一?个?家|的)?(?:单位|部门|局|委|部|处|公司|机关|企业|的$)|在哪|什么单位|哪里工作|哪儿|单位是|属于|哪个?的)`,
    ),
    unless: OTHER,
    example: '于海龙是哪个单位的？',
    nearMisses: ['于海龙的单位牵头哪些任务？'],
  },
  {
    name: 'posts',
    asks: new RegExp(`${PERSON}.*(?:职务|职位|担任|头衔|当什么|什么官|什么职)`),
    unless: OTHER,
    example: '郝润霞是什么职务？',
    nearMisses: ['市经信委主任是谁？'],
  },
  {
    name: 'who',
    asks: new RegExp(
      `${PERSON}.*(?:干什么|做什么|干嘛|干吗|做嘛|干啥|做啥|身份|什么人|是谁|角色|是哪位|简介)|(?:谁是|介绍一?下?|关于)P`,
    ),
    unless: OTHER,
    example: '王越军是做什么的',
    nearMisses: ['张三丰是谁？', '谁是市商务局局长？'],
  },
  {
    name: 'name',
    asks: /^(?:请问|那)?P(?:呢|啊)?$/,
    example: '于海龙',
    nearMisses: ['智能制造'],
  },
];
