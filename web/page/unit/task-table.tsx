import type { Role } from '../../generated/graphql.js';
import { roleWords } from '../parts/roles.js';
import { SharersView } from '../parts/sharers-view.js';
import { useWords } from '../shell/language.js';
import type { TaskLine } from './unit-sheet.js';
import { words } from './words.js';

/** The tasks that a unit has in one role. */
export function TaskTable({ role, lines }: { readonly role: Role; readonly lines: readonly TaskLine[] }) {
  const w = useWords(words);
  const roles = useWords(roleWords);
  const heading = `tasks-${role.toLowerCase()}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} class={`as-${role.toLowerCase()}`}>
        {roles[role]} {lines.length}
      </h2>
      <table class="tasks">
        <thead>
          <tr>
            <th scope="col">{w.task}</th>
            <th scope="col">{w.section}</th>
            <th scope="col">{w.deadline}</th>
            <th scope="col">{w.others}</th>
            <th scope="col">{w.source}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, title, section, deadline, targetDates, others, directive, href }) => (
            <tr key={key}>
              <th scope="row">
                <a class="clipped" href={href}>
                  <bdi>{title}</bdi>
                </a>
              </th>
              <td data-label={w.section}>
                <bdi class="clipped">{section}</bdi>
              </td>
              <td data-label={w.deadline}>
                {deadline ?? (targetDates.length > 0 ? w.targetDates(targetDates) : null)}
              </td>
              <td data-label={w.others}>
                <SharersView sharers={others} />
              </td>
              <td data-label={w.source}>
                <bdi class="clipped">{directive}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
