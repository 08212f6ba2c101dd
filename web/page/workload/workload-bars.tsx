import { ROLES, roleWords } from '../parts/roles.js';
import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import type { WorkloadRow } from './workload-rows.js';

/** A bar for each unit, its parts told apart by pattern and word as well as by colour. */
export function WorkloadBars({ rows }: { readonly rows: readonly WorkloadRow[] }) {
  const names = useWords(roleWords);
  return (
    <>
      <p class="key">
        {ROLES.map((role) => (
          <span key={role}>
            <i class={`bar-part ${role.toLowerCase()}`} /> {names[role]}
          </span>
        ))}
      </p>
      <ul class="bars">
        {rows.map(({ id, name, total, parts }) => (
          <li key={id}>
            <a class="unit-name" href={hrefOf('unit', { id })}>
              <bdi>{name}</bdi>
            </a>
            <span class="track" aria-hidden="true">
              {parts.map(({ role, width }) => (
                <i key={role} class={`bar-part ${role.toLowerCase()}`} style={{ width: `${width}%` }} />
              ))}
            </span>
            <span class="numbers">
              <b>{total}</b>{' '}
              {parts.map(
                ({ role, count }) =>
                  count > 0 && (
                    <span key={role} class={`as-${role.toLowerCase()}`}>
                      {names[role]} {count}{' '}
                    </span>
                  ),
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
