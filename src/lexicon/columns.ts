// Source: our own reading of the heads that tables of tasks, people and goals print in directives and their annexes.
import type { Role } from './roles.js';

/** What stands in a column of a table of tasks, of people or of goals. */
export type ColumnKind =
  | 'label'
  | 'section'
  | 'task'
  | 'content'
  | Role
  | 'duty'
  | 'deadline'
  | 'leader'
  | 'name'
  | 'post'
  | 'body-role'
  | 'indicator'
  | 'measure-word'
  | 'year'
  | 'note';

/** Who builds what a row is about: mostly firms, which answer for nothing. */
const BUILDER = '(?:建设|承建|运营)主体|承建(?:单位|企业)|建设企业';

const HOLDER = '(?:责任)?(?:单位|部门|处室|科室|机构|市直单位|市级部门|区级部门|省直单位|地区|主体)(?:和部门|及部门)?';
const NOTE = '(?:[（(][^（）()]{1,20}[)）])?';

const column = (kind: ColumnKind, words: string) => [new RegExp(`^(?:${words})${NOTE}$`), kind] as const;

/** How the heads of columns are worded; the first row that fits a head tells its kind, so that 责任单位 goes before 单位. */
const COLUMN_HEADS: readonly (readonly [head: RegExp, kind: ColumnKind])[] = [
  column('label', '序号|编号|序列|项次|序|No\\.?'),
  column(
    'LEAD',
    `(?:总?牵头|主办|主要责任|主责|第一责任|总牵头)(?:单位|部门|处室|科室|机构|领导单位)?|(?:牵头|主办|主要|主责)${HOLDER}`,
  ),
  column('SUPPORT', `(?:配合|参与|参加|协助|协办|协同|协作|会办|支持)(?:${HOLDER})?`),
  column(
    'leader',
    '(?:责任|分管|牵头|包保|挂钩|挂联|包联|市级|县级|区级|主管|联系)(?:领导|责任人)|负责人|责任人|联系人|联系电话|联络员',
  ),
  column('note', BUILDER),
  column(
    'RESPONSIBLE',
    `(?:责任|负责|实施|落实|推进|承办|分工|建设|主管|负责考核|考核|评分|负责评分)(?:责任)?(?:单位|部门|处室|科室|机构|主体)(?:和部门|及部门|分工)?|部门|单位|(?:成员|职责)单位|(?:部门|单位)名称|任务分工|责任分工`,
  ),
  // What a unit does on the whole, beside its name.
  column('duty', '(?:主要|工作|具体|部门|单位|岗位|成员单位)*职责(?:任务|分工|内容)?'),
  column(
    'deadline',
    '(?:计划|拟|实施|整改|工作)?(?:投入(?:运营|使用)|投运|建成|竣工|上线|完成|办结|整改|推进|实施|进度|时间|时序)?(?:时限|时间|期限|节点|时间节点|进度|时间安排|时限要求|时间要求|进度安排|进度要求)',
  ),
  column('indicator', '(?:主要|具体|核心|发展|评价|一级|二级|三级)?指标(?:名称|项)?'),
  column('measure-word', '(?:计量)?单位[（(].*|计量单位'),
  column('name', '姓\\s*名|人员姓名|成员姓名'),
  column('post', '(?:工作)?单位(?:及|和|与|、)?(?:党政)?职务(?:职称)?|职务(?:职称)?|现任职务|行政职务|党政职务'),
  column('body-role', '(?:小组|组内|领导小组|委员会|专班|联席会议|指挥部)?(?:职务|职位|角色|身份)|小组职务'),
  column('section', '(?:任务|项目|工作|指标|问题|重点|主要)?(?:类别|类型|分类|领域|板块|方面|方向)|类别'),
  column(
    'content',
    '评分标准|考核(?:要点|指标|细则)|(?:主要|具体|工作|任务|重点|建设|整改|实施|目标|考核)*(?:内容|要求|举措|措施|标准|成果|目标|任务要求|成果形式)(?:及要求|和要求|及标准)?|(?:工作|任务)?目标(?:任务|要求)?|任务(?:内容|描述|说明)|项目概况',
  ),
  column(
    'task',
    '(?:子|考核|重点|主要|具体|工作|目标|改革|建设|整改|创建|年度|分项|细化|核心|试点)*(?:任务|事项|工作|项目|问题)(?:名称|分解|清单|要点|事项|项目)?|措施名称|任务名称|改革(?:举措|经验)',
  ),
  // What a row is about where no head says 任务: 数据集名称, 平台名称.
  column('task', '[\u4e00-\u9fff]{2,6}名称'),
  column('note', '备注|说明|进展情况|完成情况|属性'),
];

const ANY_HEAD = new RegExp(COLUMN_HEADS.map(([pattern]) => pattern.source).join('|'));
const YEAR = /^(?:到|至)?(20\d\d)年?(?:底|末)?(?:目标(?:值)?|任务|指标|计划|预期|规划)?(?:值)?$/;

const LONGEST_HEAD = 24;
/** A head with blanks between its characters (任    务); every line of a text is asked, and most are longer. */
const WIDEST_HEAD = 4 * LONGEST_HEAD;

/** Returns the kind of a column by its head, white space left out, or `null`. */
export function columnKind(head: string): ColumnKind | null {
  if (head.length > WIDEST_HEAD) return null;
  const words = head.replace(/[\s\u3000]+/g, '');
  if (words.length === 0 || words.length > LONGEST_HEAD) return null;
  if (YEAR.test(words)) return 'year';
  const kind = kindOf(words);
  // 负责处室/年段: the first of several words for one column tells.
  return kind ?? (/[/／]/.test(words) ? kindOf(words.split(/[/／]/)[0] ?? '') : null);
}

const kindOf = (words: string): ColumnKind | null =>
  // Nearly every line of a text is asked, and few are heads.
  ANY_HEAD.test(words) ? (COLUMN_HEADS.find(([pattern]) => pattern.test(words))?.[1] ?? null) : null;

/** Whether a column holds units that answer for the row's task. */
export const isUnitColumn = (kind: ColumnKind | null): kind is Role =>
  kind === 'LEAD' || kind === 'SUPPORT' || kind === 'RESPONSIBLE';
