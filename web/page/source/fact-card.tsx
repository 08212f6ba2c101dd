import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { type Frame, frameAround, placeBeside } from './card-place.js';
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

/** The whole quote that some words are of; `null` where they are of none. */
function quoteWith(words: HTMLElement): Frame | null {
  if (!words.matches('.mark-quote')) return null;
  const pieces = words.closest('.source-text')?.querySelectorAll('.mark-quote') ?? [];
  return frameAround([...pieces].map((piece) => piece.getBoundingClientRect()));
}

/** Says what facts some words state, and by which rules; stands beside the words, and the quote that they are of, and goes with them. */
export function FactCard({ marks, beside, close }: FactCardProps) {
  const w = useWords(words);
  const card = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const put = () => {
      const size = card.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
      const window = { width: document.documentElement.clientWidth, height: innerHeight };
      const own = beside.getBoundingClientRect();
      const edge = { left: Math.max(0, window.width - size.width), top: Math.max(0, innerHeight - size.height) };
      setPlace(placeBeside(quoteWith(beside) ?? own, size, window) ?? placeBeside(own, size, window) ?? edge);
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
