import type { Line } from './marks.js';
import type { Piece } from './pieces.js';
import type { Mark } from './source-data.js';

const classOf = ({ kind }: Mark) => `mark-${kind.toLowerCase().replace('_', '-')}`;

/** The text, line by line; the first piece can be reached by the tab key, and the others from it. */
export function SourceLines({ lines, pieces }: { readonly lines: readonly Line[]; readonly pieces: readonly Piece[] }) {
  const placeOf = new Map(pieces.map(({ segment }, at) => [segment, at]));
  return (
    <>
      {lines.map((line) => (
        <p key={line.start}>
          {line.segments.map((segment) => {
            const at = placeOf.get(segment);
            const piece = at === undefined ? undefined : pieces[at];
            if (!piece) return segment.text;
            return (
              <mark
                key={segment.start}
                class={[...new Set(piece.marks.map(classOf))].join(' ')}
                data-piece={at}
                tabIndex={at === 0 ? 0 : -1}
              >
                {segment.text}
              </mark>
            );
          })}
        </p>
      ))}
    </>
  );
}
