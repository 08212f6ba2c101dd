import type { QuestionKind } from '../kind.js';
import { leadByTopic } from './lead.js';

/** Every kind of question that is asked. */
export const KINDS: readonly QuestionKind[] = [leadByTopic];
