import type { Random } from '../random.js';
import type { Cast } from '../units.js';
import { type ClauseForm, joined, type Listed, withCollective } from './clause.js';

/** One to four units; every fourth list ends in a collective name. */
function listed(random: Random, cast: Cast, high = 4): Listed {
  if (random.chance(0.25)) return withCollective(cast, random.int(1, high), random.pick(['，', '、']));
  const units = cast.list(random.int(1, high));
  return { text: joined(units), units };
}
const leading = (random: Random, cast: Cast) => cast.list(random.chance(0.12) ? 2 : 1);

/** Two labels, `lead` and another. */
function pair(
  name: string,
  example: string,
  [first, second]: readonly [string, string],
  roles: readonly ['lead' | 'responsible', 'support' | 'responsible'],
  between = '；',
): ClauseForm {
  return {
    name,
    example,
    compose: (random, { cast }) => {
      const lead = leading(random, cast);
      const rest = listed(random, cast);
      const text = `${first}：${joined(lead)}${between}${second}：${rest.text}`;
      return { shape: 'bracket', text, [roles[0]]: lead, [roles[1]]: rest.units };
    },
  };
}

/** Clauses in brackets that print a label before each list. */
export const LABELLED_CLAUSES: readonly ClauseForm[] = [
  pair(
    'clause/lead-support',
    '（牵头单位：市工信局；配合单位：市发改委、市科技局）',
    ['牵头单位', '配合单位'],
    ['lead', 'support'],
  ),
  pair(
    'clause/lead-support-comma',
    '（牵头单位：市工信局，配合单位：市发改委、市科技局）',
    ['牵头单位', '配合单位'],
    ['lead', 'support'],
    '，',
  ),
  pair(
    'clause/lead-departments',
    '（牵头部门：省商务厅；参加单位：省财政厅）',
    ['牵头部门', '参加单位'],
    ['lead', 'support'],
  ),
  pair(
    'clause/lead-participants',
    '（牵头单位：省商务厅；参与单位：省财政厅）',
    ['牵头单位', '参与单位'],
    ['lead', 'support'],
  ),
  pair(
    'clause/host-assist',
    '（主办单位：市民政局；协办单位：市财政局）',
    ['主办单位', '协办单位'],
    ['lead', 'support'],
  ),
  pair('clause/short-labels', '（牵头：市民政局；配合：市财政局）', ['牵头', '配合'], ['lead', 'support']),
  pair(
    'clause/lead-responsible',
    '（牵头单位：市民政局；责任单位：市财政局、市住建局）',
    ['牵头单位', '责任单位'],
    ['lead', 'responsible'],
  ),
  pair(
    'clause/responsible-assist',
    '（责任部门：市民政局；协助单位：市财政局）',
    ['责任部门', '协助单位'],
    ['responsible', 'support'],
  ),
  pair(
    'clause/responsible-support',
    '（责任单位：市民政局；配合单位：市财政局）',
    ['责任单位', '配合单位'],
    ['responsible', 'support'],
  ),
  {
    name: 'clause/lead-only',
    example: '（牵头单位：市民政局）',
    compose: (random, { cast }) => {
      const lead = leading(random, cast);
      return { shape: 'bracket', text: `牵头单位：${joined(lead)}`, lead };
    },
  },
  {
    name: 'clause/responsible',
    example: '（责任单位：市发改委、市财政局）',
    compose: (random, { cast }) => {
      const responsible = cast.list(random.int(1, 6));
      const rest = responsible.length > 2 && random.chance(0.2) ? random.pick(['等', '等单位', '等有关部门']) : '';
      return { shape: 'bracket', text: `责任单位：${joined(responsible)}${rest}`, responsible };
    },
  },
  {
    name: 'clause/responsible-departments',
    example: '（责任部门：市发改委、市财政局）',
    compose: (random, { cast }) => {
      const { text, units } = listed(random, cast, 5);
      return { shape: 'bracket', text: `${random.pick(['责任部门', '推进单位'])}：${text}`, responsible: units };
    },
  },
  {
    name: 'clause/responsible-collective',
    example: '（责任单位：省农业农村厅、省财政厅，各市、州、县人民政府）',
    compose: (random, { cast }) => {
      const { text, units } = withCollective(cast, random.int(1, 5), random.pick(['，', '，', '、']));
      return { shape: 'bracket', text: `责任单位：${text}`, responsible: units };
    },
  },
  {
    name: 'clause/with-deadline',
    example: '（牵头单位：市民政局；配合单位：市财政局；完成时限：2021年12月底前）',
    compose: (random, { cast, year }) => {
      const lead = leading(random, cast);
      const support = cast.list(random.int(1, 3));
      const [by, month] = [year + random.int(0, 2), random.pick([6, 9, 10, 12])];
      return {
        shape: 'bracket',
        text: `牵头单位：${joined(lead)}；配合单位：${joined(support)}；完成时限：${by}年${month}月底前`,
        lead,
        support,
        deadline: `${by}-${String(month).padStart(2, '0')}`,
      };
    },
  },
  {
    name: 'clause/lead-marked',
    example: '（责任单位：市民政局（牵头）、市财政局）',
    compose: (random, { cast }) => {
      const [lead = '', ...responsible] = cast.list(random.int(2, 5));
      return { shape: 'bracket', text: `责任单位：${lead}（牵头）、${joined(responsible)}`, lead: [lead], responsible };
    },
  },
  {
    name: 'clause/own-line',
    example: '责任单位：市发改委、市财政局',
    compose: (random, { cast }) => {
      const rest = listed(random, cast, 5);
      return { shape: 'lines', text: `责任单位：${rest.text}`, responsible: rest.units };
    },
  },
  {
    name: 'clause/own-two-lines',
    example: '牵头单位：市发改委\n配合单位：市财政局、市商务局',
    compose: (random, { cast }) => {
      const lead = leading(random, cast);
      const rest = listed(random, cast);
      return { shape: 'lines', text: `牵头单位：${joined(lead)}\n配合单位：${rest.text}`, lead, support: rest.units };
    },
  },
  {
    name: 'clause/own-line-both',
    example: '牵头单位：市发改委；责任单位：市财政局、市商务局',
    compose: (random, { cast }) => {
      const lead = leading(random, cast);
      const rest = listed(random, cast);
      return {
        shape: 'lines',
        text: `牵头单位：${joined(lead)}；责任单位：${rest.text}`,
        lead,
        responsible: rest.units,
      };
    },
  },
  {
    name: 'clause/line-break',
    example: '（牵头单位：市工信局；配合单位：市发改委、\n市科技局）',
    compose: (random, { cast }) => {
      const lead = leading(random, cast);
      const support = cast.list(random.int(2, 5));
      const at = random.int(1, support.length - 1);
      const list = `${joined(support.slice(0, at))}、\n${joined(support.slice(at))}`;
      return { shape: 'bracket', text: `牵头单位：${joined(lead)}；配合单位：${list}`, lead, support };
    },
  },
];
