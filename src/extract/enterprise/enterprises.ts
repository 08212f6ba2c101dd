import { GENERIC_WORDS } from '#src/lexicon/generic-words.js';
import { ANY_ORGANISATION_HEAD, organisationKind } from '#src/lexicon/organisations.js';
import { startsWithKnownPlace, stemOf } from '#src/lexicon/units/places.js';
import { opensWithWorkVerb } from '#src/lexicon/work-verbs.js';
import { splitOutside } from '#src/text/brackets.js';
import { quoted, type Span } from '#src/text/span.js';
import type { Context, TaskRef } from '../context.js';
import { without } from '../target/fragments.js';
import type { Enterprise, EnterpriseKind } from './types.js';

interface FrameRule {
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
  /** Without this the pattern cannot match: cheap to look for, unlike the pattern. */
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
const RELIED = `(?:“[^”+]{2,8}(?:社区|平台|网|云|港|谷|城|园)”|[一-龥A-Za-z·（）()]{2,24}?(?:${PLACES_FOR_FIRMS}|实验室|研究院|交易市场|高新区|开发区))`;
const RELIED_LIST = `${RELIED}(?:[、和与及]${RELIED}){0,8}`;

/** Frames in which directives name particular organisations. */
export const ENTERPRISE_RULES: readonly FrameRule[] = [
  {
    name: 'enterprise/exemplary',
    example: '以中通集团、时风集团为示范带动',
    said: true,
    pattern: new RegExp(
      `以(?<names>[^，。；：]{2,120}?)${ET_CETERA}为(?<part>(?:示范|带动|引领|龙头|依托|骨干|代表|标杆)+)`,
      'g',
    ),
  },
  {
    name: 'enterprise/named-group',
    example: '积极推进盖氏物流、鑫佳物流和汇通物流园三大智能化物流园区建设',
    pattern:
      /(?:推进|加快|支持|推动|抓好)(?<names>[^，。；：]{4,80}?)(?:[两二三四五六七八九十]|\d+)(?:大|个|家)[^，。；：、]{0,12}(?:园区|企业|平台|基地|集团)(?<part>建设|发展|改造)/g,
  },
  {
    name: 'enterprise/backed',
    example: '支持青山重工、华岳轴承等企业建设数字化车间',
    said: true,
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
    hint: /园|基地|大厦|中心|交易所|公司|集团/,
    example: '在临港国际人才双创产业园、三里河孵化基地基础上打造社区',
    named: true,
    pattern: new RegExp(
      `(?<=^|[、，。；：（“”《》\\s])(?<names>[一-龥A-Za-z][一-龥A-Za-z·（）()]{1,31}?(?:${PLACES_FOR_FIRMS}))(?<part>)(?=[、，。；：（）和与及等的内]|[建开打设为作]|基础|先行|$)`,
      'g',
    ),
  },
];

const LONGEST_FIRST = GENERIC_WORDS.toSorted((a, b) => b.length - a.length);
const GENERIC = new RegExp(LONGEST_FIRST.join('|'), 'g');
/** In a list of enterprises 正大, 新华 are names, though 大 and 新 are not. */
const GENERIC_WORD = new RegExp(LONGEST_FIRST.filter((word) => word.length > 1).join('|'), 'g');

/** Words of work inside what is no name. */
const WORK =
  /(?:的|牵头|搭建|设立|成立|完善|进入|迁至|共建|开辟|符合|条件|特定|连续|加快|建立|成长|提升|参与|打造|组建|新建|创建|引进|培育|推进|推动|实施)/;
/** Ends of what is no organisation (以问题导向为引领), and of classes of them (单项冠军企业). */
const NO_ORGANISATION =
  /(?:思想|导向|牵引|目标|理念|战略|精神|原则|主线|需求|改革|创新|发展|建设|工程|项目|行动|计划|政策|技术|文化|品牌|市场|规划|中小企业|(?<!集团|总)企业)$/;
/** Trades that names of firms end in, where 集团 or 公司 is left out. */
const TRADE = /(?:物流|商贸|实业|科技|食品|重工|纺织|电子|易购|农业|医药|机械)$/;
/** Parts that abstract things play as often as organisations do. */
const VAGUE_PART = /^(?:引领|依托|带动)+$/;

/** Whether a name is one organisation's: something is left of it without the words that any could have. */
function isParticular(name: string, part: string, { said, placed, named }: FrameRule, home: string | null): boolean {
  const located = startsWithKnownPlace(name) || (home !== null && name.startsWith(home));
  if (placed && !located) return false;
  if (named && ANY_OF_A_KIND.test(name)) return false;
  if (!located && ownPart(name, said ? GENERIC_WORD : GENERIC) < (named ? 3 : 2)) return false;
  if (name.length > 24 || WORK.test(name) || opensWithWorkVerb(name)) return false;
  return said
    ? !CLASS.test(name) && (!VAGUE_PART.test(part) || organisationKind(name) !== null || TRADE.test(name))
    : !NO_ORGANISATION.test(name);
}

/** How much of a name is its own; what opens it counts for more than what is left between other words: 上合国际人才双创产业园. */
function ownPart(name: string, generic: RegExp): number {
  const left = name.replace(generic, '').length;
  return left === 2 && name.search(generic) === 2 && name.length >= LONG_NAME ? 3 : left;
}
const LONG_NAME = 5;

/** What says which ones are meant rather than how one is called, and the organs of a government. */
const ANY_OF_A_KIND =
  /^(?:各|全|本|我|该|此|其|这|市|省|县|区|州|国家级|省级|市级|县级|区级|一批|若干|现有|其他|重点|专业|综合|公共|大型|特色|[一二三四五六七八九十两\d]+(?:个|家|大|批|处|座|类|级))|(?<![高中初])等|以上/;

/** Classes of enterprises. */
const CLASS = /(?:企业|项目|工程|思想|导向|目标|理念|战略|原则|主线|需求|计划|政策|品牌|规划|行动|精神|牵引)$/;

function kindOf(name: string, frame: string): EnterpriseKind {
  return organisationKind(name) ?? (/园区/.test(frame) ? '园区' : '企业');
}

/** Returns the organisations named in tasks, each once a task. */
export function extractEnterprises({ tree, head, tasks, taskRefs }: Context): { enterprises: Enterprise[] } {
  const home = head.jurisdiction && stemOf(head.jurisdiction);
  const enterprises = tasks.flatMap(({ item, clauses }) => {
    const task = taskRefs.get(item);
    // Those in a clause are units.
    return task ? findEnterprises(tree.text, without(item, clauses), task, home) : [];
  });
  return { enterprises };
}

/** The organisations named in the parts of one task, each once, with the part they play. */
function findEnterprises(text: string, parts: readonly Span[], task: TaskRef, home: string | null): Enterprise[] {
  const found = new Map<string, Enterprise>();
  for (const frame of ENTERPRISE_RULES) {
    if (frame.hint && !parts.some(({ start, end }) => frame.hint?.test(text.slice(start, end)))) continue;
    for (const { match, span } of matchesIn(text, parts, frame.pattern)) {
      const { names: list = '', part = '' } = match.groups ?? {};
      const at = span.start + match.index + match[0].indexOf(list);
      const names = splitOutside(list, '、').flatMap((piece) => splitLast(list, piece, part, frame, home));
      const trimmed = names.map((piece) => trimName(list, piece, frame.named ? BEFORE_ANY_NAME : BEFORE_NAME));
      const good = trimmed.filter(({ start, end }) => isParticular(list.slice(start, end), part, frame, home));
      if (good.length * 2 <= trimmed.length) continue;
      for (const { start, end } of trimmed) {
        const name = list.slice(start, end);
        const overlaps = [...found.values()].some((one) => one.start < at + end && at + start < one.end);
        if (!name || overlaps || found.has(name) || (frame.said ? CLASS : NO_ORGANISATION).test(name)) continue;
        found.set(name, {
          name,
          kind: kindOf(name, match[0]),
          part,
          task: task.label,
          taskId: task.id,
          ...quoted(text, at + start, at + end),
          rule: frame.name,
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The matches of a pattern in each part of a text. */
const matchesIn = (text: string, parts: readonly Span[], pattern: RegExp) =>
  parts.flatMap((span) => [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({ match, span })));

/** Verbs and joints that stand before a name in the same list: 与之江实验室, 鼓励利用工业园. */
const BEFORE_NAME = /^(?:[与和及]|.*(?:鼓励|利用|联合|围绕|通过|从|在))/;

/** Where no frame opens the list, any verb before the name. */
const BEFORE_ANY_NAME =
  /^(?:[与和及]|.*(?:鼓励|利用|联合|围绕|通过|聚焦|依托|支持|推进|推动|加快|建设|建成|打造|布局|发挥|引导|用好|入驻|落户|包括|推广|升级|提升|加强|做强|做大|引进|引入|成立|组建|协调|联动|构建|盘活|邀请|委托|从|在|于|以|将|把|由|向|对|(?<!华)为))/;

/** The name alone: without what leads to it, 等 and what follows, and quotes around it. */
function trimName(list: string, { start, end }: Span, before: RegExp): Span {
  const words = list
    .slice(start, end)
    .replace(/(?<![高中初同平对])等[^等]*$/, '')
    .trimEnd();
  const lead = before.exec(words)?.[0].length ?? 0;
  const from = lead > 0 && words.length - lead >= 4 ? lead : 0;
  const quoted = /^“(.+)”$/.test(words.slice(from)) ? 1 : 0;
  return { start: start + from + quoted, end: start + words.length - quoted };
}

/** 鑫佳物流和汇通物流园 → two. */
function splitLast(list: string, piece: Span, part: string, frame: FrameRule, home: string | null): Span[] {
  const at = list.slice(piece.start, piece.end).indexOf('和');
  const left = { start: piece.start, end: piece.start + at };
  const right = { start: piece.start + at + 1, end: piece.end };
  const both = [left, right].every(({ start, end }) => isParticular(list.slice(start, end), part, frame, home));
  return at > 1 && both ? [left, right] : [piece];
}
