// Source: departments.ts and offices.ts, put together.
import { DEPARTMENTS } from './departments.js';
import { OFFICES } from './offices.js';

/** 委 is short for 委员会, except in an abbreviation (发改委). */
function withHead(words: readonly string[], head: string): string[] {
  return words.flatMap((word, at) => (head === '委' && at > 0 ? [`${word}委`, `${word}委员会`] : [`${word}${head}`]));
}

function rowsOf(line: string): string[][] {
  const [heads = '', names = ''] = line.split(': ');
  return [...heads].map((head) => withHead(names.split(' '), head));
}

/** Every known department with its spellings, without level prefix (市) and place (聊城市). */
export const STEM_ROWS: readonly (readonly string[])[] = [...DEPARTMENTS.flatMap(rowsOf), ...OFFICES];

const ROW_OF = new Map(STEM_ROWS.flatMap((row) => row.map((stem) => [stem, row] as const)));

/** Whether a name without level prefix is a known department: 科技厅, 发改委. */
export function isKnownStem(stem: string): boolean {
  return ROW_OF.has(stem);
}

/** Returns every spelling of the department that a stem names, itself alone where it is not known. */
export function spellingsOfStem(stem: string): readonly string[] {
  return ROW_OF.get(stem) ?? [stem];
}
