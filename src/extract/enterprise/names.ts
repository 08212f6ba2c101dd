import { GENERIC_WORDS } from '#src/lexicon/generic-words.js';
import { organisationKind } from '#src/lexicon/organisations.js';
import { startsWithKnownPlace } from '#src/lexicon/units/places.js';
import { opensWithWorkVerb } from '#src/lexicon/work-verbs.js';
import type { Span } from '#src/text/span.js';
import type { FrameRule } from './rules.js';

const LONGEST_FIRST = GENERIC_WORDS.toSorted((a, b) => b.length - a.length);
const GENERIC = new RegExp(LONGEST_FIRST.join('|'), 'g');
/** In a list of enterprises 正大, 新华 are names, though 大 and 新 are not. */
const GENERIC_WORD = new RegExp(LONGEST_FIRST.filter((word) => word.length > 1).join('|'), 'g');

/** Words of work inside what is no name. */
const WORK =
  /(?:的|牵头|搭建|设立|成立|完善|进入|迁至|共建|开辟|符合|条件|特定|连续|加快|建立|成长|提升|参与|打造|组建|新建|创建|引进|培育|推进|推动|实施)/;
/** Ends of what is no organisation (以问题导向为引领), and of classes of them (单项冠军企业). */
export const NO_ORGANISATION =
  /(?:思想|导向|牵引|目标|理念|战略|精神|原则|主线|需求|改革|创新|发展|建设|工程|项目|行动|计划|政策|技术|文化|品牌|市场|规划|中小企业|(?<!集团|总)企业)$/;
/** Trades that names of firms end in, where 集团 or 公司 is left out. */
const TRADE = /(?:物流|商贸|实业|科技|食品|重工|纺织|电子|易购|农业|医药|机械)$/;
/** Parts that abstract things play as often as organisations do. */
const VAGUE_PART = /^(?:引领|依托|带动)+$/;

/** Whether a name is one organisation's: something is left of it without the words that any could have. */
export function isParticular(
  name: string,
  part: string,
  { said, placed, named }: FrameRule,
  home: string | null,
): boolean {
  const located = startsWithKnownPlace(name) || (home !== null && name.startsWith(home));
  if (placed && !located) return false;
  if (named && (ANY_OF_A_KIND.test(name) || (!located && joinsClass(name)))) return false;
  if (!located && ownPart(name, said ? GENERIC_WORD : GENERIC) < (named ? 3 : 2)) return false;
  if (name.length > 24 || WORK.test(name) || opensWithWorkVerb(name)) return false;
  return said
    ? !CLASS.test(name) && (!VAGUE_PART.test(part) || organisationKind(name) !== null || TRADE.test(name))
    : !NO_ORGANISATION.test(name);
}

/** Whether a name is two things, the second of them a class: 货车联网与物流园区. */
function joinsClass(name: string): boolean {
  const at = Math.max(name.lastIndexOf('与'), name.lastIndexOf('和'));
  return at > 0 && name.slice(at + 1).replace(GENERIC, '') === '';
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
export const CLASS = /(?:企业|项目|工程|思想|导向|目标|理念|战略|原则|主线|需求|计划|政策|品牌|规划|行动|精神|牵引)$/;

/** Verbs and joints that stand before a name in the same list: 与之江实验室, 鼓励利用工业园. */
export const BEFORE_NAME = /^(?:[与和及]|.*(?:鼓励|利用|联合|围绕|通过|从|在))/;

/** Where no frame opens the list, any verb before the name. */
export const BEFORE_ANY_NAME =
  /^(?:[与和及]|.*(?:鼓励|利用|联合|围绕|通过|聚焦|依托|支持|推进|推动|加快|建设|建成|打造|布局|发挥|引导|用好|入驻|落户|包括|推广|升级|提升|加强|做强|做大|引进|引入|成立|组建|协调|联动|构建|盘活|邀请|委托|从|在|于|以|将|把|由|向|对|(?<!华)为))/;

/** The name alone: without what leads to it, 等 and what follows, and quotes around it. */
export function trimName(list: string, { start, end }: Span, before: RegExp): Span {
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
export function splitLast(list: string, piece: Span, part: string, frame: FrameRule, home: string | null): Span[] {
  const at = list.slice(piece.start, piece.end).indexOf('和');
  if (at < 2) return [piece];
  const left = { start: piece.start, end: piece.start + at };
  const right = { start: piece.start + at + 1, end: piece.end };
  const both = [left, right].every(({ start, end }) => isParticular(list.slice(start, end), part, frame, home));
  return both ? [left, right] : [piece];
}
