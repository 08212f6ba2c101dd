import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerStatus } from '#src/qa/answer/types.js';
import type { Expected, Question } from './question.js';
import type { World } from './worlds.js';

/** Written by people who had read the directive and never saw the engine; one line of a `questions.jsonl`. */
interface Line {
  readonly id: string;
  /** Files of the `docs` beside it that are in the graph. */
  readonly docs: readonly string[];
  readonly kind: string;
  readonly q: string;
  /** What is asked before. */
  readonly context?: readonly string[];
  readonly status: AnswerStatus;
  readonly gold: {
    readonly units?: readonly string[];
    readonly people?: readonly string[];
    readonly tasks?: readonly string[];
    readonly enterprises?: readonly string[];
    readonly values?: readonly string[];
    readonly posts?: readonly string[];
  };
}

/** Questions about the same directives. */
export interface WrittenQuestions {
  readonly world: World;
  readonly questions: readonly Question[];
}

function expected({ kind, status, gold: { values = [], posts = [], ...results } }: Line): Expected {
  if (kind === 'yes-no' && status === 'ANSWERED') return { status, yes: values[0] === '是' };
  if (kind === 'count' && status === 'ANSWERED' && values.length > 0) return { status, count: Number(values[0]) };
  return { status, ...results, values: [...values, ...posts] };
}

const asQuestion = (line: Line): Question => ({
  kind: line.kind,
  before: line.context ?? [],
  text: line.q,
  noises: [],
  expected: expected(line),
});

/** Reads the sets of written questions in a folder: for each set of directives its questions, in the order of the files. */
export function readWritten(folder: string): WrittenQuestions[] {
  const byWorld = new Map<string, { world: World; questions: Question[] }>();
  const sets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of sets.toSorted((a, b) => a.name.localeCompare(b.name))) {
    const lines = readFileSync(join(folder, name, 'questions.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean);
    for (const line of lines.map((one): Line => JSON.parse(one))) {
      const sources = line.docs.map((file) => join(folder, name, 'docs', file));
      const known = byWorld.get(sources.join()) ?? { world: { name: line.docs.join(' '), sources }, questions: [] };
      known.questions.push(asQuestion(line));
      byWorld.set(sources.join(), known);
    }
  }
  return [...byWorld.values()];
}
