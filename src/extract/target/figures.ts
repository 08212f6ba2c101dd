import { MEASURE_WORDS } from '#src/lexicon/quantity.js';
import { matchesOf } from '#src/text/matches.js';
import type { Span } from '#src/text/span.js';
import type { Comparator } from './types.js';

/** A printed figure of a goal with the words that state it. */
export interface Figure {
  /** The goal's words: from the joint before it to the joint before the next figure. */
  readonly span: Span;
  /** The number itself, with its measure word. */
  readonly figure: Span;
  readonly value: number;
  readonly valueMax: number | null;
  readonly measureWord: string;
}

const escapeWord = (word: string) => word.replace(/[()*+.?/]/g, '\\$&');
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;
const WORDS = MEASURE_WORDS.toSorted((a, b) => b.length - a.length)
  .map(escapeWord)
  .join('|');
/** 套（次）: another word for the same count may stand behind it. */
const MEASURE = `(?:[十百千万亿]{0,3}(?:${WORDS})(?:[（(](?:次|套|辆|台|个|家|人|项|户|名|位|处|座|条|所|门|场|件|支)[）)])?|[万亿](?:(?![一-龥])|(?=以[上下]|左右))|[A-Za-z]{1,8}(?![A-Za-z]))`;
const QUANTITY = new RegExp(
  `(?=\\d)(?<![\\d.,第“"：:〔-]|[a-z]|(?<![A-Z])[A-Z])(${NUMBER})(?:[ ]?[%％]?[—\\-–~至到](${NUMBER}))?[ ]?(?:(${MEASURE})(?![月日时点:：]|/(?!年))|(?![\\d年月日时点:：/]))`,
  'g',
);

const CHANGES = '提高|提升|增长|增加|扩大|发展|上升|拓展|下降|降低|减少|压缩|压减|缩短|调整|[升降增减]';
/** What an indicator's name ends in where the figure stands right behind it: 上岗率100%. */
export const RATIO = '[率比]|比例|比重|占比';
/** Verbs that bring an indicator to its figure. */
export const LEVEL = new RegExp(
  `(?:达到|达|超过|超|突破|不得?(?:[低少小高大多]于|超过)|(?:${CHANGES})[到至]|控制在|保持在|稳定在|大于|[≥≤]|至|为|${RATIO})$`,
);
/** After a figure that says what was: 由42%提高到65%. */
const WAS = new RegExp(`^(?:以[上下内]|左右)?(?:${CHANGES})[到至为](?:[12]\\d{3}年的?)?\\d`);
/** Generations, classes and durations. */
const NO_MEASURE = /^[A-OQ-SU-Z]$/;
const DURATION = /^(?:小时|年(?:[内，。；]|以[上下内]|左右|$)|天|日内|个月|个工作日|分钟|周岁|周)/;
/** How many may be picked at most. */
const CAP = /(?:评选|遴选|择优|推荐|选拔|认定|申报|支持|限)[^，]{0,8}(?:不超过|不多于)$/;
/** How long something takes is a goal where it is to be shortened. */
const TIME_WORD = /^(?:个?工作日|周|天|小时|分钟|个月)$/;
const SHORTENED = /(?:压缩|缩短|压减|控制)(?:至|到|在)$/;
/** 1公里×1公里 */
const MULTIPLIED = /[×*]/;
const NOT_COUNTED = /^(?:月|工作日|小时|方面|环节|以内)/;

/** Returns the figures of a comma-free fragment that can be goals; 10个…和30个… are two. */
export function figuresOf(text: string, fragment: Span): Figure[] {
  const words = text.slice(fragment.start, fragment.end);
  const all = matchesOf(words, QUANTITY).filter(
    (match) => isNumber(match) && canBeGoal(words, match) && !WAS.test(behind(words, match)),
  );
  const goals = all.filter((match) => !isCondition(words, match));
  const matches =
    goals.length > 0 ? goals : all.filter((match, at) => at === all.length - 1 && !isEligibility(words, match));
  let from = 0;
  return matches.map((match, index) => {
    const figureEnd = match.index + match[0].length;
    const next = matches[index + 1];
    const end = next ? jointBefore(words, figureEnd, next.index) : words.length;
    const span = { start: fragment.start + from, end: fragment.start + end };
    from = next && end < next.index ? end + 1 : end;
    return {
      span,
      figure: { start: fragment.start + match.index, end: fragment.start + figureEnd },
      value: numberOf(match[1] ?? ''),
      valueMax: match[2] ? numberOf(match[2]) : null,
      measureWord: match[3] ?? '',
    };
  });
}

/** The words right before a place: patterns that end there need no more. */
export const lately = (words: string, at: number): string => words.slice(Math.max(0, at - 60), at);

const behind = (words: string, match: RegExpMatchArray) => words.slice((match.index ?? 0) + match[0].length);

