import type { Form } from '../form.js';
import type { GoldTarget } from '../gold.js';
import type { Random } from '../random.js';
import type { Theme } from '../words/themes/theme.js';

/** What a target form is composed from. */
export interface TargetInput {
  readonly theme: Theme;
  /** The year of the directive. */
  readonly year: number;
  /** Things and rates already used in this directive. */
  readonly used: Set<string>;
}

/** A goal without the task around it. */
export type Goal = Omit<GoldTarget, 'task' | 'form'>;

/** A sentence without its 。 and the goals that it states. */
export interface Goals {
  readonly text: string;
  readonly targets: readonly Goal[];
}

/** A form of sentences that state goals. */
export type TargetForm = Form<TargetInput, Goals>;

/** Draws `thing|measure word` that was not used yet. */
function fresh(random: Random, list: readonly string[], used: Set<string>): [thing: string, measure: string] {
  const left = list.filter((entry) => !used.has(entry));
  const entry = random.pick(left.length > 0 ? left : list);
  used.add(entry);
  const [thing = '', measure = ''] = entry.split('|');
  return [thing, measure];
}

const thing = (random: Random, { theme, used }: TargetInput) => fresh(random, theme.things, used);
const rate = (random: Random, { theme, used }: TargetInput) => fresh(random, theme.rates, used)[0];
const amount = (random: Random, { theme, used }: TargetInput) => fresh(random, theme.amounts, used);
const count = (random: Random) =>
  random.pick([2, 3, 5, 6, 8, 10, 12, 15, 20, 30, 36, 50, 60, 80, 100, 120, 150, 200, 300, 500]);
const share = (random: Random) => random.pick([35, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 92, 95, 98, 98.5, 99]);
/** Whole numbers where the measure word has no magnitude. */
const size = (random: Random, unit: string) =>
  random.pick([
    ...(/[万亿]/.test(unit) ? [1.2, 3.5, 8.6] : []),
    2,
    5,
    8,
    10,
    20,
    45,
    50,
    80,
    100,
    150,
    260,
    500,
    1000,
    1200,
  ]);
const BUILD = ['建成', '新建', '打造', '培育', '创建', '建设', '新增'];
const goal = (text: string, value: number, unit: string, deadline: string | null, valueMax?: number): Goal => ({
  text,
  value,
  ...(valueMax === undefined ? {} : { valueMax }),
  unit,
  deadline,
});

/** 到2023年，: the words and the partial ISO date. */
function by(random: Random, year: number): { words: string; iso: string } {
  const end = year + random.int(1, 4);
  return random.pick([
    { words: `到${end}年，`, iso: `${end}` },
    { words: `到${end}年底，`, iso: `${end}` },
    { words: `${end}年底前，`, iso: `${end}` },
    { words: `力争到${end}年，`, iso: `${end}` },
    { words: `至${end}年底，`, iso: `${end}` },
  ]);
}

/** One goal after its deadline, or without one. */
function single(
  name: string,
  example: string,
  say: (random: Random, input: TargetInput) => Omit<Goal, 'deadline'>,
  dated = 0.7,
): TargetForm {
  return {
    name,
    example,
    compose: (random, input) => {
      const { words, iso } = random.chance(dated) ? by(random, input.year) : { words: '', iso: null };
      const { text, value, valueMax, unit } = say(random, input);
      return { text: `${words}${text}`, targets: [goal(text, value, unit, iso, valueMax)] };
    },
  };
}

const build = (random: Random, input: TargetInput) => {
  const [what, unit] = thing(random, input);
  const value = count(random);
  const text = random.chance(0.5)
    ? `${random.pick(BUILD)}${what}${value}${unit}`
    : `${random.pick(BUILD)}${value}${unit}${what}`;
  return { text, value, unit };
};

