import './load.css';
import '../parts/parts.css';
import { WritableDocument } from '../../generated/graphql.js';
import { useQuery } from '../data/use-query.js';
import { DirectiveOptions } from '../parts/directive-options.js';
import { useDirectives } from '../parts/directives.js';
import { titleOf } from '../parts/title.js';
import { useWords } from '../shell/language.js';
import { setParams } from '../shell/router.js';
import type { ViewProps } from '../shell/view-props.js';
import { DropZone } from './drop-zone.js';
import { JobView } from './job-view.js';
import { LoadedDirectives } from './loaded-directives.js';
import { giveFiles } from './loading.js';
import { tellingOf } from './replaced.js';
import { useFiles } from './use-files.js';
import { words } from './words.js';

/** Files are dropped, looked at one after the other, and stored when the person has seen what they change. */
export function LoadView({ params }: ViewProps) {
  const w = useWords(words);
  const replacing = params.get('replacing');
  const files = useFiles();
  // Until it is known, and where it cannot be asked, a try tells.
  const writable = useQuery(WritableDocument, {}).data?.writable ?? true;
  return (
    <>
      <h1>{w.title}</h1>
      {!writable && (
        <p class="notice" role="alert">
          {w.failure.WRITING_OFF}
        </p>
      )}
      <ReplacingChoice replacing={replacing} />
      <DropZone several={replacing === null} disabled={!writable} take={(given) => giveFiles(given, replacing)} />
      {files.map((entry) => (
        <JobView key={entry.key} entry={entry} />
      ))}
      <LoadedDirectives writable={writable} />
    </>
  );
}

/** Whether a file is loaded as what it is, or put in the place of a directive. */
function ReplacingChoice({ replacing }: { readonly replacing: string | null }) {
  const w = useWords(words);
  const { data } = useDirectives();
  return (
    <div class="filters">
      <label>
        {w.replacing}{' '}
        <select
          value={replacing ?? ''}
          onChange={({ currentTarget }) => setParams('load', { replacing: currentTarget.value })}
        >
          <option value="">{w.asNew}</option>
          <DirectiveOptions directives={data} label={(one) => w.replace(w.named(titleOf(one), tellingOf(one)))} />
        </select>
      </label>
    </div>
  );
}
