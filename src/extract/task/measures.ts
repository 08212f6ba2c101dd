import { matchesOf } from '#src/text/matches.js';
import { quoted, type Span } from '#src/text/span.js';
import { deadlineIn } from '../target/deadline.js';
import type { MeasureFact } from './types.js';

const MARK = /([一二三四五六七八九十])是(?<=(?:^|[。；：\n])[\s\u3000]*..)/g;

/** Returns the 一是…二是… parts of a task; a lone 一是 is none. */
export function findMeasures(text: string, span: Span, issuedOn: string | null): MeasureFact[] {
  const words = text.slice(span.start, span.end);
  const marks = matchesOf(words, MARK);
  if (marks.length < 2) return [];
  return marks.map((mark, at) => {
    const from = mark.index;
    const end = marks[at + 1]?.index ?? words.length;
    const part = words.slice(from, end).trimEnd();
    return {
      label: mark[1] ?? '',
      title: part.slice(2).split(/[。；，]/)[0] ?? '',
      deadline: deadlineIn(part, issuedOn),
      ...quoted(text, span.start + from, span.start + from + part.length),
    };
  });
}
