import { type CorrectedKind, type Correction, changeBy, correctionsFrom } from '#graph/model/correction.js';
import type { CorrectionRequest } from '#src/refine/corrections/request.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { CorrectionInput, Resolvers } from '../generated/resolvers-types.js';
import { wanted, wantedOf } from '../lists/wanted.js';
import type { EvidenceParent } from '../parents.js';
import { mustWrite } from './mutations.js';

type Subject = Pick<CorrectionRequest, 'kind' | 'taskId' | 'was' | 'now'>;

/** The correction by which a person gave a fact. */
export async function correctionBehind(
  context: Context,
  { correction, directiveId }: Pick<EvidenceParent, 'correction' | 'directiveId'>,
): Promise<Correction | null> {
  if (correction === null) return null;
  const directive = await context.node(directiveId, wantedOf(['corrections']));
  return correctionsFrom(directive?.corrections).find(({ id }) => id === correction) ?? null;
}

const named = (property: string, value: string | null | undefined) =>
  typeof value === 'string' ? { [property]: value } : null;

/** What a client wants corrected, kind by kind. */
function subjectsOf({ duty, task, target, person, enterprise, unitDuty, directive }: CorrectionInput): Subject[] {
  const subject = (
    kind: CorrectedKind,
    taskId: string | null | undefined,
    was: object | null | undefined,
    now: object | null | undefined,
  ) => ({
    kind,
    taskId: taskId ?? null,
    was: was ? { ...was } : null,
    now: now ? { ...now } : null,
  });
  return [
    ...(duty ? [subject('DUTY', duty.taskId, duty.was, duty.now)] : []),
    ...(task ? [subject('TASK', task.taskId, null, task.now)] : []),
    ...(target ? [subject('TARGET', target.taskId, named('text', target.was), target.now)] : []),
    ...(person ? [subject('PERSON', null, named('name', person.was), person.now)] : []),
    ...(enterprise ? [subject('ENTERPRISE', enterprise.taskId, named('name', enterprise.was), enterprise.now)] : []),
    ...(unitDuty ? [subject('UNIT_DUTY', null, unitDuty.was, unitDuty.now)] : []),
    ...(directive ? [subject('DIRECTIVE', null, null, directive.now)] : []),
  ];
}

/** @throws {GraphQLError} BAD_USER_INPUT where it names no kind of fact, or several */
function requestOf(input: CorrectionInput): CorrectionRequest {
  const [subject, ...others] = subjectsOf(input);
  if (!subject || others.length > 0)
    throw badInput('A correction is of one fact: give just one of `duty`, `task`, `target` …');
  const { author, note, quote, start } = input;
  return { ...subject, author, note: note ?? null, quote, start: start ?? null };
}

/** A fact in short. */
const said = (values: Correction['was']) =>
  values === null
    ? null
    : Object.values(values)
        .flat()
        .filter((value) => value !== null && value !== '')
        .join(' ');

/** What people say otherwise than the rules. */
export const correctionResolvers = {
  Mutation: {
    correct: (_, { id, input }, context) => {
      mustWrite(context);
      return context.zerentu.correct(id, requestOf(input));
    },
    uncorrect: (_, { id, correctionId }, context) => {
      mustWrite(context);
      return context.zerentu.uncorrect(id, correctionId);
    },
  },
  CorrectResult: {
    directive: ({ id }, _, context, info) => context.node(id, wanted(info)),
    diff: ({ changes }) => changes,
  },
  Correction: {
    change: (correction) => changeBy(correction),
    taskTitle: ({ task }) => task?.title ?? null,
    before: ({ was }) => said(was),
    after: ({ now }) => said(now),
  },
} satisfies Resolvers;
