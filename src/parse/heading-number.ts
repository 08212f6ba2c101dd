import type { Line } from '#src/text/lines.js';
import { type Numbering, numberingOf } from './numbering.js';

/** The rank of 一、; what stands deeper may be a task. */
export const CHAPTER_RANK = 4;

/** 3 监测预警 over 3.1 市场监测: a bare figure is a chapter where its first part follows. */
export function chapterOfDecimals(lines: readonly Line[], at: number): Numbering | null {
  const match = /^(\d{1,2})[.．、]?[ \u3000]+(?=[一-龥]{2,16}$)/.exec(lines[at]?.text ?? '');
  const next = lines.slice(at + 1, at + 4).some(({ text }) => match && text.startsWith(`${match[1]}.1`));
  return match?.[1] && next
    ? { rule: 'number/decimal-chapter', rank: CHAPTER_RANK, label: match[1], length: match[0].length }
    : null;
}

/** 工作职责： on a line of its own over a list of what an organ does. */
const DUTIES = /^[一-龥]{0,12}职责[：:]$|^(?:工作|主要)?职责$/;
export const dutiesOf = (words: string): Numbering | null =>
  DUTIES.test(words) ? { rule: 'number/duties', rank: ABOVE_FIGURE, label: '', length: 0 } : null;
const ABOVE_FIGURE = 5.9;

/** Between 一、 and （一）. */
export const BELOW_CN = 4.7;

/** Whether 第一条 stands under 一、 in this text: the chapter comes first. Where articles come first, 一、 lists what is in one. */
export function standsBelowCn(lines: readonly Line[]): boolean {
  const first = (rule: string) => lines.findIndex(({ text }) => numberingOf(text)?.rule === rule);
  const article = first('number/article');
  const chapter = article < 0 ? -1 : first('number/cn');
  return chapter >= 0 && chapter < article;
}
