import type { Outcome, Verdict } from './judge.js';
import type { Question } from './question.js';

/** A question that was asked. */
export interface Asked {
  readonly question: Question;
  readonly verdict: Verdict;
  /** What the last turn took, in ms. */
  readonly ms: number;
}

/** One line of the table. */
export type Row = { readonly name: string; readonly n: number } & Readonly<Record<Outcome, number>>;

/** Counts of all that was asked. */
export interface Tally {
  readonly total: Row;
  readonly kinds: readonly Row[];
  readonly noises: readonly Row[];
  readonly p50: number;
  readonly p99: number;
}

const OUTCOMES = ['right', 'wrong', 'hedged', 'refused'] as const;

function rowOf(name: string, asked: readonly Asked[]): Row {
  const of = (outcome: Outcome) => asked.filter(({ verdict }) => verdict.outcome === outcome).length;
  return {
    name,
    n: asked.length,
    right: of('right'),
    wrong: of('wrong'),
    hedged: of('hedged'),
    refused: of('refused'),
  };
}

/** Counts by kind and by noise; a question with two noises counts for both. */
export function tally(asked: readonly Asked[]): Tally {
  const kinds = [...new Set(asked.map(({ question }) => question.kind))].sort();
  const noises = [...new Set(asked.flatMap(({ question }) => question.noises))].sort();
  const times = asked.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    total: rowOf('total', asked),
    kinds: kinds.map((name) =>
      rowOf(
        name,
        asked.filter(({ question }) => question.kind === name),
      ),
    ),
    noises: [
      rowOf(
        '(none)',
        asked.filter(({ question }) => question.noises.length === 0),
      ),
      ...noises.map((name) =>
        rowOf(
          name,
          asked.filter(({ question }) => question.noises.includes(name)),
        ),
      ),
    ],
    p50: at(0.5),
    p99: at(0.99),
  };
}

const line = ({ name, n, ...row }: Row) =>
  [
    name.padEnd(30),
    String(n).padStart(6),
    `${((100 * row.right) / Math.max(n, 1)).toFixed(1)}%`.padStart(8),
    ...OUTCOMES.slice(1).map((outcome) => String(row[outcome]).padStart(8)),
  ].join('');

/** The tally as lines of text. */
export function linesOf({ total, kinds, noises, p50, p99 }: Tally): string[] {
  const head = [
    'name'.padEnd(30),
    'n'.padStart(6),
    'right'.padStart(8),
    ...OUTCOMES.slice(1).map((one) => one.padStart(8)),
  ];
  return [
    head.join(''),
    ...kinds.map(line),
    '',
    'by noise',
    ...noises.map(line),
    '',
    line(total),
    `ms a question: p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}`,
  ];
}
