import './table.css';
import { useMemo } from 'preact/hooks';
import { ROLES } from '../../parts/roles.js';
import { useWords } from '../../shell/language.js';
import { hrefWith } from '../../shell/router.js';
import { hrefOf } from '../../shell/routes.js';
import type { MapData } from '../data.js';
import { words } from '../words.js';
import { type Matrix, matrixOf } from './matrix.js';

const SIGNS = { LEAD: '●', RESPONSIBLE: '■', SUPPORT: '○' };

/** The selection as a matrix: units down, tasks across, roles as signs. */
export function MatrixView({ map, titles }: { readonly map: MapData; readonly titles: ReadonlyMap<string, string> }) {
  const w = useWords(words);
  const { units, tasks, cells, more } = useMemo(() => matrixOf(map), [map]);
  const groups = inDirectives(tasks);
  return (
    <>
      <p class="soft signs">
        {ROLES.map((role) => (
          <span key={role} class={`role-${role.toLowerCase()}`}>
            {SIGNS[role]} {w.ties[role]}
          </span>
        ))}
        {w.capped(units.length, more.units, tasks.length, more.tasks)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section class="matrix" tabIndex={0} aria-label={w.matrix}>
        <table>
          <thead>
            {groups.length > 1 && (
              <tr class="of">
                <td />
                {groups.map(([first, ...rest]) => (
                  <th key={first.task.directiveId} scope="colgroup" colSpan={rest.length + 1}>
                    <bdi class="clipped">{titles.get(first.task.directiveId ?? '')}</bdi>
                  </th>
                ))}
              </tr>
            )}
            <tr>
              <th scope="col">{w.unit}</th>
              {tasks.map(({ task }) => (
                <th key={task.id} scope="col" title={task.label}>
                  <a href={hrefWith('map', { focus: task.id, as: null })}>
                    <bdi>{`${task.detail} ${task.label}`}</bdi>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id}>
                <th scope="row">
                  <a href={hrefOf('unit', { id: unit.id })}>
                    <bdi>{unit.label}</bdi>
                  </a>
                </th>
                {tasks.map(({ task }) => (
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

type Column = Matrix['tasks'][number];

/** The columns, those of a directive together. */
function inDirectives(tasks: Matrix['tasks']): readonly (readonly [Column, ...Column[]])[] {
  const groups: [Column, ...Column[]][] = [];
  for (const one of tasks) {
    const last = groups.at(-1);
    if (last && last[0].task.directiveId === one.task.directiveId) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
