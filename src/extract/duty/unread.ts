import type { Span } from '#src/text/span.js';
import type { Context } from '../context.js';
import { UNCLOSED } from './labelled.js';

/** A label of duties, or a verb of duties at the end, where a clause would have it. */
const LOOKS_LIKE_CLAUSE =
  /^[\s\u3000]*(?:牵头|主办|责任|主责|配合|协办|参与|参加|协助)(?:责任)?(?:单位|部门|处室|科室)?[\s\u3000]*[：:]|[一-龥](?:牵头|按职责分工负责|分工负责|负责落实|组织实施)[。；\s\u3000]*$/;
const LABEL_LINE =
  /^[\s\u3000]*(?:牵头|主办|责任|配合|协办|参与|参加|协助)(?:责任)?(?:单位|部门|处室|科室)[\s\u3000]*[：:][\s\u3000]*\S/;
const LONGEST = 400;

/** Returns what looks like a clause of duties in which no unit was found, in order: brackets, labelled lines, cells of units. */
export function findUnread({ tree, brackets, clauses, tasks, asides }: Context): Span[] {
  const read = [
    ...clauses,
    ...tasks.flatMap((task) => [...task.clauses, ...task.carried]),
    ...asides.declarations,
    ...asides.carried,
  ].sort((a, b) => a.start - b.start);
  const bracketed = brackets
    .filter(({ start, end }) => end - start <= LONGEST)
    .filter(({ inner }) => LOOKS_LIKE_CLAUSE.test(tree.text.slice(inner.start, inner.end)));
  const lines = tree.lines.flatMap(({ text, start, end }) => {
    const unclosed = UNCLOSED.exec(text);
    return unclosed || LABEL_LINE.test(text) ? [{ start: start + (unclosed?.index ?? 0), end }] : [];
  });
  const cells = tasks.flatMap(({ item }) =>
    [...(item.cells ?? [])].flatMap(([kind, all]) =>
      kind === 'LEAD' || kind === 'SUPPORT' || kind === 'RESPONSIBLE' ? all : [],
    ),
  );
  const unread = [
    ...bracketed,
    ...lines,
    ...cells.filter(({ start, end }) => !EMPTY.test(tree.text.slice(start, end))),
  ];
  return outside(unread, read).map(({ start, end }) => ({ start, end }));
}

const EMPTY = /^[—\-–－/\\无\s]*$/;

/** The spans that overlap none of `read`, which come in order. */
function outside(spans: readonly Span[], read: readonly Span[]): Span[] {
  const found: Span[] = [];
  let next = 0;
  let reach = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    for (; (read[next]?.start ?? Number.POSITIVE_INFINITY) < span.end; next++)
      reach = Math.max(reach, read[next]?.end ?? 0);
    if (reach <= span.start && found.at(-1)?.start !== span.start) found.push(span);
  }
  return found;
}
