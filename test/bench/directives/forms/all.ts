import { AIMS } from '../aims.js';
import { NEGATIVES } from '../negative.js';
import { OFFICES } from './bodies.js';
import { BRACKETS } from './brackets.js';
import { LABELLED_CLAUSES } from './clauses-labelled.js';
import { VERBAL_CLAUSES } from './clauses-verbal.js';
import { DIVISIONS } from './divisions.js';
import { CARRIES, NOISES, VALIDITIES } from './edges.js';
import { ENTERPRISES } from './enterprises.js';
import { DATES, FRONTS, NUMBER_BRACKETS, SIGNATURES, TITLE_BREAKS } from './heads.js';
import { ISSUER_FORMS } from './issuers.js';
import { KINDS } from './kinds.js';
import { NUMBERINGS } from './numberings.js';
import { ORDERS } from './orders.js';
import { ROSTERS } from './rosters.js';
import { TABLES } from './tables.js';
import { TARGETS } from './targets-joint.js';
import { CLAUSE_PLACES, MEASURE_FORM, TITLE_LAYOUTS } from './titles.js';
import { TRAPS } from './traps.js';
import { GRIDS, LOOKS } from './typography.js';

/** A form as far as reports need it. */
export interface NamedForm {
  readonly name: string;
  readonly example: string;
}

/** Forms that are no records of their own: they lie in how the parts are put together. */
const PUT_TOGETHER: readonly NamedForm[] = [
  { name: 'chapter/no-items', example: '五、强化要素保障\n……。（责任单位：市发改委）' },
  { name: 'clause/on-group', example: '（一）夯实发展基础（牵头单位：市发改委）\n1.……' },
  { name: 'body/chapters', example: '一、组成人员 二、主要职责 三、工作规则' },
  { name: 'signature/under-title', example: '（2018年12月30日）' },
  { name: 'unit/elided', example: '省发展改革委、工业和信息化厅' },
  { name: 'unit/institutions', example: '聊城供电公司' },
  { name: 'unit/nested-brackets', example: '市商务局（市投资促进局）' },
];

/** Every drafting form, by concept. */
export const ALL_FORMS: readonly NamedForm[] = [
  ...ISSUER_FORMS,
  ...KINDS,
  ...NEGATIVES,
  ...NUMBER_BRACKETS,
  ...DATES,
  ...SIGNATURES,
  ...TITLE_BREAKS,
  ...FRONTS,
  ...LOOKS,
  ...GRIDS,
  ...NOISES,
  ...VALIDITIES,
  ...CARRIES,
  ...NUMBERINGS,
  ...TITLE_LAYOUTS,
  ...CLAUSE_PLACES,
  MEASURE_FORM,
  ...BRACKETS,
  ...LABELLED_CLAUSES,
  ...VERBAL_CLAUSES,
  ...ORDERS,
  ...AIMS,
  ...TARGETS,
  ...TRAPS,
  ...ENTERPRISES,
  ...ROSTERS,
  ...OFFICES,
  ...DIVISIONS,
  ...TABLES,
  ...PUT_TOGETHER,
];
