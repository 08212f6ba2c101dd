import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { type Axis, middleOf } from './axis.js';
import { words } from './words.js';

interface AxisProps {
  readonly axis: Axis;
  /** The year that is shown below; `null` for all. */
  readonly chosen: number | null;
  choose(year: number | null): void;
}

/** A bar for each year, which can be pressed to see only that year below; pressed again, all. */
export function AxisView({ axis, chosen, choose }: AxisProps) {
  const w = useWords(words);
  const { years, today } = axis;
  const box = useRef<HTMLDivElement>(null);
  // Only when it is opened: pressing a year must not push the years away under the finger.
  useLayoutEffect(() => {
    const { current } = box;
    if (current) current.scrollLeft = (current.scrollWidth * middleOf(axis, chosen)) / 100 - current.clientWidth / 2;
  }, []);
  return (
    <section class="axis" aria-label={w.axis}>
      <div class="axis-scroll" ref={box}>
        <div class="axis-years" style={{ minWidth: `${years.length * 3.2}rem` }}>
          {years.map(({ year, x, width, tasks, targets, taskHeight, targetHeight }) => (
            <button
              key={year}
              type="button"
              class="year"
              aria-pressed={chosen === year}
              title={w.bar(year, tasks, targets)}
              disabled={tasks + targets === 0}
              style={{ left: `${x}%`, width: `${width}%` }}
              onClick={() => choose(chosen === year ? null : year)}
            >
              <span class="stack" aria-hidden="true">
                <i class="of-targets" style={{ height: `${targetHeight}%` }} />
                <i class="of-tasks" style={{ height: `${taskHeight}%` }} />
              </span>
              <span>{year}</span> <span class="count">{tasks + targets || ''}</span>
            </button>
          ))}
          {today !== null && (
            <span class={today > 50 ? 'today late' : 'today'} style={{ left: `${today}%` }}>
              <span>{w.today}</span>
            </span>
          )}
        </div>
      </div>
      <p class="key">
        <span>
          <i class="of-tasks" /> {w.task}
        </span>
        <span>
          <i class="of-targets" /> {w.target}
        </span>
        {chosen !== null && (
          <button type="button" onClick={() => choose(null)}>
            {w.allYears}
          </button>
        )}
      </p>
    </section>
  );
}