/** Hundreds of digits are no figure: they are beyond all numbers that can be kept. */
const isNumber = ([, value, most]: RegExpMatchArray) =>
  [value, most].every((printed) => Number.isFinite(numberOf(printed ?? '')));

const numberOf = (printed: string) => Number(printed.replaceAll(',', ''));

/** What joins; 惠及 and 普及 are verbs. */
export const AND = '(?<![惠普涉])及';
/** The last joint between two goals. */
const JOINT = new RegExp(`(?:[、和]|${AND})(?!.*(?:[、和]|${AND}))`);

/** Where the 、 or 和 stands that joins the next figure to this one. */
function jointBefore(words: string, from: number, next: number): number {
  const between = words.slice(from, next);
  const joint = JOINT.exec(between)?.index ?? -1;
  return joint >= 0 ? from + joint : next;
}

/** 产值超100亿元的企业5家: the first figure says which enterprises, the second is the goal. */
function isCondition(words: string, match: RegExpMatchArray): boolean {
  const after = behind(words, match);
  // 建成区40%以上的面积达到要求
  if (/^(?:以上)?的[^，。]{1,20}(?:达到|达标|实现|完成|配备|覆盖)/.test(after)) return false;
  // 设立总规模20亿元的产业基金
  if (/规模(?:约|达到?|为|不低于|超过?)?$/.test(lately(words, match.index ?? 0)) && FUND.test(after)) return false;
  const measured = match[3] !== undefined && !COUNTS.test(match[3]) && match[3] !== '%';
  if (measured && WHICH.test(after)) return true;
  return /^(?:及)?(?:以上)?的/.test(after);
}

const FUND = /^(?:以上)?的[^，。的]{0,20}(?:基金|资金)/;
/** Measure words that count things; what is measured otherwise says which things are meant: 深度超过1200米的煤矿. */
const COUNTS = /^(?:[十百千万亿]*)(?:个|家|项|名|人|处|所|座|条|件|台|套|辆|支|场|期|种|款|部)/;

/** 时速120公里以上线路 */
const WHICH = /^以上[一-龥]{2}/;

/** 研发费用增长20%以上的企业: a figure that says which ones are meant, where nothing else is counted. */
function isEligibility(words: string, match: RegExpMatchArray): boolean {
  const measured = match[3] !== undefined && !COUNTS.test(match[3]);
  const floor = /(?:不少于|不低于|至少)$/.test(lately(words, match.index ?? 0));
  if (measured && !floor && isCondition(words, match)) return true;
  const after = behind(words, match);
  return /^(?:及?以[上下内])?(?:且|并|、|的(?:[^，。]{0,10}(?:企业|项目|单位|机构|团队|人才|平台|产品|个人|园区|标准|比例|给予)|$))/.test(
    after,
  );
}

function canBeGoal(words: string, match: RegExpMatchArray): boolean {
  const measure = match[3] ?? '';
  const before = lately(words, match.index ?? 0);
  const after = behind(words, match);
  if (/^(?:部)?(?:门|部门|单位)/.test(after) && /等$|^部$/.test(measure === '部' ? measure : before)) return false;
  if (CAP.test(before)) return false;
  if (
    NO_MEASURE.test(measure) ||
    (/“[^”]{0,60}$/.test(before) && !/“十[一二三四五六七]五$/.test(before)) ||
    (/^[”"]/.test(after) && /[“"][^”"]{0,10}$/.test(before)) ||
    /总投资(?:额)?(?:约|达)?$/.test(before)
  )
    return false;
  if (!measure) return LEVEL.test(before) && /^(?:[，,。；;]|以上|左右|$)/.test(after);
  if (TIME_WORD.test(measure)) return SHORTENED.test(before);
  if (MULTIPLIED.test(`${before.slice(-1)} ${after.slice(0, 1)}`) || (measure === '分' && /[（(]$/.test(before)))
    return false;
  if (DURATION.test(after) || (measure === '个' && NOT_COUNTED.test(after))) return false;
  return !/^(?:[直半]径|口径|[长宽高深](?:的|$|[，、]))/.test(after);
}

/** Returns what the words around a figure say of it: 不低于, 以上, 左右 …. */
export function comparatorOf(before: string, after: string): Comparator {
  if (/(?:不得?[低少小]于|至少)[^，]{0,6}$|≥$/.test(before) || /^(?:及)?以上/.test(after)) return 'GTE';
  if (/(?:不得?(?:超过|[高多大]于)|控制在)[^，]{0,6}$|≤$/.test(before) || /^以[内下]/.test(after)) return 'LTE';
  if (/(?:超过|超|突破|高于|大于)[^，]{0,3}$/.test(before)) return 'GT';
  if (/(?:低于|少于|小于)[^，]{0,3}$/.test(before)) return 'LT';
  if (/(?:约|大约)[^，]{0,3}$/.test(before) || /^左右/.test(after)) return 'APPROX';
  return 'EQ';
}
