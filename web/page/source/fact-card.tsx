import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { hrefOf } from '../shell/routes.js';
import type { Mark } from './source-data.js';
import { words } from './words.js';

interface FactCardProps {
  /** What is said of the words, the most particular first. */
  readonly marks: readonly Mark[];
  /** Where they stand in the window. */
  readonly box: DOMRect;
  close(): void;
}

const MARGIN = 8;

/** Says what facts some words state, and by which rules; stands below the words, or above where there is no room. */
export function FactCard({ marks, box, close }: FactCardProps) {
  const w = useWords(words);
  const card = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const { width, height } = card.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
    const below = box.bottom + MARGIN + height <= innerHeight;
    setPlace({
      left: Math.max(MARGIN, Math.min(box.left, document.documentElement.clientWidth - width - MARGIN)),
      top: Math.max(MARGIN, below ? box.bottom + MARGIN : box.top - height - MARGIN),
    });
  }, [box, marks]);
  return (
    <aside ref={card} class="fact-card" aria-live="polite" style={{ left: `${place.left}px`, top: `${place.top}px` }}>
      <button type="button" class="close" aria-label={w.close} onClick={close}>
        ×
      </button>
      {marks.map((mark) => (
        <MarkFacts key={`${mark.kind} ${mark.start} ${mark.end} ${mark.fact?.subject}`} mark={mark} />
      ))}
    </aside>
  );
}

function MarkFacts({ mark: { kind, fact, diagnostic } }: { readonly mark: Mark }) {
  const w = useWords(words);
  const rule = fact?.rule ?? diagnostic?.rule;
  if (!fact && !diagnostic) return null;
  return (
    <div class="fact">
      <p>
        <strong>{w.kinds[kind]}</strong> <bdi>{fact?.subject ?? diagnostic?.message}</bdi>
      </p>
      {fact && fact.detail !== '' && fact.detail !== fact.subject && (
        <p>
          <bdi class="clipped">{fact.detail}</bdi>
        </p>
      )}
      <p class="soft">
        {rule && (
          <>
            {w.rule} <code>{rule}</code>{' '}
          </>
        )}
        {fact?.correction && <bdi>{w.byHand(fact.correction.author)} </bdi>}
        {fact && (kind === 'DUTY' || kind === 'UNIT_DUTY') && (
          <a href={hrefOf('unit', { id: fact.nodeId })}>{w.unit}</a>
        )}{' '}
        {fact && (kind === 'DUTY' || kind === 'TASK') && (
          <a href={hrefOf('map', { focus: kind === 'TASK' ? fact.nodeId : (fact.taskId ?? fact.nodeId) })}>{w.map}</a>
        )}
      </p>
    </div>
  );
}
