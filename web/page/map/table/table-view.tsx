import './table.css';
import { useState } from 'preact/hooks';
import { TaskPlacesDocument } from '../../../generated/graphql.js';
import { useQuery } from '../../data/use-query.js';
import { atOf } from '../../parts/place.js';
import { ROLES } from '../../parts/roles.js';
import { UnitLinks } from '../../parts/unit-links.js';
import { useWords } from '../../shell/language.js';
import { hrefOf } from '../../shell/routes.js';
import { isUnassigned, type MapData } from '../data.js';
import { words } from '../words.js';
import { download } from './download.js';
import { type TaskRow, taskRows, textsOf } from './rows.js';

interface Props {
  readonly map: MapData;
  readonly titles: ReadonlyMap<string, string>;
}

const PAGE = 100;

/** The selection as a table, a task a row, to be taken along as an Excel file. */
export function TableView({ map, titles }: Props) {
  const w = useWords(words);
  const [pages, setPages] = useState(1);
  const rows = taskRows(map);
  const titleOf = ({ task }: TaskRow) => titles.get(task.directiveId ?? '') ?? '';
  const save = async () => {
    const { xlsxOf } = await import('./xlsx.js');
    const texts = rows.map((row) => textsOf(row, titleOf(row)));
    download('任务分解表.xlsx', await xlsxOf(w.columns, texts));
  };
  const shown = Math.min(rows.length, pages * PAGE);
  return (
    <>
      <p class="actions">
        <button type="button" onClick={save}>
          {w.xlsx}
        </button>
        <span class="soft">{w.more(shown, rows.length)}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section class="scroll map-table" tabIndex={0} aria-label={w.table}>
        <table>
          <thead>
            <tr>
              {[...w.columns, w.source].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {Array.from({ length: Math.ceil(shown / PAGE) }, (_, page) => (
            <RowsView key={page} rows={rows.slice(page * PAGE, (page + 1) * PAGE)} titleOf={titleOf} />
          ))}
        </table>
      </section>
      {shown < rows.length && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          {w.showMore}
        </button>
      )}
    </>
  );
}

function RowsView({ rows, titleOf }: { readonly rows: readonly TaskRow[]; titleOf(row: TaskRow): string }) {
  const w = useWords(words);
  const ids = rows.map(({ task }) => task.id);
  const { data } = useQuery(TaskPlacesDocument, { ids, first: PAGE });
  const places = new Map(data?.tasks.nodes.map(({ id, evidence }) => [id, evidence]));
  return (
    <tbody>
      {rows.map((row) => {
        const { task, units } = row;
        const place = places.get(task.id);
        const at = place ? atOf(place) : null;
        return (
          <tr key={task.id}>
            <td>{task.detail}</td>
            <th scope="row">
              <bdi>{task.label}</bdi>
            </th>
            {isUnassigned(task) ? (
              <td colSpan={ROLES.length} class="soft">
                {w.nobody}
              </td>
            ) : (
              ROLES.map((role) => (
                <td key={role}>
                  <UnitLinks units={units[role].map(({ id, label }) => ({ id, name: label }))} />
                </td>
              ))
            )}
            <td class="when">{task.deadline}</td>
            <td class="where">
              <bdi>{task.section.join(' / ')}</bdi>
            </td>
            <td class="where">
              <bdi>{titleOf(row)}</bdi>
            </td>
            <td>
              <a href={hrefOf('source', { directive: task.directiveId, at })}>{w.source}</a>
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
