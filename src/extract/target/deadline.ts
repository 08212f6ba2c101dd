import { findDates } from '#src/text/dates.js';

/** Words that name a date without making it a deadline: 自2016年起, 比2015年下降, 《…（2016—2018年）》. */
const NO_DEADLINE = /(?:自|从|于|比|较|在|[《〔(（])$/;
const TO = /(?:到|至|底前|前|力争)$/;
const BY = /^(?:年)?(?:底|末|前|内|，|,|度)/;

/** Returns the deadline that a sentence or fragment states (到2020年，…; 2018年底前…), the end of a range; `null` where none is. */
export function deadlineIn(words: string): string | null {
  const stated = findDates(words).filter(({ start, end }) => {
    const before = words.slice(Math.max(0, start - 3), start);
    const after = words.slice(end);
    return !NO_DEADLINE.test(before) && !/^[—\-–－]/.test(after) && (TO.test(before) || BY.test(after));
  });
  return stated.at(-1)?.iso ?? null;
}
