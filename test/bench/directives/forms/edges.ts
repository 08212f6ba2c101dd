import type { Form } from '../form.js';
import type { Issuer } from '../issuer.js';
import { composeName } from '../words/names.js';
import { type Day, figuresOf, isoOf } from './heads.js';

/** How long a directive holds. */
export interface Validity {
  readonly text: string;
  readonly effectiveFrom: string;
  readonly expiresOn: string | null;
}

/** The day before the same day `years` later. */
function until({ year, month, day }: Day, years: number): Day {
  const last = new Date(Date.UTC(year + years, month - 1, day - 1));
  return { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() };
}

const YEARS = ['', '一', '二', '三', '四', '五'];

/** Sentences of validity. */
export const VALIDITIES: readonly Form<{ noun: string; issued: Day; start: Day }, Validity>[] = [
  {
    name: 'validity/from-for-years',
    example: '本意见自2021年5月1日起施行，有效期5年。',
    compose: (random, { noun, start }) => {
      const years = random.pick([2, 3, 5]);
      const printed = random.chance(0.5) ? `${years}` : YEARS[years];
      return {
        text: `本${noun}自${figuresOf(start)}起${random.pick(['施行', '执行', '实施'])}，有效期${printed}年。`,
        effectiveFrom: isoOf(start),
        expiresOn: isoOf(until(start, years)),
      };
    },
  },
  {
    name: 'validity/from-until',
    example: '本意见自2021年5月1日起施行，有效期至2026年4月30日。',
    compose: (random, { noun, start }) => {
      const end = until(start, random.pick([2, 3, 5]));
      return {
        text: `本${noun}自${figuresOf(start)}起施行，有效期至${figuresOf(end)}。`,
        effectiveFrom: isoOf(start),
        expiresOn: isoOf(end),
      };
    },
  },
  {
    name: 'validity/from-issue',
    example: '本意见自印发之日起施行，有效期3年。',
    compose: (random, { noun, issued }) => {
      const years = random.pick([2, 3, 5]);
      return {
        text: `本${noun}自${random.pick(['印发', '发布'])}之日起施行，有效期${years}年。`,
        effectiveFrom: isoOf(issued),
        expiresOn: isoOf(until(issued, years)),
      };
    },
  },
  {
    name: 'validity/from-only',
    example: '本意见自2021年5月1日起施行。',
    compose: (_, { noun, start }) => ({
      text: `本${noun}自${figuresOf(start)}起施行。`,
      effectiveFrom: isoOf(start),
      expiresOn: null,
    }),
  },
];

/** What noise is composed from. */
export interface NoiseInput {
  readonly issuer: Issuer;
  readonly issued: Day;
}

/** Lines that are no part of the directive's words. */
export interface Noise {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Whether page numbers stand between the paragraphs. */
  readonly pages?: true;
}

/** Noise of web pages, printed sheets and scans. */
export const NOISES: readonly Form<NoiseInput, Noise>[] = [
  {
    name: 'noise/web-page',
    example: '当前位置：首页 > 政务公开 …… （责任编辑：网站管理员） 打印本页 关闭窗口',
    compose: (random, { issued }) => ({
      before: [
        random.pick(['当前位置：首页 > 政务公开 > 法规文件 > 规范性文件', '您现在所在的位置：首页 / 政府文件']),
        `发布时间：${isoOf(issued)}　来源：${random.pick(['市政府办公室', '政府网'])}　浏览次数：${random.int(10, 9999)}　字号：[大 中 小]`,
      ],
      after: [
        random.pick(['（责任编辑：网站管理员）', '(责任编辑:网站管理员)', '【责任编辑：信息中心】']),
        '打印本页 关闭窗口',
        '分享到：微信 微博',
      ],
    }),
  },
  {
    name: 'noise/copied-to',
    example: '抄送：市委各部门，市人大常委会办公室，市政协办公室。',
    compose: (_, { issuer, issued }) => {
      const own = issuer.prefix || '国';
      return {
        after: [
          `抄送：${own}委各部门，${own}人大常委会办公室，${own}政协办公室，${own}监委，${own}法院，${own}检察院。`,
          `${issuer.names[0]}　　${figuresOf(issued)}印发`,
        ],
      };
    },
  },
  {
    name: 'noise/public',
    example: '（此件公开发布）',
    compose: (random) => ({ after: [random.pick(['（此件公开发布）', '（此件主动公开）'])] }),
  },
  {
    name: 'noise/contact',
    example: '（联系人：王芳，联系电话：0635-8288021）',
    compose: (random) => ({
      after: [`（联系人：${composeName(random)}，联系电话：0${random.int(310, 990)}-${random.int(2000000, 8999999)}）`],
    }),
  },
  { name: 'noise/page-numbers', example: '— 3 —', compose: () => ({ pages: true }) },
  { name: 'noise/none', example: '', compose: () => ({}) },
];

/** A sentence that carries a duty to every task of the directive. */
export interface Carry {
  readonly text: string;
  /** Before the first task or behind the last one. */
  readonly place: 'before' | 'behind';
  readonly role: 'SUPPORT' | 'RESPONSIBLE';
}

/** Carry-down sentences about `unit`. */
export const CARRIES: readonly Form<string, Carry>[] = [
  {
    name: 'carry/before',
    example: '以下各项任务均需各县（市、区）人民政府落实，不再列出。',
    compose: (random, unit) => ({
      text: `以下各项任务均需${unit}${random.pick(['落实', '负责'])}，不再${random.pick(['列出', '逐一列出'])}。`,
      place: 'before',
      role: 'RESPONSIBLE',
    }),
  },
  {
    name: 'carry/support',
    example: '以下各项任务均需各县（市、区）人民政府配合落实，不再列出。',
    compose: (_, unit) => ({ text: `以下各项任务均需${unit}配合落实，不再列出。`, place: 'before', role: 'SUPPORT' }),
  },
  {
    name: 'carry/behind',
    example: '以上各项任务均需各县（市、区）人民政府落实，不再列出。',
    compose: (_, unit) => ({ text: `以上各项任务均需${unit}落实，不再列出。`, place: 'behind', role: 'RESPONSIBLE' }),
  },
];
