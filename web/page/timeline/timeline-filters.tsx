import { UnitListDocument } from '../../generated/graphql.js';
import { useQuery } from '../data/use-query.js';
import { DirectiveFilter } from '../parts/directive-filter.js';
import { TextFilter } from '../parts/text-filter.js';
import { useWords } from '../shell/language.js';
import { setParams } from '../shell/router.js';
import type { EntryKind } from './entries.js';
import type { TimelineFilter } from './timeline-data.js';
import { words } from './words.js';

/** What narrows the timeline, all of it kept in the address; another choice shows all years again. */
export function TimelineFilters({ directive, unit, text, kind }: TimelineFilter & { readonly kind: EntryKind | null }) {
  const w = useWords(words);
  const { data } = useQuery(UnitListDocument, { first: 100 });
  const { data: named } = useQuery(UnitListDocument, unit ? { first: 1, filter: { ids: [unit] } } : null);
  const units = data?.units.nodes ?? [];
  const missing = named?.units.nodes.filter(({ id }) => units.every((other) => other.id !== id)) ?? [];
  const set = (changes: Record<string, string | null>) => setParams('timeline', { ...changes, year: null });
  return (
    <div class="filters">
      <DirectiveFilter chosen={directive} choose={(id) => set({ directive: id })} />
      <label>
        {w.unit}{' '}
        <select value={unit ?? ''} onChange={({ currentTarget }) => set({ unit: currentTarget.value || null })}>
          <option value="">{w.allUnits}</option>
          {[...missing, ...units].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.kind}{' '}
        <select value={kind ?? ''} onChange={({ currentTarget }) => set({ kind: currentTarget.value || null })}>
          <option value="">{w.both}</option>
          <option value="task">{w.task}</option>
          <option value="target">{w.target}</option>
        </select>
      </label>
      <TextFilter label={w.text} text={text ?? ''} change={(q) => set({ q })} />
    </div>
  );
}
