import { z } from 'zod';
import { DUTY_ROLES } from './kinds.js';

/** Words in one line, of signs that can be seen; none at all too. */
export const LINE = z
  .string()
  .trim()
  .max(500)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u, 'must hold no control characters');
/** A name or a few words of a fact. */
const WORDS = LINE.min(1, 'must not be empty');
/** `2020`, `2020-06`, `2020-06-30`. */
const DATE = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date like 2020, 2020-06 or 2020-06-30');
/** `null` where it is not given. */
const orNull = <T extends z.ZodType>(type: T) => type.nullable().default(null);
const COMPARATORS = ['EQ', 'GTE', 'GT', 'LTE', 'LT', 'APPROX'] as const;
const ENTERPRISE_KINDS = ['企业', '园区', '平台', '载体'] as const;
const MAX_POSTS = 20;

/** What a fact of each kind says: the values that a person can give. */
export const FACT_VALUES = {
  DIRECTIVE: z
    .strictObject({
      title: WORDS.nullable(),
      issuers: z
        .array(WORDS)
        .max(MAX_POSTS)
        .nullable()
        .transform((issuers) => issuers ?? []),
      docNumber: WORDS.nullable(),
      issuedOn: DATE.nullable(),
      publishedOn: DATE.nullable(),
      effectiveFrom: DATE.nullable(),
      expiresOn: DATE.nullable(),
      jurisdiction: WORDS.nullable(),
    })
    .partial(),
  TASK: z.strictObject({ title: WORDS, label: LINE, deadline: orNull(DATE) }),
  DUTY: z.strictObject({ unit: WORDS, role: z.enum(DUTY_ROLES) }),
  TARGET: z.strictObject({
    text: WORDS,
    indicator: WORDS,
    comparator: z.enum(COMPARATORS),
    value: orNull(z.number()),
    valueMax: orNull(z.number()),
    measureWord: LINE,
    deadline: orNull(DATE),
    recurrence: orNull(WORDS),
  }),
  PERSON: z
    .strictObject({
      name: WORDS,
      role: orNull(WORDS),
      posts: z.array(WORDS).max(MAX_POSTS),
      body: orNull(WORDS),
    })
    .refine(({ posts, body }) => posts.length > 0 || body !== null, 'must have a post or a body'),
  ENTERPRISE: z.strictObject({ name: WORDS, kind: z.enum(ENTERPRISE_KINDS), part: WORDS }),
  UNIT_DUTY: z.strictObject({ unit: WORDS, text: WORDS }),
} as const;
/** A kind of fact that a person can correct. */
export type CorrectedKind = keyof typeof FACT_VALUES;
/** The values of a fact of a kind. */
export type FactValues<K extends CorrectedKind> = z.infer<(typeof FACT_VALUES)[K]>;

const RECORD = z.record(z.string(), z.unknown());

// In the order in which one is made: what is read prints as it was, and the fingerprint of its directive stays.
const CORRECTION = z.object({
  id: z.string(),
  kind: z.enum(Object.keys(FACT_VALUES) as [CorrectedKind, ...CorrectedKind[]]),
  /** The task that the fact is of, by what it prints; `null` for other facts. */
  task: z.object({ label: z.string(), title: z.string() }).nullable(),
  /** Values of the fact as it was; `null` where one is added. */
  was: RECORD.nullable(),
  /** Values of the fact as it is to be; `null` where it is dropped. */
  now: RECORD.nullable(),
  /** The words that bear it out, and where they stand in the text that is loaded: UTF-16, half-open. */
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  author: z.string(),
  /** When it was made, an ISO time in UTC. */
  madeAt: z.string(),
  note: z.string().nullable(),
  /** Whether it holds: `false` while the text does not have its words, or its fact cannot be told. */
  stands: z.boolean(),
});
/** What a person says of one fact otherwise than the rules; it outlives a replacement of the text. */
export type Correction = z.infer<typeof CORRECTION>;

/** `rule` of a fact that a person gave. */
export const MANUAL = 'manual';

/** The corrections that a Directive keeps as JSON; none where it has none. */
export function correctionsFrom(stored: unknown): readonly Correction[] {
  return typeof stored === 'string' && stored !== '' ? z.array(CORRECTION).parse(JSON.parse(stored)) : [];
}

/** How a fact is otherwise for a correction. */
export function changeBy({ was, now }: Pick<Correction, 'was' | 'now'>): 'ADDED' | 'DROPPED' | 'CHANGED' {
  if (was === null) return 'ADDED';
  return now === null ? 'DROPPED' : 'CHANGED';
}
