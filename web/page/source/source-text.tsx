import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { FactCard } from './fact-card.js';
import { linesOf, type Span } from './marks.js';
import { piecesOf, quotePiece, stopsOf } from './pieces.js';
import { marksOf, type Source } from './source-data.js';
import { SourceLines } from './source-lines.js';
import { Steps } from './steps.js';
import { words } from './words.js';

interface SourceTextProps {
  readonly source: Source;
  readonly hidden: ReadonlySet<string>;
  /** The words that are scrolled into view. */
  readonly quote: Span | null;
  /** Whether it is the only text on the page, so that keys can go from place to place. */
  readonly alone: boolean;
}

/** A directive's text with every fact marked; pointing at one, being led to it, or going to it by keyboard, shows what it says. */
export function SourceText({ source, hidden, quote, alone }: SourceTextProps) {
  const w = useWords(words);
  const { lines, pieces, stops } = useMemo(() => {
    const marks = marksOf(source, hidden, quote);
    const lines = linesOf(source.directive.text, marks);
    const pieces = piecesOf(lines, marks);
    return { lines, pieces, stops: stopsOf(pieces) };
  }, [source, hidden, quote]);
  // Drawn once, however often something else is pointed at: a long directive has thousands of pieces.
  const drawn = useMemo(() => <SourceLines lines={lines} pieces={pieces} />, [lines, pieces]);
  const text = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(-1);
  const [pointed, setPointed] = useState<HTMLElement | null>(null);

  useEffect(() => {
    text.current?.querySelector('.mark-quote')?.scrollIntoView({ block: 'center' });
  }, [lines]);
  useEffect(() => {
    if (!quote || !alone) return;
    setPointed(text.current?.querySelector<HTMLElement>(`[data-piece="${quotePiece(pieces, quote)}"]`) ?? null);
  }, [source, quote, alone]);
  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPointed(null);
    };
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, []);

  const go = (to: number) => {
    const at = Math.max(0, Math.min(stops.length - 1, to));
    const element = text.current?.querySelector<HTMLElement>(`[data-piece="${stops[at]}"]`);
    setStop(at);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  };
  const point = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.dataset.piece !== undefined) setPointed(target);
  };
  const arrive = (event: Event) => {
    point(event);
    const place = event.target instanceof HTMLElement ? Number(event.target.dataset.piece) : Number.NaN;
    const at = stops.findLastIndex((piece) => piece <= place);
    if (at >= 0) setStop(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    go(stop + (event.key === 'ArrowRight' ? 1 : -1));
  };
  const facts = pointed && text.current?.contains(pointed) ? pieces[Number(pointed.dataset.piece)]?.marks : undefined;
  return (
    <>
      <Steps at={stop} count={stops.length} keys={alone} go={go} />
      <div
        ref={text}
        class="source-text"
        role="document"
        aria-label={w.title}
        dir="auto"
        // Not `over`: that also comes of a text that is scrolled under a pointer which rests.
        onPointerMove={point}
        onFocusIn={arrive}
        onClick={arrive}
        onKeyDown={onKeyDown}
      >
        {drawn}
      </div>
      {pointed && facts?.some(({ kind }) => kind !== 'QUOTE') && (
        <FactCard marks={facts} beside={pointed} close={() => setPointed(null)} />
      )}
    </>
  );
}
