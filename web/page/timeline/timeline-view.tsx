import './timeline.css';
import '../parts/parts.css';
import { useLoaded } from '../data/use-loaded.js';
import { todayOf } from '../parts/partial-date.js';
import { useWords } from '../shell/language.js';
import { LoadedView } from '../shell/loaded-view.js';
import { setParams } from '../shell/router.js';
import type { ViewProps } from '../shell/view-props.js';
import { axisOf } from './axis.js';
import { AxisView } from './axis-view.js';
import { entriesOf, groupsOf, kindOf } from './entries.js';
import { GroupView } from './group-view.js';
import { loadTimeline, type TimelineData } from './timeline-data.js';
import { TimelineFilters } from './timeline-filters.js';
import { words } from './words.js';

/** Targets and deadlines by date: an axis of years, and below it what is due. */
export function TimelineView({ params }: ViewProps) {
  const w = useWords(words);
  const filter = { directive: params.get('directive'), unit: params.get('unit'), text: params.get('q') };
  const loaded = useLoaded(`timeline ${JSON.stringify(filter)}`, () => loadTimeline(filter));
  return (
    <>
      <h1>{w.title}</h1>
      <TimelineFilters {...filter} kind={kindOf(params.get('kind'))} />
      <LoadedView loaded={loaded}>{(data) => <Drawn data={data} params={params} />}</LoadedView>
    </>
  );
}

function Drawn({ data, params }: { readonly data: TimelineData } & ViewProps) {
  const w = useWords(words);
  const entries = entriesOf(data, kindOf(params.get('kind')));
  const year = Number(params.get('year')) || null;
  const axis = axisOf(entries, todayOf(new Date()));
  if (entries.length === 0) return <p>{w.none}</p>;
  return (
    <>
      {!data.complete && <p class="notice">{w.incomplete}</p>}
      {axis.years.length > 0 ? (
        <AxisView
          axis={axis}
          chosen={year}
          choose={(now) => setParams('timeline', { year: now === null ? null : String(now) }, { replace: false })}
        />
      ) : (
        <p>{w.noneDated}</p>
      )}
      {groupsOf(entries, year).map((group) => (
        <GroupView key={group.heading} group={group} />
      ))}
    </>
  );
}
