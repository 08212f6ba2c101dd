import { findDates } from '#src/text/dates.js';
import { parseNumeral } from '#src/text/numerals.js';

/** Words that name a date without making it a deadline: 自2016年起, 比2015年下降, 《…（2016—2018年）》. */
const NO_DEADLINE = /(?:自|从|于|比|较|在|[《〔(（])$/;
const TO = /(?:到|至|底前|前|力争)$/;
const BY = /^(?:年)?(?:底|末|前|内|，|,|度)/;

interface RelativeRule {
  readonly name: string;
  readonly example: string;
  readonly pattern: RegExp;
  /** The year meant, `null` where it needs the year of issue and that is not known. */
  year(match: RegExpExecArray, issued: number | null): number | null;
}

const NUMBER = '(?:(?<!\\d)\\d{1,2}|[一二两三四五六七八九十]{1,2})';

/** Deadlines that name no year. A five-year plan ends with the year that five divides: 十四五 in 2025. */
export const RELATIVE_DEADLINES: readonly RelativeRule[] = [
  {
    name: 'deadline/plan-end',
    example: '到“十四五”末',
    pattern: /(?<![较比于自从]“?)(?:到|至)?(?<![较比于自从]“?)“?十([一二三四五六七])五”?(?:规划)?(?:时期|期)?末/,
    year: (match) => 2005 + 5 * (parseNumeral(match[1] ?? '') ?? 0),
  },
  {
    name: 'deadline/within-years',
    example: '三年内建成10个示范区',
    pattern: new RegExp(
      `(?:用|未来|今后|力争)?(${NUMBER})年(?:左右的?)?(?:时间)?(?:之)?内|(?:用|未来|今后)(${NUMBER})年(?:左右的?)?(?:时间)?[，,]`,
    ),
    year: (match, issued) => issued && issued + (parseNumeral(match[1] ?? match[2] ?? '') ?? 0),
  },
  {
    name: 'deadline/this-year',
    example: '今年底前完成',
    pattern: /今年(?:年?底|年?末|内|[，,])|(?<![\d一二三四五六七八九十每明后次])年底(?:之)?前|(?:今|当)年内/,
    year: (_, issued) => issued,
  },
  {
    name: 'deadline/next-year',
    example: '明年底前完成',
    pattern: /明年(?:年?底|年?末|内|[，,])/,
    year: (_, issued) => issued && issued + 1,
  },
];

/**
 * Returns the deadline that a sentence or fragment states (到2020年，…; 2018年底前…; 三年内…), the end of a range; `null` where
 * none is. `issuedOn` is the directive's date, from which words without a year count.
 */
export function deadlineIn(words: string, issuedOn: string | null): string | null {
  if (!/年|末|\d[-/.]\d/.test(words)) return null;
  const stated = findDates(words).filter(({ start, end }) => {
    const before = words.slice(Math.max(0, start - 3), start);
    const after = words.slice(end);
    return !NO_DEADLINE.test(before) && !/^[—\-–－]/.test(after) && (TO.test(before) || BY.test(after));
  });
  return stated.at(-1)?.iso ?? relativeDeadline(words, issuedOn);
}

function relativeDeadline(words: string, issuedOn: string | null): string | null {
  const issued = issuedOn ? Number(issuedOn.slice(0, 4)) : null;
  for (const { pattern, year } of RELATIVE_DEADLINES) {
    const match = pattern.exec(words);
    const found = match && year(match, issued);
    if (found) return String(found);
  }
  return null;
}
