import { GENERIC_WORDS } from '#src/lexicon/generic-words.js';
import { splitOutside } from '#src/text/brackets.js';
import { quoted, type Span } from '#src/text/span.js';
import type { Context, TaskRef } from '../context.js';
import type { Enterprise, EnterpriseKind } from './types.js';

interface FrameRule {
  readonly name: string;
  readonly example: string;
  /** Group 1 is the list of names, group 2 the part that they play. */
  readonly pattern: RegExp;
}

const ET_CETERA = '(?:等(?:[^，。；、]{0,14}?(?:企业|单位|平台|园区|基地|载体|项目)[^，。；、]{0,10}?)?)?';

/** Frames in which directives name particular organisations. */
export const ENTERPRISE_RULES: readonly FrameRule[] = [
  {
    name: 'enterprise/exemplary',
    example: '以中通集团、时风集团为示范带动',
    pattern: new RegExp(`以([^，。；：]{2,120}?)${ET_CETERA}为((?:示范|带动|引领|龙头|依托|骨干|代表|标杆)+)`, 'g'),
  },
  {
    name: 'enterprise/named-group',
    example: '积极推进A物流、B物流和C物流园三大智能化物流园区建设',
    pattern:
      /(?:推进|加快|支持|推动|抓好)([^，。；：]{4,80}?)(?:[两二三四五六七八九十]|\d+)(?:大|个|家)[^，。；：、]{0,12}(?:园区|企业|平台|基地|集团)(建设|发展|改造)/g,
  },
];

const GENERIC = new RegExp(GENERIC_WORDS.toSorted((a, b) => b.length - a.length).join('|'), 'g');

const isParticular = (name: string) =>
  name.replace(GENERIC, '').length >= 2 && name.length <= 20 && !/^(?:进|构|探|研|加|完)/.test(name);

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
      const list = match[1] ?? '';
      const at = span.start + match.index + match[0].indexOf(list);
      const names = splitOutside(list, '、').flatMap((piece) => splitLast(list, piece));
      const trimmed = names.map(({ start, end }) => ({
        start,
        end:
          start +
          list
            .slice(start, end)
            .replace(/等[^等]*$/, '')
            .trimEnd().length,
      }));
      const good = trimmed.filter(({ start, end }) => isParticular(list.slice(start, end)));
      if (good.length * 2 <= trimmed.length) continue;
      for (const { start, end } of trimmed) {
        const name = list.slice(start, end);
        if (!name || found.has(name)) continue;
        found.set(name, {
          name,
          kind: kindOf(name, match[0]),
          part: match[2] ?? '',
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

/** 鑫佳物流和汇通物流园 → two. */
function splitLast(list: string, piece: Span): Span[] {
  const at = list.slice(piece.start, piece.end).indexOf('和');
  const left = { start: piece.start, end: piece.start + at };
  const right = { start: piece.start + at + 1, end: piece.end };
  return at > 1 && isParticular(list.slice(left.start, left.end)) && isParticular(list.slice(right.start, right.end))
    ? [left, right]
    : [piece];
}
