import { GENERIC_WORDS } from '#src/lexicon/generic-words.js';
import { splitOutside } from '#src/text/brackets.js';
import { quoted, type Span } from '#src/text/span.js';
import type { Context, TaskRef } from '../context.js';
import type { Enterprise, EnterpriseKind } from './types.js';

interface FrameRule {
  readonly name: string;
  readonly example: string;
  /** The group `names` is the list of names, `part` the part that they play. */
  readonly pattern: RegExp;
}

const ET_CETERA = '(?:等(?:[^，。；、]{0,14}?(?:企业|单位|平台|园区|基地|载体|项目)[^，。；、]{0,10}?)?)?';

/** A name with the head of an organisation that is no organ of government. */
const RELIED =
  '(?:“[^”+]{2,8}(?:社区|平台|网|云|港|谷|城|园)”|[一-龥A-Za-z0-9（）()]{2,18}?(?:集团(?:有限公司)?|公司|实验室|研究院|研究所|大学|学院|达摩院|交易所|产业园区?|科技园区?|工业园区?|科创园|高新区|物流园|小镇|交易市场|语料库|医院|银行|科技城|软件园))';

/** Frames in which directives name particular organisations. */
export const ENTERPRISE_RULES: readonly FrameRule[] = [
  {
    name: 'enterprise/exemplary',
    example: '以中通集团、时风集团为示范带动',
    pattern: new RegExp(
      `以(?<names>[^，。；：]{2,120}?)${ET_CETERA}为(?<part>(?:示范|带动|引领|龙头|依托|骨干|代表|标杆)+)`,
      'g',
    ),
  },
  {
    name: 'enterprise/named-group',
    example: '积极推进盖氏物流、鑫佳物流和汇通物流园三大智能化物流园区建设',
    pattern:
      /(?:推进|加快|支持|推动|抓好)(?<names>[^，。；：]{4,80}?)(?:[两二三四五六七八九十]|\d+)(?:大|个|家)[^，。；：、]{0,12}(?:园区|企业|平台|基地|集团)(?<part>建设|发展|改造)/g,
  },
  {
    name: 'enterprise/backed',
    example: '支持青山重工、华岳轴承等企业建设数字化车间',
    pattern:
      /(?<part>支持|鼓励|引导|推动|依托|发挥)(?<names>[^，。；：]{4,80}?)等(?:龙头|骨干|重点|示范|优势|本地)?(?:企业|公司)/g,
  },
  {
    name: 'enterprise/relied-on',
    example: '支持之江实验室、青山科技产业园建设中试平台',
    pattern: new RegExp(
      `(?<part>支持|依托|联合|推动|发挥|借助|引导|鼓励)(?<names>${RELIED}(?:[、和与及]${RELIED}){0,8})(?:等[^，。；、]{0,6}(?:团队|平台|机构|高校|院所|单位|企业|园区|载体|市场)?)?(?=[、，。；：（]|等|和|与|及|[建开打设牵联承参向作搭组探推加做在对为共实提发率创])`,
      'g',
    ),
  },
];

const GENERIC = new RegExp(GENERIC_WORDS.toSorted((a, b) => b.length - a.length).join('|'), 'g');

/** What marks an organisation by its name alone. */
const ORGANISATION = /(?:集团|公司|企业|物流园?|园区?|商城|平台|基地|合作社|超市|银行|中心)$/;
/** Ends of what is no organisation (以问题导向为引领), and of classes of them (单项冠军企业). */
const NO_ORGANISATION =
  /(?:加快|建立|成长|提升|参与|建设|打造|组建|新建|创建|引进|培育)|(?:思想|导向|牵引|目标|理念|战略|精神|原则|主线|需求|改革|创新|发展|建设|工程|项目|行动|计划|政策|技术|文化|品牌|市场|规划|中小企业|(?<!集团|总)企业)$/;
/** Parts that abstract things play as often as organisations do. */
const VAGUE_PART = /^(?:引领|依托|带动)+$/;

const isParticular = (name: string, part: string) =>
  name.replace(GENERIC, '').length >= 2 &&
  name.length <= 24 &&
  !NO_ORGANISATION.test(name) &&
  (!VAGUE_PART.test(part) || ORGANISATION.test(name));

function kindOf(name: string, frame: string): EnterpriseKind {
  if (/园区?$|物流园|产业园|开发区/.test(name) || /园区/.test(frame)) return '园区';
  if (/平台$|商城$|网$/.test(name)) return '平台';
  if (/大厦|中心$|梦工厂|众创|孵化|载体|空间$/.test(name)) return '载体';
  return '企业';
}

/** Returns the organisations named in tasks, each once a task. */
export function extractEnterprises({ tree, tasks, taskRefs }: Context): { enterprises: Enterprise[] } {
  const enterprises = tasks.flatMap(({ item }) => {
    const task = taskRefs.get(item);
    return task ? findEnterprises(tree.text, item, task) : [];
  });
  return { enterprises };
}

/** The organisations named in `span` (one task), each once, with the part they play. */
function findEnterprises(text: string, span: Span, task: TaskRef): Enterprise[] {
  const found = new Map<string, Enterprise>();
  const words = text.slice(span.start, span.end);
  for (const { name: rule, pattern } of ENTERPRISE_RULES) {
    for (const match of words.matchAll(pattern)) {
      const { names: list = '', part = '' } = match.groups ?? {};
      const at = span.start + match.index + match[0].indexOf(list);
      const names = splitOutside(list, '、').flatMap((piece) => splitLast(list, piece, part));
      const trimmed = names.map((piece) => trimName(list, piece));
      const good = trimmed.filter(({ start, end }) => isParticular(list.slice(start, end), part));
      if (good.length * 2 <= trimmed.length) continue;
      for (const { start, end } of trimmed) {
        const name = list.slice(start, end);
        if (!name || found.has(name) || NO_ORGANISATION.test(name)) continue;
        found.set(name, {
          name,
          kind: kindOf(name, match[0]),
          part,
          task: task.label,
          taskId: task.id,
          ...quoted(text, at + start, at + end),
          rule,
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Verbs and joints that stand before a name in the same list: 与之江实验室, 鼓励利用工业园. */
const BEFORE_NAME = /^.*(?:与|和|及|鼓励|利用|联合|围绕|通过|从|在)/;

/** The name alone: without what leads to it, 等 and what follows, and quotes around it. */
function trimName(list: string, { start, end }: Span): Span {
  const words = list
    .slice(start, end)
    .replace(/等[^等]*$/, '')
    .trimEnd();
  const lead = BEFORE_NAME.exec(words)?.[0].length ?? 0;
  const from = lead > 0 && words.length - lead >= 4 ? lead : 0;
  const quoted = /^“(.+)”$/.test(words.slice(from)) ? 1 : 0;
  return { start: start + from + quoted, end: start + words.length - quoted };
}

/** 鑫佳物流和汇通物流园 → two. */
function splitLast(list: string, piece: Span, part: string): Span[] {
  const at = list.slice(piece.start, piece.end).indexOf('和');
  const left = { start: piece.start, end: piece.start + at };
  const right = { start: piece.start + at + 1, end: piece.end };
  const both = [left, right].every(({ start, end }) => isParticular(list.slice(start, end), part));
  return at > 1 && both ? [left, right] : [piece];
}
