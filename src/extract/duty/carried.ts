import type { Role } from '#src/lexicon/roles.js';
import type { Item } from '#src/parse/item.js';
import { ancestorsOf, type DocumentTree, itemAt } from '#src/parse/tree.js';
import { squeeze } from '#src/text/lines.js';
import { matchesOf } from '#src/text/matches.js';
import type { Span } from '#src/text/span.js';
import { sentenceUnits } from './sentence.js';
import type { Clause, ClauseUnit } from './types.js';
import { splitUnits } from './units.js';

interface CarryRule {
  readonly name: string;
  readonly example: string;
  /** Groups: `scope` says which tasks, `units` who, `verb` how, or `sentence` who and how in words of its own. */
  readonly pattern: RegExp;
  /** Words without which the pattern cannot match. */
  readonly hint: string;
}

const SCOPE = '(?<scope>以[上下]|上述|下列|各项|所有|全部|本(?:方案|意见|计划|文件|清单)(?:各项|所有|全部)?)';
const WHAT = '[^。；，,：:（()）\\n]{0,14}?';
const VERB =
  '(?<verb>(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:抓好|做好)?(?:配合|参与|参加|协助|支持|负责|贯彻|组织|推进|共同|牵头){0,4}(?:配合|参与|参加|协助|支持|负责|落实|实施|推进|牵头))';
const LEFT_OUT =
  '(?:[^。；\\n]{0,6}不再(?:做|作)?(?:逐一|一一|单独|另行|重复|逐项|分别)?(?:列出|列示|列举|罗列|标注|标出|注明|表述|列入|写出|分工))';

/** Sentences that carry a duty to other tasks than the one they stand in. */
export const CARRY_RULES: readonly CarryRule[] = [
  {
    name: 'duty/carried-all',
    example: '以下各项均需各区人民政府落实，不再列出',
    hint: '',
    pattern: new RegExp(
      `${SCOPE}${WHAT}[，,]?(?:均|都|皆|全部)(?:需要|需|须|由|请|应由|要由)(?:由)?(?<units>[^。；\\n]{2,60}?)(?:等)?${VERB}${LEFT_OUT}?`,
      'g',
    ),
  },
  {
    name: 'duty/carried-left-out',
    example: '以下任务需各区人民政府配合，不再列出',
    hint: '不再',
    pattern: new RegExp(
      `${SCOPE}${WHAT}[，,]?(?:需要|需|须|由|请|应由|要由)(?<units>[^。；\\n]{2,60}?)(?:等)?${VERB}${LEFT_OUT}`,
      'g',
    ),
  },
  {
    name: 'duty/carried-concerns',
    example: '具体任务均涉及相关市（州）人民政府，不再做分工',
    hint: '涉及',
    pattern: new RegExp(
      `(?<scope>以[上下]|上述|下列|各项|所有|全部|具体)${WHAT}(?:均|都)(?<verb>涉及)(?<units>[^。；，\\n]{2,60}?)${LEFT_OUT}`,
      'g',
    ),
  },
  {
    name: 'duty/carried-holder',
    example: '各区人民政府为以下各项任务的责任单位，不再列出',
    hint: '不再',
    pattern: new RegExp(
      `(?<=^|[。；：:（(\\n，,])(?<units>[^。；：:（\\n]{2,40}(?:（[^（）\\n]{1,12}）[^。；：:（\\n]{1,20})?)(?:均|都)?为${SCOPE}${WHAT}(?<verb>责任|配合|参与|协同|牵头)(?:单位|部门)(?:${LEFT_OUT})`,
      'g',
    ),
  },
  {
    name: 'duty/carried-back',
    example: '以上任务由市大数据局牵头，市公安局配合。',
    hint: '以上',
    pattern:
      /(?<scope>以上)(?<=(?:^|\n)[^\S\n]*[（(]?以上)(?:各项|\d{1,2}项|[一二三四五六七八九十]{1,2}项|所有)?(?:任务|工作|事项)?(?:均|都)?由(?<sentence>[^。；：\n（()）]{4,120}?(?:牵头|负责|配合|落实|实施|参与|协助))(?=[。）)\n]|$)/g,
  },
];

/** A duty that a sentence carries to other tasks. */
export interface Carried extends Span {
  readonly rule: string;
  readonly scope: 'earlier' | 'later' | 'all';
  readonly units: readonly ClauseUnit[];
}

/** A directive has one or two of them; each reaches every task. */
const MOST_CARRIED = 20;

/** Returns the carrying sentences of `text` in order. */
export function findCarried(text: string): Carried[] {
  const found: Carried[] = [];
  for (const { name, pattern, hint } of CARRY_RULES) {
    if (!text.includes(hint)) continue;
    for (const match of matchesOf(text, pattern)) {
      const { scope = '', units = '', verb = '', sentence = '' } = match.groups ?? {};
      const span = { start: match.index, end: match.index + match[0].length };
      const from = span.start + match[0].indexOf(units);
      const named = sentence
        ? sentenceUnits(text, { start: span.end - sentence.length, end: span.end })
        : splitUnits(text, { start: from, end: from + units.length }).map(({ start, end }) => ({
            unit: squeeze(text.slice(start, end)),
            role: roleSaid(verb),
            printed: verb,
          }));
      found.push({
        ...span,
        rule: name,
        scope: /以上|上述/.test(scope) ? 'earlier' : /以下|下列/.test(scope) ? 'later' : 'all',
        // The evidence is the sentence: the name alone would not say why this task has it.
        units: named.map(({ unit, role, printed }) => ({ ...span, unit, role, roleBasis: 'CARRIED', printed })),
      });
    }
  }
  const ordered = found.sort((a, b) => a.start - b.start);
  return ordered.filter(({ start }, at) => start >= (ordered[at - 1]?.end ?? 0)).slice(0, MOST_CARRIED);
}

function roleSaid(verb: string): Role {
  if (/配合|参与|参加|协助|支持|协同/.test(verb)) return 'SUPPORT';
  return /牵头/.test(verb) ? 'LEAD' : 'RESPONSIBLE';
}

/** Returns the clauses that reach a task from the sentences around it, without units that its own clauses name. */
export function carriedTo(
  tree: DocumentTree,
  item: Item,
  own: readonly Clause[],
  carried: readonly Carried[],
): Clause[] {
  if (carried.length === 0) return [];
  const named = new Set(own.flatMap(({ units }) => units.map(({ unit }) => unit)));
  return carried
    .filter((sentence) => reaches(tree, sentence, item))
    .map(({ start, end, rule, units }) => ({ start, end, rule, units: units.filter(({ unit }) => !named.has(unit)) }));
}

/**
 * A sentence reaches the tasks of the chapter whose heading or end it is, from a line of its own between tasks those under the same
 * heading (unless it says that no task will name them: 不再列出), and from inside a task all that come before or after it.
 */
function reaches(tree: DocumentTree, { start, end, scope }: Carried, item: Item): boolean {
  if (scope === 'all') return true;
  if (scope === 'earlier' ? item.start > start : item.end <= start) return false;
  const home = itemAt(tree, start);
  const everywhere = tree.text.slice(start, end).includes('不再');
  const alone = !everywhere && /(?:^|\n)[\s\u3000]*[（(]?$/.test(tree.text.slice(Math.max(0, start - 20), start));
  if (home?.parent && alone && home.children.length === 0)
    return (scope === 'earlier' || item.start > start) && ancestorsOf(item).includes(home.parent);
  if (!home || scope === 'earlier' || home.children.length === 0) return scope === 'later' ? item.start > start : true;
  return [...ancestorsOf(item)].includes(home);
}
