import { BODY_ROLE_ENDS } from '#src/lexicon/roster-words.js';

const GAP = '[^\\S\\n]*';
/** 组  长：, 委　员（按姓氏笔画排序）：; other heads of teams too (副院长：), where names follow. */
const ROLE_LINE = new RegExp(
  `^((?:[一-龥]${GAP}){0,8}(?:${BODY_ROLE_ENDS.map((role) => [...role].join(GAP)).join('|')}))${GAP}(?:[（(][^（）()\\n]{1,20}[）)]${GAP})?[：:]${GAP}`,
);

/** Returns the role that a line of a roster begins with, as printed, and the length of what stands before the names; `null` for another line. */
export function roleAt(line: string): { role: string; length: number } | null {
  const match = ROLE_LINE.exec(line);
  return match?.[1] ? { role: match[1], length: match[0].length } : null;
}
