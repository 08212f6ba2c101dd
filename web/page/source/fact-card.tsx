import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { MarkFacts } from './mark-facts.js';
import type { Mark } from './source-data.js';
import { words } from './words.js';

interface FactCardProps {
  /** What is said of the words, the most particular first. */
  readonly marks: readonly Mark[];
  /** The words. */
  readonly beside: HTMLElement;
  close(): void;
}

const MARGIN = 8;

/** Says what facts some words state, and by which rules; stands below the words, or above where there is no room, and goes with them. */
export function FactCard({ marks, beside, close }: FactCardProps) {
  const w = useWords(words);
  const card = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const put = () => {
      const { width, height } = card.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
      const box = beside.getBoundingClientRect();
      const below = box.bottom + MARGIN + height <= innerHeight;
      setPlace({
        left: Math.max(MARGIN, Math.min(box.left, document.documentElement.clientWidth - width - MARGIN)),
        top: Math.max(MARGIN, below ? box.bottom + MARGIN : box.top - height - MARGIN),
      });
    };
    put();
    addEventListener('scroll', put, { capture: true, passive: true });
    return () => removeEventListener('scroll', put, { capture: true });
  }, [beside, marks]);
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
