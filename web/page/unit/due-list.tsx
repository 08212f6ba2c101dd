import { roleWords } from '../parts/roles.js';
import { useWords } from '../shell/language.js';
import type { Due } from './unit-sheet.js';
import { words } from './words.js';

/** What is due, by date. */
export function DueList({ dues }: { readonly dues: readonly Due[] }) {
  const w = useWords(words);
  const roles = useWords(roleWords);
  return (
    <ul class="dues">
      {dues.map(({ key, date, what, task, role, href }) => (
        <li key={key}>
          <time dateTime={date}>{date}</time> <b class={`as-${role.toLowerCase()}`}>{roles[role]}</b>{' '}
          <a href={href}>
            <bdi>{what}</bdi>
          </a>
          {task !== null && (
            <span class="soft">
              <bdi>{w.of(task)}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
