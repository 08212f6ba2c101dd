import { SharersView } from '../parts/sharers-view.js';
import { useWords } from '../shell/language.js';
import type { Entry, Group } from './entries.js';
import { words } from './words.js';

/** What is due in a year; what has no date stays folded until it is wanted. */
export function GroupView({ group: { heading, entries } }: { readonly group: Group }) {
  const w = useWords(words);
  const title = typeof heading === 'number' ? w.year(heading) : w[heading];
  const list = (
    <ul class="entries">
      {entries.map((entry) => (
        <EntryView key={entry.key} entry={entry} />
      ))}
    </ul>
  );
  return heading === 'undated' ? (
    <details>
      <summary>
        {title} <span class="soft">{w.count(entries.length)}</span>
      </summary>
      {list}
    </details>
  ) : (
    <section>
      <h2>
        {title} <small class="soft">{w.count(entries.length)}</small>
      </h2>
      {list}
    </section>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  const w = useWords(words);
  const { kind, date, recurrence, what, figure, sharers, directive, href } = entry;
  return (
    <li>
      <span class="when">
        {date !== null && <time dateTime={date}>{date}</time>} <bdi>{recurrence}</bdi>
      </span>
      <span class="what">
        <b class={`kind-${kind}`}>{w[kind]}</b>{' '}
        <a href={href}>
          <bdi>{what}</bdi>
        </a>{' '}
        <b>
          <bdi>{figure}</bdi>
        </b>{' '}
        <SharersView sharers={sharers} />
        <small class="soft clipped">
          <bdi>{directive}</bdi>
        </small>
      </span>
    </li>
  );
}