/** Goals with one figure. */
export const SINGLE_TARGETS: readonly TargetForm[] = [
  single('target/build', '到2023年，建成智慧社区20个', build),
  single('target/at-least', '培育数字化转型标杆企业50家以上', (random, input) => {
    const [what, unit] = thing(random, input);
    const value = count(random);
    return { text: `${random.pick(BUILD)}${what}${value}${unit}以上`, value, unit };
  }),
  single('target/not-less', '新建老年助餐点不少于30处', (random, input) => {
    const [what, unit] = thing(random, input);
    const value = count(random);
    return {
      text: `${random.pick(BUILD)}${what}${random.pick(['不少于', '超过', '达到'])}${value}${unit}`,
      value,
      unit,
    };
  }),
  single('target/rate', '公共数据共享率达到95%以上', (random, input) => {
    const value = share(random);
    return { text: `${rate(random, input)}达到${value}%${random.pick(['', '以上'])}`, value, unit: '%' };
  }),
  single('target/raise-to', '秸秆综合利用率提高到90%', (random, input) => {
    const value = share(random);
    return {
      text: `${rate(random, input)}${random.pick(['提高到', '提升至', '稳定在', '保持在'])}${value}%`,
      value,
      unit: '%',
    };
  }),
  single('target/points', '企业关键工序数控化率提高3个百分点', (random, input) => {
    const value = random.pick([1, 1.5, 2, 3, 5, 8]);
    return { text: `${rate(random, input)}${random.pick(['提高', '提升'])}${value}个百分点`, value, unit: '个百分点' };
  }),
  single('target/amount', '数字经济核心产业增加值突破200亿元', (random, input) => {
    const [what, unit] = amount(random, input);
    const value = size(random, unit);
    return { text: `${what}${random.pick(['突破', '达到', '超过'])}${value}${unit}`, value, unit };
  }),
  single('target/amount-bare', '新增绿地面积50公顷', (random, input) => {
    const [what, unit] = amount(random, {
      ...input,
      theme: {
        ...input.theme,
        amounts: input.theme.amounts
          .filter((entry) => /^(?:新增|完成|开展|改造|修复|培训|新建|组织|更新)/.test(entry))
          .concat('新增公共绿地|万平方米'),
      },
    });
    const value = size(random, unit);
    return { text: `${what}${value}${unit}${random.pick(['', '以上'])}`, value, unit };
  }),
  single(
    'target/growth',
    '网络零售额年均增长10%以上',
    (random, input) => {
      const [what] = amount(random, {
        ...input,
        theme: { ...input.theme, amounts: input.theme.amounts.filter((entry) => entry.endsWith('亿元')) },
      });
      const value = random.pick([5, 6, 6.5, 8, 10, 12, 15, 20]);
      return { text: `${what}年均增长${value}%${random.pick(['', '以上', '左右'])}`, value, unit: '%' };
    },
    0.3,
  ),
  single('target/range', '打造3—5个典型应用场景', (random, input) => {
    const [what, unit] = thing(random, input);
    const low = random.int(2, 10);
    const high = low + random.pick([1, 2, 3, 5]);
    return {
      text: `${random.pick(BUILD)}${low}${random.pick(['-', '—', '至', '～', '–'])}${high}${unit}${what}`,
      value: low,
      valueMax: high,
      unit,
    };
  }),
  single('target/sets', '推广应用工业机器人300台（套）', (random) => {
    const [what, unit] = random.pick([
      ['推广应用工业机器人', '台（套）'],
      ['更新公交车辆', '台（辆）'],
      ['购置先进适用农机具', '台（套）'],
      ['配备应急救援装备', '台（套）'],
    ] as const);
    const value = random.pick([50, 100, 300, 500, 1200, 3000]);
    return { text: `${what}${value}${unit}`, value, unit };
  }),
  single('target/decrease', '单位地区生产总值能耗下降13.5%', (random) => {
    const value = random.pick([2, 3.5, 5, 10, 13.5, 15, 18]);
    const what = random.pick([
      '单位地区生产总值能耗',
      '单位工业增加值用水量',
      '企业办事时间',
      '生产安全事故起数',
      '社会物流成本',
    ]);
    return {
      text: `${what}${random.pick(['下降', '降低', '减少'])}${value}%${random.pick(['', '以上'])}`,
      value,
      unit: '%',
    };
  }),
];
