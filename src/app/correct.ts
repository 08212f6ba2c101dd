import { AppError } from '#src/app-error.js';
import type { Problem } from '#src/refine/corrections/amend.js';
import { applyCorrections } from '#src/refine/corrections/apply.js';
import { CorrectionError, type CorrectionRequest, correctionOf } from '#src/refine/corrections/request.js';
import type { Edit } from './load-extraction.js';

const PROBLEMS: Readonly<Record<Problem, string>> = {
  NO_SUCH_QUOTE: 'The text does not hold these words: quote it as it stands.',
  NO_SUCH_TASK: 'The task cannot be told from others of the same title: quote words that stand in it.',
  NO_SUCH_FACT: 'The directive does not say what `was` says: see what it says, and correct that.',
  SEVERAL_FACTS: 'The directive says that several times: quote words of the one that is meant.',
  NO_SUCH_BODY: 'The directive sets up no such body: see its `bodies`.',
  FACT_EXISTS: 'The directive says so already: there is nothing to correct.',
};

/** Adds the correction that is asked for behind the others; throws AppError where it cannot be made or would change nothing. */
export const addCorrection =
  (request: CorrectionRequest, madeAt: string): Edit =>
  (known, extraction) => {
    try {
      const made = correctionOf(request, applyCorrections(extraction, known).extraction, madeAt);
      const problem = applyCorrections(extraction, [...known, made]).problems.get(made.id);
      if (problem) throw new CorrectionError(problem, PROBLEMS[problem]);
      return [...known, made];
    } catch (error) {
      throw error instanceof CorrectionError ? new AppError(error.code, error.message) : error;
    }
  };

/** Takes a correction back; throws AppError NO_SUCH_CORRECTION. */
export const removeCorrection =
  (id: string): Edit =>
  (known) => {
    const left = known.filter((one) => one.id !== id);
    if (left.length < known.length) return left;
    throw new AppError(
      'NO_SUCH_CORRECTION',
      'The directive has no such correction: see its `corrections` for the ids.',
    );
  };
