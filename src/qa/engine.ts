import type { Answer } from './answer/types.js';

/** Answers questions from one graph. `ask` never throws on what people type. */
export interface QuestionEngine {
  /** `conversationId` from the previous answer, or nothing to start afresh. */
  ask(question: string, conversationId?: string | null): Promise<Answer>;
}
