import './workload.css';
import '../parts/parts.css';
import { WorkloadDocument } from '../../generated/graphql.js';
import { useQuery } from '../data/use-query.js';
import { DirectiveFilter } from '../parts/directive-filter.js';
import { ROLES, roleWords } from '../parts/roles.js';
import { TextFilter } from '../parts/text-filter.js';
import { useWords } from '../shell/language.js';
import { LoadedView } from '../shell/loaded-view.js';
import { setParams } from '../shell/router.js';
import type { ViewProps } from '../shell/view-props.js';
import { words } from './words.js';
import { WorkloadBars } from './workload-bars.js';
import { orderOf, rowsOf } from './workload-rows.js';
import { WorkloadTable } from './workload-table.js';

/** How many tasks each unit has by role, as bars or as a table. */
export function WorkloadView({ params }: ViewProps) {
  const w = useWords(words);
  const roles = useWords(roleWords);
  const [directive, text, section] = ['directive', 'q', 'section'].map((name) => params.get(name));
  const order = orderOf(params.get('order'));
  const Shown = params.has('table') ? WorkloadTable : WorkloadBars;
  const loaded = useQuery(WorkloadDocument, {
    filter: {
      ...(directive ? { directiveIds: [directive] } : {}),
      ...(text ? { text } : {}),
      ...(section ? { section } : {}),
    },
  });
  return (
    <>
      <h1>{w.title}</h1>
      <div class="filters">
        <DirectiveFilter chosen={directive ?? null} choose={(id) => setParams('workload', { directive: id })} />
        <TextFilter label={w.text} text={text ?? ''} change={(q) => setParams('workload', { q })} />
        <TextFilter label={w.section} text={section ?? ''} change={(now) => setParams('workload', { section: now })} />
        <label>
          {w.order}{' '}
          <select value={order} onChange={({ currentTarget }) => setParams('workload', { order: currentTarget.value })}>
            <option value="TOTAL">{w.total}</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {roles[role]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => setParams('workload', { table: params.has('table') ? null : '1' })}>
          {params.has('table') ? w.bars : w.table}
        </button>
      </div>
      <LoadedView loaded={loaded}>
        {({ statistics: { tasks, units, workload } }) =>
          workload.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <>
              <p>
                {w.said(tasks, units, workload.length)} <span class="soft">{w.twice}</span>
              </p>
              <Shown rows={rowsOf(workload, order)} />
            </>
          )
        }
      </LoadedView>
    </>
  );
}
