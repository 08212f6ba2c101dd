import type { AskPageQuery } from '../../generated/graphql.js';

/** An answer as the page has it. */
export type Answer = AskPageQuery['ask'];

/** A question with its answer, or why there is none. */
export interface Turn {
  readonly question: string;
  readonly answer: Answer | null;
  readonly error: Error | null;
}

/** What the server is sent for a question: the token of the choice that it names, where the answer before offered it. */
export function sentFor(question: string, before: Answer | null): string {
  return before?.choices.find(({ label }) => label === question)?.token ?? question;
}

/** Asks one question after the other, each with where the conversation stands; ends at the first that fails. */
export async function* converse(
  questions: readonly string[],
  ask: (question: string, conversationId: string | null) => Promise<Answer>,
): AsyncGenerator<Turn> {
  let before: Answer | null = null;
  for (const question of questions) {
    try {
      before = await ask(sentFor(question, before), before?.conversationId ?? null);
    } catch (error) {
      yield { question, answer: null, error: error as Error };
      return;
    }
    yield { question, answer: before, error: null };
  }
}
