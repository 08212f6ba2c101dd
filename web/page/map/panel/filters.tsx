import { ROLES } from '../../parts/roles.js';
import { TextFilter } from '../../parts/text-filter.js';
import { useWords } from '../../shell/language.js';
import { setParams } from '../../shell/router.js';
import { isUnit, type MapData } from '../data.js';
import { narrows, type Selection } from '../selection.js';
import { words } from '../words.js';
import { Choice } from './choice.js';
import { DateField } from './date-field.js';
import { ScopeChoice } from './scope-choice.js';

interface Props {
  readonly selection: Selection;
  /** The map before the selection: what can be chosen. */
  readonly map: MapData;
  readonly titles: ReadonlyMap<string, string>;
}

const CLEARED = {
  place: null,
  role: null,
  unit: null,
  section: null,
  from: null,
  to: null,
  text: null,
  people: null,
  near: null,
};
const change = (params: Record<string, string | readonly string[] | null>) => setParams('map', params);

/** What is chosen of the map; each change stands in the address at once. */
export function Filters({ selection, map, titles }: Props) {
  const w = useWords(words);
  const units = map.nodes.filter(isUnit).sort((a, b) => b.weight - a.weight);
  const sections = [...new Set(map.nodes.flatMap(({ section }) => section))];
  return (
    <details class="map-filters" open={matchMedia('(min-width: 60rem)').matches}>
      <summary>{w.filters}</summary>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <ScopeChoice selection={selection} titles={titles} />
        <fieldset>
          <legend>{w.role}</legend>
          {ROLES.map((role) => (
            <label key={role}>
              <input
                type="checkbox"
                checked={selection.roles.includes(role)}
                onChange={({ currentTarget: { checked } }) =>
                  change({ role: ROLES.filter((one) => (one === role ? checked : selection.roles.includes(one))) })
                }
              />
              {w.ties[role]}
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              checked={selection.people}
              onChange={({ currentTarget: { checked } }) => change({ people: checked ? null : 'no' })}
            />
            {w.people}
          </label>
        </fieldset>
        <Choice
          label={w.unit}
          value={selection.unit}
          options={units.map(({ id, label }) => [id, label])}
          choose={(unit) => change({ unit })}
        />
        <Choice
          label={w.section}
          value={selection.section}
          options={sections.map((one) => [one, one])}
          choose={(section) => change({ section })}
        />
        {(['from', 'to'] as const).map((end) => (
          <DateField key={end} label={w[end]} value={selection[end]} change={(date) => change({ [end]: date })} />
        ))}
        <TextFilter label={w.text} text={selection.text} change={(text) => change({ text })} />
        {(narrows(selection) || selection.places.length > 0 || selection.near || !selection.people) && (
          <button type="button" onClick={() => change(CLEARED)}>
            {w.clear}
          </button>
        )}
      </form>
    </details>
  );
}
