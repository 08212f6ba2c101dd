import { ROLES, roleWords } from '../parts/roles.js';
import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import { words } from './words.js';
import type { WorkloadRow } from './workload-rows.js';

/** What the bars show, as a table. */
export function WorkloadTable({ rows }: { readonly rows: readonly WorkloadRow[] }) {
  const w = useWords(words);
  const names = useWords(roleWords);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{w.unit}</th>
          {ROLES.map((role) => (
            <th scope="col" key={role}>
              {names[role]}
            </th>
          ))}
          <th scope="col">{w.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, total, parts }) => (
          <tr key={id}>
            <th scope="row">
              <a href={hrefOf('unit', { id })}>
                <bdi>{name}</bdi>
              </a>
            </th>
            {parts.map(({ role, count }) => (
              <td key={role}>{count}</td>
            ))}
            <td>{total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
