/** A stretch of a text, half-open, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a line that the same spans cover from its beginning to its end. */
export interface Segment extends Span {
  readonly text: string;
  /** Places of the spans in their list, the shortest first: what says most of these very words. */
  readonly covers: readonly number[];
}

/** A line of a text without its line break. */
export interface Line {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/**
 * Cuts a text into lines, and these where a span begins or ends. Put together with line breaks between, the segments are
 * the text. Spans may overlap; those beyond the text are cut, empty ones cover nothing.
 */
export function linesOf(text: string, spans: readonly Span[]): readonly Line[] {
  const begins = byPlace(spans, ({ start }) => start);
  const ends = byPlace(spans, ({ end }) => end);
  const cuts = [...new Set([...begins.keys(), ...ends.keys()])].sort((a, b) => a - b);
  const length = (at: number) => (spans[at]?.end ?? 0) - (spans[at]?.start ?? 0);
  const lines: Line[] = [];
  let open: readonly number[] = [];
  let next = 0;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const segments: Segment[] = [];
    const lineEnd = lineStart + line.length;
    let start = lineStart;
    for (; next < cuts.length && (cuts[next] ?? 0) <= lineEnd; next++) {
      const cut = cuts[next] ?? 0;
      if (cut > start) segments.push({ start, end: cut, text: text.slice(start, cut), covers: open });
      start = Math.max(start, cut);
      const closed = ends.get(cut) ?? [];
      open = [...open.filter((at) => !closed.includes(at)), ...(begins.get(cut) ?? [])].sort(
        (a, b) => length(a) - length(b) || a - b,
      );
    }
    if (lineEnd > start) segments.push({ start, end: lineEnd, text: text.slice(start, lineEnd), covers: open });
    lines.push({ start: lineStart, segments });
    lineStart = lineEnd + 1;
  }
  return lines;
}

/** Places in the list of spans that are not empty, by where they begin or end. */
function byPlace(spans: readonly Span[], placeOf: (span: Span) => number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [at, span] of spans.entries()) {
    if (span.end <= span.start) continue;
    const place = placeOf(span);
    const there = places.get(place);
    if (there) there.push(at);
    else places.set(place, [at]);
  }
  return places;
}
