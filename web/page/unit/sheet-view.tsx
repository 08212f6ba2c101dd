import { useState } from 'preact/hooks';
import { useLoaded } from '../data/use-loaded.js';
import { todayOf } from '../parts/partial-date.js';
import { roleWords } from '../parts/roles.js';
import { useWords } from '../shell/language.js';
import { LoadedView } from '../shell/loaded-view.js';
import { hrefOf } from '../shell/routes.js';
import { BesideTasks } from './beside-tasks.js';
import { DueList } from './due-list.js';
import { keepUnit, keptUnit } from './kept-unit.js';
import { TaskTable } from './task-table.js';
import { loadUnit, type UnitHead, type UnitTask } from './unit-data.js';
import { sheetOf } from './unit-sheet.js';
import { words } from './words.js';

/** A unit's own page. */
export function SheetView({ id }: { readonly id: string }) {
  const w = useWords(words);
  const loaded = useLoaded(`unit ${id}`, async () => ({ found: await loadUnit(id) }));
  return (
    <>
      <p class="actions">
        <a href={`${hrefOf('unit')}?q=`}>{w.all}</a>
        {loaded.data?.found && (
          <>
            <a href={hrefOf('map', { unit: id })}>{w.map}</a>
            <KeepButton id={id} />
            <button type="button" onClick={() => print()}>
              {w.print}
            </button>
          </>
        )}
      </p>
      <LoadedView loaded={loaded}>{({ found }) => (found ? <Sheet {...found} /> : <p>{w.none}</p>)}</LoadedView>
    </>
  );
}

function Sheet({ unit, tasks }: { readonly unit: UnitHead; readonly tasks: readonly UnitTask[] }) {
  const w = useWords(words);
  const roles = useWords(roleWords);
  const { lists, ahead, past } = sheetOf(unit.id, tasks, todayOf(new Date()));
  const aliases = unit.aliases.filter((alias) => alias !== unit.name);
  return (
    <article class="sheet">
      <h1>
        <bdi>{unit.name}</bdi>{' '}
        {unit.jurisdiction && (
          <small class="soft">
            <bdi>{unit.jurisdiction}</bdi>
          </small>
        )}
      </h1>
      <p class="figures">
        {lists.map(({ role, lines }) => (
          <span key={role} class={`as-${role.toLowerCase()}`}>
            {roles[role]} <b>{lines.length}</b>
          </span>
        ))}
      </p>
      {aliases.length > 0 && (
        <details>
          <summary>{w.aliases}</summary>
          <bdi>{aliases.join('、')}</bdi>
        </details>
      )}
      <h2>{w.ahead}</h2>
      {ahead.length > 0 ? <DueList dues={ahead} /> : <p>{w.noDates}</p>}
      {past.length > 0 && (
        <>
          <h2>{w.past}</h2>
          <DueList dues={past} />
        </>
      )}
      {lists.map(({ role, lines }) => lines.length > 0 && <TaskTable key={role} role={role} lines={lines} />)}
      <BesideTasks unit={unit} />
    </article>
  );
}

function KeepButton({ id }: { readonly id: string }) {
  const w = useWords(words);
  const [kept, setKept] = useState(keptUnit() === id);
  return (
    <button
      type="button"
      onClick={() => {
        keepUnit(kept ? null : id);
        setKept(!kept);
      }}
    >
      {kept ? w.forget : w.keep}
    </button>
  );
}
