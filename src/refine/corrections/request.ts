import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type CorrectedKind, type Correction, FACT_VALUES, LINE } from '#graph/model/correction.js';
import { placesOf } from '#src/text/span.js';
import type { Extraction } from '../extraction.js';
import type { Problem } from './amend.js';

const VALUES = z.record(z.string(), z.unknown()).nullable();

/** What a person asks to be corrected. */
export const CORRECTION_REQUEST = z.object({
  kind: z.enum(Object.keys(FACT_VALUES) as [CorrectedKind, ...CorrectedKind[]]),
  /** The task that the fact is of, or that is corrected itself; `null` for other facts and for a task to be added. */
  taskId: z.string().nullable(),
  /** What the fact says now, as much of it as tells it; `null` to add one. */
  was: VALUES,
  /** What it should say; `null` to drop it. */
  now: VALUES,
  author: LINE.min(1, 'must not be empty').max(100),
  note: z
    .string()
    .trim()
    .max(1000)
    .regex(/^(?:[^\p{Cc}\p{Cs}\p{Bidi_Control}]|[\t\n\r])*$/u, 'must hold no control characters')
    .nullable(),
  /** Words of the text that bear it out. */
  quote: z
    .string()
    .max(2000)
    .refine((words) => words.trim() !== '', 'must be words of the text'),
  /** Where they stand, where they stand several times. */
  start: z.number().int().min(0).nullable(),
});
/** What a person asks to be corrected. */
export type CorrectionRequest = z.infer<typeof CORRECTION_REQUEST>;

/** Why a request is none that can be taken, for its author to mend. */
export class CorrectionError extends Error {
  readonly code: Problem | 'BAD_CORRECTION' | 'SEVERAL_QUOTES';
  constructor(code: CorrectionError['code'], message: string) {
    super(message);
    this.name = 'CorrectionError';
    this.code = code;
  }
}

/**
 * Makes the correction that is asked for of a directive as read and corrected so far.
 * @throws {CorrectionError}
 */
export function correctionOf(asked: CorrectionRequest, extraction: Extraction, madeAt: string): Correction {
  const { kind, was, now, author, note, quote } = parsed(CORRECTION_REQUEST, asked);
  const ofTask = kind === 'TASK';
  if (now === null && was === null && !(ofTask && asked.taskId !== null))
    throw new CorrectionError(
      'BAD_CORRECTION',
      'Say what the fact says now (`was`), what it should say (`now`), or both.',
    );
  const values = now === null ? null : parsed<object>(FACT_VALUES[kind], now);
  const task = extraction.tasks.find(({ id }) => id === asked.taskId);
  if (asked.taskId !== null && !task)
    throw new CorrectionError('NO_SUCH_TASK', 'The directive has no such task: see its `tasks` for the ids.');
  const start = startOf(asked, extraction.directive.text, task ?? null);
  const said = {
    kind,
    task: task ? { label: task.label, title: task.title } : null,
    was:
      kind === 'DIRECTIVE' && values
        ? valuesIn(extraction.directive, values)
        : ofTask && task
          ? valuesIn(task, FACT_VALUES.TASK.shape)
          : was && trimmed(was),
    now: values as Correction['now'],
    quote,
    start,
    end: start + quote.length,
  };
  const hash = createHash('sha256').update(JSON.stringify([extraction.directive.id, said, madeAt]));
  return { id: `correction:${hash.digest('hex').slice(0, 12)}`, ...said, author, madeAt, note, stands: true };
}

/** As `now` is read: without white space around words. */
const trimmed = (values: object): Correction['was'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  );

/** What a fact says under the names of `values`. */
const valuesIn = (fact: object, values: object): Correction['was'] =>
  Object.fromEntries(Object.keys(values).map((name) => [name, fact[name as keyof object]]));

function parsed<T>(type: z.ZodType<T>, value: unknown): T {
  const { success, data, error } = type.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  throw new CorrectionError('BAD_CORRECTION', `${issue?.path.join('.') ?? 'The correction'}: ${issue?.message}`);
}

/** Where the words stand: where it is said, else in the task, else in the whole text if just once. */
function startOf(
  { quote, start }: CorrectionRequest,
  text: string,
  task: { readonly start: number; readonly end: number } | null,
): number {
  const places = placesOf(text, quote);
  const said = start === null ? places : places.filter((at) => at === start);
  const inTask = task ? said.filter((at) => task.start <= at && at + quote.length <= task.end) : [];
  const [first, second] = inTask.length > 0 ? inTask : said;
  if (first === undefined)
    throw new CorrectionError('NO_SUCH_QUOTE', 'The text does not hold these words there: quote it as it stands.');
  if (second !== undefined)
    throw new CorrectionError(
      'SEVERAL_QUOTES',
      'The text holds these words several times: say where with `start`, or quote more of it.',
    );
  return first;
}
