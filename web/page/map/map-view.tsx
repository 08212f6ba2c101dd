import './map.css';
import { useMemo } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { LoadedView } from '../shell/loaded-view.js';
import { setParams } from '../shell/router.js';
import type { ViewProps } from '../shell/view-props.js';
import { useLayout } from './layout/use-layout.js';
import { MapCanvas } from './map-canvas.js';
import { Card } from './panel/card.js';
import { Counts } from './panel/counts.js';
import { Filters } from './panel/filters.js';
import { Legend } from './panel/legend.js';
import { isReversed, selectionOf } from './selection.js';
import { MatrixView } from './table/matrix-view.js';
import { TableView } from './table/table-view.js';
import { useMap, useTitles } from './use-map.js';
import { words } from './words.js';

const TABS = ['map', 'matrix', 'table'] as const;

/** Who answers for what, as a drawing, a matrix and a table of the same selection. */
export function MapView({ params }: ViewProps) {
  const w = useWords(words);
  const selection = useMemo(() => selectionOf(params), [params]);
  const { whole, map, shown } = useMap(selection);
  const titles = useTitles(map !== null);
  const placed = useLayout(map);
  const tab = TABS.find((one) => one === params.get('as')) ?? 'map';
  const focus = params.get('focus') ?? '';
  const node = map?.nodes.find(({ id }) => id === focus);
  return (
    <>
      <div class="map-head">
        <h1>{w.title}</h1>
        <fieldset class="actions" aria-label={w.shownAs}>
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === tab}
              onClick={() => setParams('map', { as: one }, { replace: false })}
            >
              {w.views[one]}
            </button>
          ))}
        </fieldset>
        {shown && <Counts map={shown} />}
      </div>
      <LoadedView loaded={whole}>
        {() =>
          map &&
          shown && (
            <>
              <Filters selection={selection} map={map} titles={titles} />
              {shown.level !== 'TASK' && <p class="soft">{tab === 'map' ? w.clustered : w.onlyTasks}</p>}
              {shown.omitted > 0 && <p class="soft">{w.omitted(shown.omitted)}</p>}
              {shown.nodes.length === 0 && (
                <p role="status">{isReversed(selection) ? w.reversed(selection.from, selection.to) : w.empty}</p>
              )}
              {shown.nodes.length > 0 && tab === 'table' && <TableView map={shown} titles={titles} />}
              {shown.nodes.length > 0 && tab === 'matrix' && <MatrixView map={shown} titles={titles} />}
              {shown.nodes.length > 0 && tab === 'map' && (
                <>
                  <Legend map={shown} />
                  <div class="map-body">
                    <MapCanvas map={shown} placed={placed} titles={titles} chosen={focus} />
                    {node && <Card node={node} map={map} near={selection.near !== ''} />}
                  </div>
                </>
              )}
            </>
          )
        }
      </LoadedView>
    </>
  );
}
