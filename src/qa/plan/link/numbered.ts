import { parseNumeral } from '#src/text/numerals.js';
import type { KnownTask } from '../../knowledge/types.js';
import { topicOf } from '../../understand/question.js';
import { withoutTalk } from '../../understand/talk.js';
import { type Linked, named } from './linked.js';

const NUMBERED =
  /第?([\d一二三四五六七八九十百]+)(?:[项条款点]|号)(?:主要|重点)?(?:任务|工作|措施|举措)?|(?:任务|第)([\d一二三四五六七八九十百]+)(?![\d年月日个家%级])/;

const IN_BRACKETS = /[（(]([\d一二三四五六七八九十]+)[)）]/g;
/** 表里第14项: of what is asked about anyway. */
const OF_PAPER = /^(?:这[个份张])?(?:表格?|清单|附件|文件|方案|意见|通知)[里中上]?的?(?=\s|$)/;

/** 第14项考核, 第3条落实. */
const DONE_TO_IT = /(?:考核|评分|验收|落实|实施|推进)$/;

/** The tasks that a number may name. */
export interface Numbered {
  all(): readonly KnownTask[];
  /** Those whose labels say this number. */
  by(number: number): readonly KnownTask[];
}

/** Those of the tasks that a number names (第8项任务, 保障措施第三条): `null` where the topic is no number. */
export function numbered(topic: string, tasks: Numbered): Linked<KnownTask> | null {
  // 第(八)条 is asked for as it is printed.
  const match = NUMBERED.exec(topic.replace(IN_BRACKETS, '$1'));
  const number = parseNumeral(match?.[1] ?? match?.[2] ?? '');
  if (!match || number === null) return null;
  const around = withoutTalk(
    topicOf(topic.replace(IN_BRACKETS, '$1').replace(match[0], ' ').replace(OF_PAPER, '').replace(DONE_TO_IT, '')),
  );
  if (around.length > 8) return null;
  const fitting = tasks.by(number);
  if (around) {
    const there = fitting.filter(({ section, safeguard, directive }) =>
      [...section, directive.title ?? '', safeguard ? '保障措施' : '主要任务'].some((words) => words.includes(around)),
    );
    return there.length > 0 || /措施|任务|项|条/.test(around) ? named(there, fitting) : null;
  }
  const main = fitting.filter(({ safeguard }) => !safeguard);
  return { ...named(main.length > 0 ? main : fitting, tasks.all().slice(0, 3)), number };
}
