import type { Random } from '../random.js';
import { type Goal, SINGLE_TARGETS, type TargetForm, type TargetInput } from './targets.js';

/** Several different rates. */
const rates = (random: Random, { theme, used }: TargetInput, count: number) => {
  const unused = theme.rates.filter((rate) => !used.has(rate));
  const drawn = random.sample(unused.length >= count ? unused : theme.rates, count);
  for (const name of drawn) used.add(name);
  return drawn;
};
const shares = (random: Random, count: number) =>
  random.sample([40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95], count);

/** Sentences with more than one goal, or with a goal that comes again. */
export const JOINT_TARGETS: readonly TargetForm[] = [
  {
    name: 'target/list',
    example: '到2023年，建成智慧社区20个，培育标杆企业50家以上，公共数据共享率达到95%',
    compose: (random, input) => {
      const end = input.year + random.int(1, 4);
      const goals: Goal[] = [];
      const used = new Set<string>();
      while (goals.length < 3) {
        const form = random.pick(SINGLE_TARGETS.filter(({ name }) => !used.has(name)));
        used.add(form.name);
        const [drawn] = form.compose(random, input).targets;
        if (drawn && !goals.some(({ text }) => text === drawn.text)) goals.push({ ...drawn, deadline: `${end}` });
      }
      const words = `${random.pick(['到', '力争到'])}${end}年${random.pick(['', '底'])}，`;
      const text = words + goals.map(({ text }) => text).join(random.pick(['，', '、', '，']));
      return { text, targets: goals };
    },
  },
  {
    name: 'target/respectively',
    example: '规模以上企业上云率和工业设备联网率分别达到65%和55%',
    compose: (random, input) => {
      const [a, b] = rates(random, input, 2);
      const [x = 0, y = 0] = shares(random, 2);
      const text = `${a}${random.pick(['和', '、'])}${b}分别达到${x}%和${y}%`;
      const end = input.year + random.int(1, 4);
      const targets = [x, y].map((value) => ({ text, value, unit: '%', deadline: `${end}` }));
      return { text: `到${end}年，${text}`, targets };
    },
  },
  {
    name: 'target/both',
    example: '到2023年，政务服务事项网上可办率、公共数据共享率均达到95%以上',
    compose: (random, input) => {
      const [a, b] = rates(random, input, 2);
      const [value = 0] = shares(random, 1);
      const text = `${a}、${b}均达到${value}%${random.pick(['', '以上'])}`;
      const end = input.year + random.int(1, 4);
      return { text: `到${end}年，${text}`, targets: [{ text, value, unit: '%', deadline: `${end}` }] };
    },
  },
  {
    name: 'target/yearly',
    example: '每年培训骨干人员500人次以上',
    compose: (random) => {
      const [what, unit] = random.pick([
        ['培训骨干人员', '人次'],
        ['举办产销对接活动', '场'],
        ['选派业务骨干挂职锻炼', '名'],
        ['组织专题培训', '期'],
        ['开展专项检查', '次'],
      ] as const);
      const value = random.pick([2, 4, 5, 10, 20, 50, 100, 500]);
      const text = `每年${what}${random.pick(['', '不少于'])}${value}${unit}`;
      return { text, targets: [{ text, value, unit, deadline: null, recurrence: '每年' }] };
    },
  },
  {
    name: 'target/by-stage',
    example: '2021年建成智慧社区5个，2022年建成10个',
    compose: (random, input) => {
      const [what = '', unit = ''] = random.pick(input.theme.things).split('|');
      const [x, y] = [random.int(2, 9), random.int(10, 40)];
      const [first, second] = [`建成${what}${x}${unit}`, `建成${what}${y}${unit}`];
      const { year } = input;
      return {
        text: `到${year}年底，${first}；到${year + 2}年底，${second}`,
        targets: [
          { text: first, value: x, unit, deadline: `${year}` },
          { text: second, value: y, unit, deadline: `${year + 2}` },
        ],
      };
    },
  },
];

/** Every form of goals. */
export const TARGETS: readonly TargetForm[] = [...SINGLE_TARGETS, ...JOINT_TARGETS];
