import type { Random } from '../random.js';

/** The head of a unit by the last words of its name. */
const HEADS: readonly (readonly [end: RegExp, head: string])[] = [
  [/宣传部$|组织部$/, '部长'],
  [/政法委$/, '书记'],
  [/部$/, '部长'],
  [/署$/, '审计长'],
  [/厅$/, '厅长'],
  [/(?:总|分|监管)?局$/, '局长'],
  [/(?:委|办|中心|供销社|供销合作总社|办公室)$/, '主任'],
  [/总工会$|妇联$|科协$|工商联$/, '主席'],
  [/残联$/, '理事长'],
  [/公司$|集团$/, '总经理'],
  [/行$/, '行长'],
  [/海关$/, '关长'],
];

/** The post of a unit's member in a body: 市教育局局长, 生态环境部副部长. */
export function postIn(random: Random, unit: string): string {
  const head = HEADS.find(([end]) => end.test(unit))?.[1] ?? '负责人';
  if (head === '负责人') return `${unit}负责人`;
  return `${unit}${random.chance(0.3) ? '副' : ''}${head}`;
}
