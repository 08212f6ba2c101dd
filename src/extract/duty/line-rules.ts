import { type Line, squeeze, withoutEnd } from '#src/text/lines.js';
import type { Span } from '#src/text/span.js';
import { PLAIN_NAME } from './bracket-rules.js';
import { DIVISION, LABEL_LINE, labelledUnits, SENTENCE_LABEL, UNCLOSED } from './labelled.js';
import { givesRoles, sentenceUnits } from './sentence.js';
import type { ClauseUnit } from './types.js';
import { isUnitOrCollective, isWholeName, splitUnits } from './units.js';

interface LineRule {
  readonly name: string;
  readonly example: string;
  /** Returns where in the line the clause begins, or `null` where there is none. */
  place(line: string): number | null;
  read(text: string, span: Span): ClauseUnit[];
}

/** Clauses without a pair of brackets; the first that finds its place in a line reads it to the end. */
export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'duty/unclosed-bracket',
    example: '推进改造。（牵头单位：市住建局；配合单位：市财政局',
    place: (line) => UNCLOSED.exec(line)?.index ?? null,
    read: (text, { start, end }) => labelledUnits(text, { start: start + 1, end }),
  },
  {
    name: 'duty/labelled-line',
    example: '责任单位：市住房城乡建设局、市城管局',
    place: (line) => (LABEL_LINE.test(line) ? 0 : null),
    read: labelledUnits,
  },
  {
    name: 'duty/labelled-sentence',
    example: '推进改造。责任单位：市住建局、市城管局等',
    place: (line) => {
      const mark = line.search(SENTENCE_LABEL);
      return mark < 0 ? null : mark + 1;
    },
    read: labelledUnits,
  },
  {
    name: 'duty/division-line',
    example: '责任分工：市大数据局牵头，市统计局配合。',
    place: (line) => DIVISION.exec(line)?.[0].length ?? null,
    read: sentenceOrNone,
  },
  {
    name: 'duty/closing-sentence',
    example: '制定实施细则。由市发展改革委牵头，会同市财政局负责。',
    place: (line) => closingSentence(line),
    read: sentenceOrNone,
  },
];

/** What follows the last unit is work, not a role or a time: 由A会同B，2026年建成车间100个. */
const SAYS_MORE = /[，,](?![^。]*(?:负责|落实|实施|推进|配合|协助|参与|参加|完成|到位)$)/;
/** The units of a sentence that consists of units and their roles alone; none where it says more. */
function sentenceOrNone(text: string, span: Span): ClauseUnit[] {
  const units = givesRoles(text, span) ? sentenceUnits(text, span) : [];
  if (SAYS_MORE.test(text.slice(units.at(-1)?.end ?? span.start, span.end))) return [];
  return units.every(({ unit }) => isUnitOrCollective(unit) && PLAIN_NAME.test(unit)) ? units : [];
}

/** Where the last sentence of a line begins if it may consist of units and their roles alone. */
function closingSentence(line: string): number | null {
  const words = withoutEnd(line, /[。；;]/);
  const from = words.lastIndexOf('。') + 1;
  const sentence = words.slice(from);
  return sentence.length <= 300 && /(?:牵头|负责|配合|落实|实施|推进|参与|参加|协助|主办|会同.+)$/.test(sentence)
    ? from
    : null;
}

/** Where a list ends that goes on below the line of its label: 责任单位：, or 责任单位：市大数据局、 with names on the next lines. */
export function endOfList(text: string, lines: readonly Line[], at: number): number | null {
  const line = lines[at];
  if (!line || !/[：:、]$/.test(line.text)) return null;
  const listed = /[：:]$/.test(line.text);
  let end: number | null = null;
  for (let below = at + 1; below < lines.length; below++) {
    const [last, next] = [lines[below - 1], lines[below]];
    if (!last || !next || /\n\s*\n/.test(text.slice(last.end, next.start))) break;
    const names = splitUnits(text, next);
    if (names.length === 0 || !names.every((name) => isWholeName(squeeze(text.slice(name.start, name.end))))) break;
    end = next.end;
    if (!listed && !next.text.endsWith('、')) break;
  }
  return end;
}
