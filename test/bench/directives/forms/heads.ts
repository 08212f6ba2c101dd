import { chineseNumber } from '../document.js';
import type { Form } from '../form.js';

/** A document number in its bracket. */
export const NUMBER_BRACKETS: readonly Form<{ sign: string; year: number; number: number }, string | null>[] = [
  {
    name: 'number/tortoise',
    example: '聊政发〔2021〕5号',
    compose: (_, { sign, year, number }) => `${sign}〔${year}〕${number}号`,
  },
  {
    name: 'number/square',
    example: '聊政发[2021]5号',
    compose: (_, { sign, year, number }) => `${sign}[${year}]${number}号`,
  },
  {
    name: 'number/round',
    example: '聊政发（2021）5号',
    compose: (_, { sign, year, number }) => `${sign}（${year}）${number}号`,
  },
  {
    name: 'number/round-half',
    example: '聊政发(2021)5号',
    compose: (_, { sign, year, number }) => `${sign}(${year})${number}号`,
  },
  {
    name: 'number/lenticular',
    example: '聊政发【2021】5号',
    compose: (_, { sign, year, number }) => `${sign}【${year}】${number}号`,
  },
  { name: 'number/none', example: '', compose: () => null },
];

/** A day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 2021-03-05. */
export const isoOf = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
/** 2021年3月5日. */
export const figuresOf = ({ year, month, day }: Day): string => `${year}年${month}月${day}日`;
const chineseDay = (day: Day, zero: string) =>
  `${[...String(day.year)].map((digit) => `${zero}一二三四五六七八九`[Number(digit)]).join('')}年${chineseNumber(day.month)}月${chineseNumber(day.day)}日`;

/** Dates of signatures. */
export const DATES: readonly Form<Day, string>[] = [
  { name: 'date/figures', example: '2021年3月5日', compose: (_, day) => figuresOf(day) },
  { name: 'date/chinese', example: '二〇二一年三月五日', compose: (_, day) => chineseDay(day, '〇') },
  { name: 'date/chinese-circle', example: '二○二一年三月五日', compose: (_, day) => chineseDay(day, '○') },
];

/** Lines of a signature. */
export const SIGNATURES: readonly Form<{ names: readonly string[]; date: string }, readonly string[]>[] = [
  {
    name: 'signature/issuer-date',
    example: '聊城市人民政府\n2021年3月5日',
    compose: (_, { names, date }) => [...names, date],
  },
  {
    name: 'signature/date-issuer',
    example: '2021年3月5日\n聊城市人民政府',
    compose: (_, { names, date }) => [date, ...names],
  },
  {
    name: 'signature/names-in-a-row',
    example: '中共聊城市委办公室　聊城市人民政府办公室\n2021年3月5日',
    compose: (_, { names, date }) => [names.join('　'), date],
  },
  {
    name: 'signature/one-line',
    example: '聊城市人民政府　2021年3月5日',
    compose: (_, { names, date }) => [[...names, date].join('　')],
  },
];

/** Where the words of a title break: at the places marked in `parts`. */
export const TITLE_BREAKS: readonly Form<readonly string[], readonly string[]>[] = [
  {
    name: 'heading/one-line',
    example: '聊城市人民政府关于加快发展的实施意见',
    compose: (_, parts) => [parts.join('')],
  },
  {
    name: 'heading/issuer-apart',
    example: '聊城市人民政府\n关于加快发展的实施意见',
    compose: (_, [issuer = '', ...rest]) => [issuer, rest.join('')],
  },
  {
    name: 'heading/three-lines',
    example: '聊城市人民政府\n关于印发《行动计划》\n的通知',
    compose: (_, parts) => [...parts],
  },
  {
    name: 'heading/two-lines',
    example: '聊城市人民政府关于印发《行动计划》\n的通知',
    compose: (_, parts) => [parts.slice(0, -1).join(''), parts.at(-1) ?? ''],
  },
];

/** What a front matter tells. */
export interface Front {
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuer: string;
  readonly issued: Day;
  readonly published: Day;
}

const dashed = (day: Day) => isoOf(day);

/** Lines before the title, as government sites export them. */
export const FRONTS: readonly Form<Front, readonly string[]>[] = [
  { name: 'front/none', example: '', compose: () => [] },
  {
    name: 'front/labels',
    example: '标题：……\n文号：聊政发〔2021〕5号\n发布机构：聊城市人民政府\n成文日期：2021-03-05',
    compose: (random, { title, docNumber, issuer, issued, published }) => [
      `标题：${title}`,
      ...(docNumber ? [`${random.pick(['文号', '发文字号'])}：${docNumber}`] : []),
      `${random.pick(['发布机构', '发文机关', '发布单位'])}：${issuer}`,
      `成文日期：${random.chance(0.5) ? dashed(issued) : figuresOf(issued)}`,
      `发布日期：${dashed(published)}`,
    ],
  },
  {
    name: 'front/index',
    example: '索 引 号：11371500004/2021-00012\n主题分类：综合政务\n发文机关：聊城市人民政府',
    compose: (random, { title, docNumber, issuer, issued, published }) => [
      `索 引 号：1137150000${random.int(1000, 9999)}/${published.year}-${random.int(10000, 99999)}`,
      `主题分类：${random.pick(['综合政务', '国民经济管理、国有资产监管', '科技、教育', '农业、林业、水利'])}`,
      `发文机关：${issuer}`,
      `成文日期：${figuresOf(issued)}`,
      `标　　题：${title}`,
      ...(docNumber ? [`发文字号：${docNumber}`] : []),
      `发布日期：${figuresOf(published)}`,
      '有 效 性：有效',
    ],
  },
];
