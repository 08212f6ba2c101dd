import { useWords } from '../../shell/language.js';
import { hrefWith } from '../../shell/router.js';
import { hrefOf } from '../../shell/routes.js';
import type { MapData } from '../data.js';
import { words } from '../words.js';
import { matrixOf } from './rows.js';

const SIGNS = { LEAD: '●', RESPONSIBLE: '■', SUPPORT: '○' };
/** More cells than these nobody reads; a browser would take long over them. */
const MOST_UNITS = 120;
const MOST_TASKS = 150;

/** The selection as a matrix: units down, tasks across, roles as signs. */
export function MatrixView({ map }: { readonly map: MapData }) {
  const w = useWords(words);
  const { units, rows, cells } = matrixOf(map);
  const [shownUnits, shownRows] = [units.slice(0, MOST_UNITS), rows.slice(0, MOST_TASKS)];
  const cut = shownUnits.length < units.length || shownRows.length < rows.length;
  return (
    <>
      <p class="soft signs">
        {(['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const).map((role) => (
          <span key={role} class={`role-${role.toLowerCase()}`}>
            {SIGNS[role]} {w.ties[role]}
          </span>
        ))}
        {cut && w.capped(shownUnits.length, shownRows.length, units.length, rows.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section class="matrix" tabIndex={0} aria-label={w.matrix}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.unit}</th>
              {shownRows.map(({ task }) => (
                <th key={task.id} scope="col" title={task.label}>
                  <a href={hrefWith('map', { focus: task.id, as: null })}>
                    <bdi>{`${task.detail} ${task.label}`}</bdi>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownUnits.map((unit) => (
              <tr key={unit.id}>
                <th scope="row">
                  <a href={hrefOf('unit', { id: unit.id })}>
                    <bdi>{unit.label}</bdi>
                  </a>
                </th>
                {shownRows.map(({ task }) => (
                  <td key={task.id}>
                    {cells
                      .get(unit.id)
                      ?.get(task.id)
                      ?.map((role) => (
                        <span
                          key={role}
                          class={`role-${role.toLowerCase()}`}
                          role="img"
                          aria-label={w.ties[role]}
                          title={`${unit.label} · ${w.ties[role]} · ${task.label}`}
                        >
                          {SIGNS[role]}
                        </span>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
