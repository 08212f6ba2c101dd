/** A printed item number. */
export interface Numbering {
  /** Name of the rule. */
  readonly rule: string;
  /** Nesting rank: a smaller one stands above a larger one. */
  readonly rank: number;
  /** The number without brackets and full stop. */
  readonly label: string;
  /** Length of the number with its brackets and the white space after it. */
  readonly length: number;
}

interface NumberingRule {
  readonly name: string;
  readonly rank: number;
  /** Its one group is the number's label. */
  readonly pattern: RegExp;
  readonly example: string;
}

const CN = '[一二三四五六七八九十百]{1,5}';

/** Numbering styles from the outside in (GB/T 9704-2012 §7.3.3: 一、 （一） 1. （1）, preceded by 编 章 节 in long plans). */
export const NUMBERING_RULES: readonly NumberingRule[] = [
  { name: 'number/part', rank: 0, pattern: new RegExp(`^第(${CN})[编部][分]?[ \\u3000]*`), example: '第一部分 总则' },
  { name: 'number/chapter', rank: 1, pattern: new RegExp(`^第(${CN})章[ \\u3000]*`), example: '第一章 总则' },
  { name: 'number/clause', rank: 2, pattern: new RegExp(`^第(${CN})节[ \\u3000]*`), example: '第一节 制造' },
  {
    name: 'number/article',
    rank: 3,
    pattern: new RegExp(`^(第[ ]?(?:${CN}|\\d{1,3})[ ]?条)[ \\u3000：:]*`),
    example: '第一条 加强领导',
  },
  { name: 'number/cn', rank: 4, pattern: new RegExp(`^(${CN})[ \\u3000]?[、.．][ \\u3000]*`), example: '一、总体要求' },
  {
    name: 'number/named-group',
    rank: 4.5,
    pattern: new RegExp(`^[—\\-–]{0,2}(?:行动|工程|专项|战略|专栏)(\\d{1,2}|${CN})[ \\u3000]*[：:][ \\u3000]*`),
    example: '行动1：加强规划引领',
  },
  {
    name: 'number/cn-bracket',
    rank: 5,
    pattern: new RegExp(`^[（(〔](${CN})[）)〕][、.．]?[ \\u3000]*`),
    example: '（一）加强领导',
  },
  {
    name: 'number/decimal',
    rank: 5.2,
    pattern: /^(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．、]?[ \u3000]*(?=[一-龥“])(?![万亿个倍元年月日分米吨])/,
    example: '3.1 市场监测',
  },
  {
    name: 'number/named',
    rank: 5.5,
    pattern: new RegExp(`^[—\\-–]{0,2}(?:重点)?(?:任务|举措|措施|事项)(\\d{1,3}|${CN})[ \\u3000]*[：:][ \\u3000]*`),
    example: '——任务1：协同开展编制工作',
  },
  {
    name: 'number/figure',
    rank: 6,
    // From 1900 on it is a year.
    pattern: /^(\d{1,3}|1[0-8]\d\d)[.．、](?:(?!\d)|(?=20\d\d年))[ \u3000]*/,
    example: '1.加强领导',
  },
  {
    name: 'number/figure-bracket',
    rank: 7,
    pattern: /^[（(](\d{1,3})[）)][、.．]?[ \u3000]*/,
    example: '（1）加强领导',
  },
  { name: 'number/circle', rank: 8, pattern: /^([①-⑳])[ \u3000]*/, example: '①加强领导' },
];

/** The group that matched tells the rule. */
const ANY_NUMBER = new RegExp(NUMBERING_RULES.map(({ pattern }) => pattern.source).join('|'));

/** Returns the number that `line` begins with, or `null`. */
export function numberingOf(line: string): Numbering | null {
  const match = ANY_NUMBER.exec(line);
  if (!match) return null;
  const [whole, ...labels] = match;
  const at = labels.findIndex((label) => label !== undefined);
  const { name, rank } = NUMBERING_RULES[at] as NumberingRule;
  const label = labels[at] as string;
  // 5.1.1 stands under 5.1.
  const depth = name === 'number/decimal' ? label.split(/[.．]/).length - 2 : 0;
  return { rule: name, rank: rank + depth / 10, label, length: whole.length };
}
