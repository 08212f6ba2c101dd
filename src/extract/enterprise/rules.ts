import { ANY_ORGANISATION_HEAD } from '#src/lexicon/organisations.js';

/** A frame in which directives name organisations. */
export interface FrameRule {
  readonly name: string;
  readonly example: string;
  /** The group `names` is the list of names, `part` the part that they play. */
  readonly pattern: RegExp;
  /** Its names are told by the place they begin with: what is to be built has no name of its own yet. */
  readonly placed?: boolean;
  /** The frame says that what it lists are enterprises, whatever their names end in. */
  readonly said?: boolean;
  /** No frame but a name's own head: more of it must be its own. */
  readonly named?: boolean;
  /** Without this the pattern cannot match: where it is cheaper to look for than the pattern. */
  readonly hint?: RegExp;
}

const ET_CETERA = '(?:等(?:[^，。；、]{0,14}?(?:企业|单位|平台|园区|基地|载体|项目)[^，。；、]{0,10}?)?)?';

/** A name with the head of an organisation that is no organ of government. */
const HEADED = `[一-龥A-Za-z0-9（）()]{2,22}?(?:${ANY_ORGANISATION_HEAD})`;
const HEADED_LIST = `${HEADED}(?:[、和与及]${HEADED}){0,8}`;

/** Heads of places and companies that have names of their own, so that no frame has to say so. */
const PLACES_FOR_FIRMS =
  '产业园区?|工业园区?|科技园区?|软件园|物流园区?|创业园|科创园|(?:孵化|实训|直播|培训|产业)基地|大厦|(?:数据|科创|博览|物流|合作|合作创新|科技)中心|交易所|有限公司|股份公司|(?<![国]有)集团';

/** What others may be asked to rely on: such a place, a laboratory, or what is called by a name in quotes. */
const RELIED_HEADS = `${PLACES_FOR_FIRMS}|实验室|研究院|交易市场|高新区|开发区`;
const RELIED = `(?:“[^”+]{2,8}(?:社区|平台|网|云|港|谷|城|园)”|[一-龥A-Za-z·（）()]{2,24}?(?:${RELIED_HEADS}))`;
const RELIED_LIST = `${RELIED}(?:[、和与及]${RELIED}){0,8}`;

/** Frames in which directives name particular organisations. */
export const ENTERPRISE_RULES: readonly FrameRule[] = [
  {
    name: 'enterprise/exemplary',
    example: '以中通集团、时风集团为示范带动',
    said: true,
    hint: /为(?:示范|带动|引领|龙头|依托|骨干|代表|标杆)/,
    pattern: new RegExp(
      `以(?<names>[^，。；：]{2,120}?)${ET_CETERA}为(?<part>(?:示范|带动|引领|龙头|依托|骨干|代表|标杆)+)`,
      'g',
    ),
  },
  {
    name: 'enterprise/named-group',
    example: '积极推进盖氏物流、鑫佳物流和汇通物流园三大智能化物流园区建设',
    hint: /(?:园区|企业|平台|基地|集团)(?:建设|发展|改造)/,
    pattern:
      /(?:推进|加快|支持|推动|抓好)(?<names>[^，。；：]{4,80}?)(?:[两二三四五六七八九十]|\d+)(?:大|个|家)[^，。；：、]{0,12}(?:园区|企业|平台|基地|集团)(?<part>建设|发展|改造)/g,
  },
  {
    name: 'enterprise/backed',
    example: '支持青山重工、华岳轴承等企业建设数字化车间',
    said: true,
    hint: /等(?:龙头|骨干|重点|示范|优势|本地)?(?:企业|公司)/,
    pattern:
      /(?<part>支持|鼓励|引导|推动|依托|发挥)(?<names>[^，。；：]{4,80}?)等(?:龙头|骨干|重点|示范|优势|本地)?(?:企业|公司)/g,
  },
  {
    name: 'enterprise/relied-on',
    example: '支持之江实验室、青山科技产业园建设中试平台',
    named: true,
    pattern: new RegExp(
      `(?<part>支持|依托|联合|推动|发挥|借助|引导|鼓励)(?<names>${RELIED_LIST})(?:等[^，。；、]{0,6}(?:团队|平台|机构|高校|院所|单位|企业|园区|载体|市场)?)?(?=[、，。；：（]|等|和|与|及|[建开打设牵联承参向作搭组探推加做在对为共实提发率创])`,
      'g',
    ),
  },
  {
    name: 'enterprise/built',
    example: '重点推进聊城软件园、聊城大数据产业园建设',
    placed: true,
    pattern: new RegExp(
      `(?<part>推进|加快|支持|推动|抓好|建设|建成|打造|布局|落地|运营|提升|做强|做大|办好|用好|谋划|依托|发挥|借助|联合)(?<names>${HEADED_LIST})(?:等[^，。；、]{0,8}?)?(?=建设|发展|改造|升级|扩容|提质|运营|落地|[，。；])`,
      'g',
    ),
  },
  {
    name: 'enterprise/named',
    hint: new RegExp(PLACES_FOR_FIRMS),
    example: '在临港国际人才双创产业园、三里河孵化基地基础上打造社区',
    named: true,
    pattern: new RegExp(
      `(?:^|[、，。；：（“”《》\\s])(?<names>[一-龥A-Za-z][一-龥A-Za-z·（）()]{1,31}?(?:${PLACES_FOR_FIRMS}))(?<part>)(?=[、，。；：（）和与及等的内\\s]|[建开打设为作]|基础|先行|$)`,
      'g',
    ),
  },
];
