import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../shell/language.js';
import { FactCard } from './fact-card.js';
import { linesOf, type Segment, type Span } from './marks.js';
import { type Mark, marksOf, type Source } from './source-data.js';
import { Steps } from './steps.js';
import { words } from './words.js';

interface SourceTextProps {
  readonly source: Source;
  readonly hidden: ReadonlySet<string>;
  /** The words that are scrolled into view. */
  readonly quote: Span | null;
}

/** What is pointed at: its place among the marked segments, and where it stands in the window. */
interface Pointed {
  readonly at: number;
  readonly box: DOMRect;
}

const classOf = (mark: Mark) => `mark-${mark.kind.toLowerCase().replace('_', '-')}`;

/** A directive's text with every fact marked; pointing at one, or going to it by keyboard, shows what it says. */
export function SourceText({ source, hidden, quote }: SourceTextProps) {
  const w = useWords(words);
  const marks = useMemo(() => marksOf(source, hidden, quote), [source, hidden, quote]);
  const lines = useMemo(() => linesOf(source.directive.text, marks), [source, marks]);
  const stops = useMemo(
    () =>
      lines.flatMap(({ segments }) =>
        segments.filter(({ covers }) => covers.some((at) => marks[at]?.kind !== 'QUOTE')),
      ),
    [lines, marks],
  );
  const text = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [stop, setStop] = useState(0);

  useEffect(() => {
    text.current?.querySelector('.mark-quote')?.scrollIntoView({ block: 'center' });
  }, [quote, source]);

  const elementOf = (at: number) => text.current?.querySelector<HTMLElement>(`[data-stop="${at}"]`) ?? null;
  const point = (at: number) => {
    const element = elementOf(at);
    if (element) setPointed({ at, box: element.getBoundingClientRect() });
  };
  const go = (to: number) => {
    const at = Math.max(0, Math.min(stops.length - 1, to));
    setStop(at);
    elementOf(at)?.scrollIntoView({ block: 'center' });
    elementOf(at)?.focus({ preventScroll: true });
    point(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setPointed(null);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      go(stop + (event.key === 'ArrowRight' ? 1 : -1));
    }
  };
  const stopOf = new Map(stops.map((segment, at) => [segment, at]));
  const facts = (pointed ? (stops[pointed.at]?.covers ?? []) : []).flatMap((at) => marks[at] ?? []);

  const draw = (segment: Segment) => {
    const at = stopOf.get(segment);
    const covers = segment.covers.flatMap((mark) => marks[mark] ?? []);
    if (at === undefined && covers.length === 0) return segment.text;
    return (
      <mark
        key={segment.start}
        class={[...new Set(covers.map(classOf))].join(' ')}
        data-stop={at}
        tabIndex={at === undefined ? undefined : at === stop ? 0 : -1}
      >
        {segment.text}
      </mark>
    );
  };
  const pointAtTarget = (event: Event) => {
    const at = event.target instanceof HTMLElement ? event.target.dataset.stop : undefined;
    if (at === undefined) return;
    if (event.type !== 'pointerover') setStop(Number(at));
    point(Number(at));
  };
  return (
    <>
      <Steps at={stop} count={stops.length} go={go} />
      <div
        ref={text}
        class="source-text"
        role="document"
        aria-label={w.title}
        dir="auto"
        onPointerOver={pointAtTarget}
        onFocusIn={pointAtTarget}
        onClick={pointAtTarget}
        onKeyDown={onKeyDown}
      >
        {lines.map((line) => (
          <p key={line.start}>{line.segments.map(draw)}</p>
        ))}
      </div>
      {pointed && facts.length > 0 && <FactCard marks={facts} box={pointed.box} close={() => setPointed(null)} />}
    </>
  );
}
