import { type ClauseForm, joined, withCollective } from './clause.js';

/** 等 behind a list of two or more. */
const AND_OTHERS = ['', '', '等', '等单位', '等部门'];

/** Clauses that say the role by a verb behind the list, in brackets or in prose. */
export const VERBAL_CLAUSES: readonly ClauseForm[] = [
  {
    name: 'clause/lead-rest',
    example: '（省政务和数据局牵头，省国资委等单位按职责分工负责）',
    compose: (random, { cast }) => {
      const lead = cast.list(random.chance(0.15) ? 2 : 1);
      const support = cast.list(random.int(1, 4));
      const how = random.pick(['按职责分工负责', '按职责分工负责', '按职责分工落实', '依职责分工负责']);
      return {
        shape: 'bracket',
        text: `${joined(lead)}牵头，${joined(support)}${random.pick(AND_OTHERS)}${how}`,
        lead,
        support,
      };
    },
  },
  {
    name: 'clause/lead-rest-collective',
    example: '（市商务局牵头，市财政局，各县（市、区）人民政府按职责分工负责）',
    compose: (random, { cast }) => {
      const lead = cast.list(1);
      const { text, units } = withCollective(cast, random.int(1, 3), random.pick(['，', '、']));
      return { shape: 'bracket', text: `${joined(lead)}牵头，${text}按职责分工负责`, lead, support: units };
    },
  },
  {
    name: 'clause/lead-and-support',
    example: '（市商务局牵头，市财政局、市税务局配合）',
    compose: (random, { cast }) => {
      const lead = cast.list(1);
      const support = cast.list(random.int(1, 4));
      const text = `${joined(lead)}${random.pick(['牵头', '牵头负责'])}，${joined(support)}${random.pick(['', '等部门', '等'])}${random.pick(['配合', '参与', '协助', '参加'])}`;
      return { shape: 'bracket', text, lead, support };
    },
  },
  {
    name: 'clause/support-deadline',
    example: '（市商务局牵头，市财政局配合，2019年6月底前完成）',
    compose: (random, { cast, year }) => {
      const lead = cast.list(1);
      const support = cast.list(random.int(1, 3));
      const [by, month] = [year + random.int(0, 2), random.pick([6, 9, 10, 12])];
      return {
        shape: 'bracket',
        text: `${lead[0]}牵头，${joined(support)}配合，${by}年${month}月底前完成`,
        lead,
        support,
        deadline: `${by}-${String(month).padStart(2, '0')}`,
      };
    },
  },
  {
    name: 'clause/lead-alone',
    example: '（省工业和信息化厅牵头）',
    compose: (random, { cast }) => {
      const lead = cast.list(random.int(1, 2));
      return { shape: 'bracket', text: `${joined(lead)}${random.pick(['牵头', '牵头负责'])}`, lead };
    },
  },
  {
    name: 'clause/joint',
    example: '（市发展改革委、市财政局等部门按职责分工负责）',
    compose: (random, { cast }) => {
      const responsible = cast.list(random.int(2, 6));
      const how = random.pick(['按职责分工负责', '按职责分工负责', '分别负责', '按职责负责', '负责']);
      return {
        shape: 'bracket',
        text: `${joined(responsible)}${random.pick(AND_OTHERS)}${how}`,
        responsible,
        basis: 'JOINT',
      };
    },
  },
  {
    name: 'clause/joint-and-collective',
    example: '（扶贫办、国资委等和各省级人民政府负责）',
    compose: (random, { cast }) => {
      const units = cast.list(random.int(2, 4));
      const { text, units: more } = cast.collective();
      const how = random.pick(['按职责分工负责', '负责']);
      return {
        shape: 'bracket',
        text: `${joined(units)}等和${text}${how}`,
        responsible: [...units, ...more],
        basis: 'JOINT',
      };
    },
  },
  {
    name: 'clause/in-charge',
    example: '（市教育局负责）',
    compose: (_, { cast }) => {
      const responsible = cast.list(1);
      return { shape: 'bracket', text: `${responsible[0]}负责`, responsible };
    },
  },
  {
    name: 'clause/together-with',
    example: '（市发展改革委会同市财政局、市商务局负责）',
    compose: (random, { cast }) => {
      const lead = cast.list(1);
      const support = cast.list(random.int(1, 3));
      return {
        shape: 'bracket',
        text: `${lead[0]}会同${joined(support)}${random.pick(['负责', '等部门负责', '等负责'])}`,
        lead,
        support,
      };
    },
  },
  {
    name: 'clause/lead-together-with',
    example: '（市发展改革委牵头，会同市财政局、市商务局落实）',
    compose: (random, { cast }) => {
      const lead = cast.list(1);
      const support = cast.list(random.int(1, 3));
      const text = `${lead[0]}牵头，会同${joined(support)}${random.pick(['落实', '组织实施', '负责'])}`;
      return { shape: 'bracket', text, lead, support };
    },
  },
  {
    name: 'clause/bare',
    example: '（市发展改革委、市财政局）',
    compose: (random, { cast }) => {
      const responsible = cast.list(random.int(1, 5));
      return { shape: 'bracket', text: joined(responsible), responsible, basis: 'JOINT' };
    },
  },
  {
    name: 'clause/prose-lead',
    example: '由市发展改革委牵头，会同市财政局、市商务局组织实施。',
    compose: (random, { cast }) => {
      const lead = cast.list(1);
      const support = cast.list(random.int(1, 3));
      const start = random.pick(['由', '此项工作由', '该项任务由']);
      return {
        shape: 'prose',
        text: `${start}${lead[0]}牵头，会同${joined(support)}${random.pick(['组织实施', '抓好落实', '推进落实'])}`,
        lead,
        support,
      };
    },
  },
  {
    name: 'clause/prose-support',
    example: '此项工作由市民政局牵头，市财政局、市住建局配合。',
    compose: (random, { cast }) => {
      const lead = cast.list(1);
      const support = cast.list(random.int(1, 3));
      return {
        shape: 'prose',
        text: `${random.pick(['此项工作', '此项任务', '以上工作'])}由${lead[0]}牵头，${joined(support)}配合`,
        lead,
        support,
      };
    },
  },
];
