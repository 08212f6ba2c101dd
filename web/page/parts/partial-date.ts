const FORM = /^\d{4}(?:-\d{2}){0,2}$/;

/** Whether a text is a year, a month or a day that there is: `2018`, `2018-06`, `2018-06-30`. */
export const isPartialDate = (text: string): boolean =>
  FORM.test(text) && new Date(`${text}-01-01`.slice(0, 10)).toJSON()?.startsWith(text) === true;

/** The last day that a partial date takes in: `2020` → `2020-12-31`, `2020-06` → `2020-06-30`. By then it is due. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')}`;
}

/** The year of a partial date. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Orders partial dates by when they are due, the more exact one first; those without a date last. */
export function byDate(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [endA, endB] = [lastDay(a), lastDay(b)];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return b.length - a.length;
}

/** Today where the reader is, as a date of the directives. */
export function todayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
