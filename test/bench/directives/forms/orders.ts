import type { Form } from '../form.js';
import type { Roles } from '../gold.js';
import { type ClauseInput, joined } from './clause.js';

/** A declaration that order gives roles, and the clauses that rely on it. */
export interface OrderedClause extends Pick<Roles, 'lead' | 'support'> {
  /** The clause's words inside its bracket. */
  readonly text: string;
  /** What is added inside the bracket of the first clause. */
  readonly declaredInside: string;
  /** Or a sentence of its own before the first chapter. */
  readonly declaredApart: string;
}

/** Declared orders; the first unit, or all before the first ，, leads. */
export const ORDERS: readonly Form<ClauseInput, OrderedClause>[] = [
  first(
    'order/first-listed',
    '（责任单位：市发改委、市财政局。责任单位列第一位的为牵头单位，下同）',
    '。责任单位列第一位的为牵头单位，下同',
    '',
  ),
  first(
    'order/first-place',
    '（责任单位：市发改委、市财政局；排在首位的为牵头单位，下同）',
    '；排在首位的为牵头单位，下同',
    '',
  ),
  first(
    'order/declared-apart',
    '各项任务责任单位中，排在首位的为牵头单位，其余为配合单位。',
    '',
    '各项任务责任单位中，排在首位的为牵头单位，其余为配合单位。',
  ),
  {
    name: 'order/before-comma',
    example: '（责任单位：市发改委、市工信局，市财政局、市商务局。第一个逗号前为牵头单位，下同）',
    compose: (random, { cast }) => {
      const lead = cast.list(random.int(1, 2));
      const support = random.chance(0.8) ? cast.list(random.int(1, 3)) : [];
      return {
        text: `责任单位：${joined(lead)}${support.length > 0 ? `，${joined(support)}` : ''}`,
        lead,
        support,
        declaredInside: '。第一个逗号前为牵头单位，下同',
        declaredApart: '',
      };
    },
  },
];

function first(
  name: string,
  example: string,
  declaredInside: string,
  declaredApart: string,
): Form<ClauseInput, OrderedClause> {
  return {
    name,
    example,
    compose: (random, { cast }) => {
      const [lead = '', ...support] = cast.list(random.int(1, 5));
      const more = random.chance(0.3) ? cast.collective() : null;
      return {
        text: `责任单位：${[lead, ...support].join('、')}${more ? `，${more.text}` : ''}`,
        lead: [lead],
        support: [...support, ...(more?.units ?? [])],
        declaredInside,
        declaredApart,
      };
    },
  };
}
