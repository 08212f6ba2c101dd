import { inWords } from '../parts/fact-words.js';
import { roleWords } from '../parts/roles.js';
import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import { CorrectionLine } from './correction-line.js';
import type { Fact, Mark } from './source-data.js';
import { words } from './words.js';

/** What one mark says: the fact, its rule, who put it right, and where it leads. */
export function MarkFacts({ mark: { kind, fact, diagnostic } }: { readonly mark: Mark }) {
  const w = useWords(words);
  const roles = useWords(roleWords);
  const rule = fact?.rule ?? diagnostic?.rule;
  if (!fact && !diagnostic) return null;
  const detail = fact && inWords(fact.kind, fact.detail, roles);
  return (
    <div class="fact">
      <p>
        <strong>{w.kinds[kind]}</strong> <bdi class="clipped">{fact?.subject ?? diagnostic?.message}</bdi>
      </p>
      {detail && detail !== fact.subject && (
        <p>
          <bdi class="clipped">{detail}</bdi>
        </p>
      )}
      <p class="soft">
        {rule && (
          <>
            {w.rule} <code>{rule}</code>{' '}
          </>
        )}
        {fact && <Links fact={fact} />}
      </p>
      {fact?.correction && (
        <p>
          <CorrectionLine kind={fact.kind} correction={fact.correction} />
        </p>
      )}
    </div>
  );
}

function Links({ fact: { kind, nodeId, taskId } }: { readonly fact: Fact }) {
  const w = useWords(words);
  const task = kind === 'TASK' ? nodeId : kind === 'DUTY' ? taskId : null;
  return (
    <>
      {(kind === 'DUTY' || kind === 'UNIT_DUTY') && <a href={hrefOf('unit', { id: nodeId })}>{w.unit}</a>}{' '}
      {task && <a href={hrefOf('map', { focus: task })}>{w.map}</a>}
    </>
  );
}
