import type { NodeKind } from '#src/qa/answer/types.js';
import { fold } from './fold.js';
import type { Expected, Judged, Names, Offered, Question } from './question.js';

/** How an answer did: something false was said, a choice was offered instead, or nothing was found. */
export type Outcome = 'right' | 'wrong' | 'hedged' | 'refused';

/** The outcome with what is wrong, `null` where nothing is. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly problem: string | null;
}

const KINDS = [
  ['units', 'UNIT'],
  ['people', 'PERSON'],
  ['tasks', 'TASK'],
  ['enterprises', 'ENTERPRISE'],
] as const;

const spellings = (names: Names): readonly string[] => (typeof names === 'string' ? [names] : names).map(fold);

/** What is expected after these turns; where the one before offered a choice, the titles' places in its text decide. */
export function expectedAfter(expected: Expected | Offered, before: Judged | null): Expected {
  if (!('options' in expected)) return expected;
  const shown = fold(before?.text ?? '');
  const listed = expected.options
    .map((option) => ({ ...option, at: shown.indexOf(fold(option.title)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return listed[expected.place - 1]?.expected ?? { status: 'NOT_FOUND' };
}

/** Says how an answer did; `before` is the answer to the turn before. */
export function judge(question: Pick<Question, 'expected'>, answer: Judged, before: Judged | null = null): Verdict {
  const expected = expectedAfter(question.expected, before);
  const problem = problemOf(expected, answer);
  if (problem === null) return { outcome: 'right', problem };
  if (answer.status === 'ANSWERED') return { outcome: 'wrong', problem };
  return { outcome: answer.status === 'AMBIGUOUS' ? 'hedged' : 'refused', problem };
}

function problemOf(expected: Expected, answer: Judged): string | null {
  if (expected.status === 'NOT_FOUND') {
    if (answer.status !== 'NOT_FOUND') return `status ${answer.status}`;
    return answer.results.length === 0 ? null : 'not found, with results';
  }
  if (expected.status === 'AMBIGUOUS') return ambiguous(expected, answer);
  if (answer.status !== 'ANSWERED') return `status ${answer.status}`;
  if (!answer.evidence.some(({ quote }) => quote.trim())) return 'no evidence';
  return wrongResults(expected, answer) ?? wrongText(expected, answer);
}

function ambiguous({ tasks = [] }: Expected, answer: Judged): string | null {
  if (answer.status === 'NOT_FOUND') return 'status NOT_FOUND';
  const said = fold([answer.text, ...answer.results.map(({ name }) => name), ...answer.suggestions].join('\n'));
  const missing = tasks.filter((names) => !spellings(names).some((name) => said.includes(name)));
  return missing.length > 0 ? `not named: ${missing.join('、')}` : null;
}

function wrongResults(expected: Expected, { results }: Judged): string | null {
  const asked: NodeKind[] = [];
  for (const [key, kind] of KINDS) {
    const wanted = expected[key];
    if (!wanted) continue;
    asked.push(kind);
    const got = new Set(results.filter((one) => one.kind === kind).map(({ name }) => fold(name)));
    const missing = wanted.filter((names) => !spellings(names).some((name) => got.has(name)));
    const allowed = new Set([...wanted, ...(key === 'tasks' ? (expected.optionalTasks ?? []) : [])].flatMap(spellings));
    const extra = [...got].filter((name) => !allowed.has(name));
    if (missing.length + extra.length > 0)
      return `${key}: missing ${missing.join('、') || 'none'}; extra ${extra.join('、') || 'none'}`;
  }
  const others = results.filter(({ kind }) => asked.length > 0 && !asked.includes(kind));
  return others.length > 0 ? `results not asked for: ${others.map(({ kind }) => kind).join(' ')}` : null;
}

function wrongText({ yes, count, values = [] }: Expected, { text }: Judged): string | null {
  const [first = ''] = text.split('\n').map(fold);
  if (yes !== undefined && !first.startsWith(yes ? '是' : '否')) return `should begin with ${yes ? '是' : '否'}`;
  if (count !== undefined && !new RegExp(`(?<![\\d.])${count}(?![\\d.])`).test(first))
    return `${count} not in the first line`;
  const said = fold(text);
  const missing = values.filter((names) => !spellings(names).some((name) => said.includes(name)));
  return missing.length > 0 ? `not in the text: ${missing.join('、')}` : null;
}
