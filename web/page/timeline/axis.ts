import { scaleBand, scaleLinear } from 'd3-scale';
import { lastDay, yearOf } from '../parts/partial-date.js';
import type { Entry } from './entries.js';

/** Years that are drawn at the most: a misprinted year must not make the axis endless. */
const MOST_YEARS = 40;

/** A year of the axis: where its bar stands, in percent of the axis, and what it counts. */
export interface YearBar {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly tasks: number;
  readonly targets: number;
  readonly taskHeight: number;
  readonly targetHeight: number;
}

/** The axis of the timeline, all in percent; `today` is `null` where it is not on it. */
export interface Axis {
  readonly years: readonly YearBar[];
  readonly today: number | null;
}

/** The bars of the years with dates until today, empty years between them included as long as they are not too many. */
export function axisOf(entries: readonly Entry[], today: string): Axis {
  const dated = entries.flatMap(({ date, kind }) => (date === null ? [] : [{ year: yearOf(date), kind }]));
  if (dated.length === 0) return { years: [], today: null };
  const found = [...new Set(dated.map(({ year }) => year))].sort((a, b) => a - b);
  const [first = 0, newest = 0] = [found[0], found.at(-1)];
  const last = Math.max(newest, yearOf(today));
  const years =
    last - first < MOST_YEARS
      ? Array.from({ length: last - first + 1 }, (_, at) => first + at)
      : found.slice(-MOST_YEARS);
  const counts = years.map((year) => {
    const all = dated.filter((one) => one.year === year);
    const tasks = all.filter(({ kind }) => kind === 'task').length;
    return { year, tasks, targets: all.length - tasks };
  });
  const band = scaleBand(years, [0, 100]).paddingInner(0.2);
  const height = scaleLinear([0, Math.max(1, ...counts.map(({ tasks, targets }) => tasks + targets))], [0, 100]);
  return {
    years: counts.map((count) => ({
      ...count,
      x: band(count.year) ?? 0,
      width: band.bandwidth(),
      taskHeight: height(count.tasks),
      targetHeight: height(count.targets),
    })),
    today: todayOn(band(yearOf(today)), band.bandwidth(), today),
  };
}

/** Where one looks first, in percent of the axis: the year that is chosen, or today, or the newest year. */
export function middleOf({ years, today }: Axis, chosen: number | null): number {
  const bar = years.find(({ year }) => year === chosen);
  return bar ? bar.x + bar.width / 2 : (today ?? 100);
}

/** Where a day stands within the bar of its year. */
function todayOn(x: number | undefined, width: number, today: string): number | null {
  if (x === undefined) return null;
  const year = today.slice(0, 4);
  const [day, start, end] = [today, `${year}-01-01`, lastDay(year)].map((date) => Date.parse(date));
  return scaleLinear([start ?? 0, end ?? 1], [x, x + width])(day ?? 0);
}
