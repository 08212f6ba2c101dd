import { MAX_QUESTION } from '#src/qa/answer/types.js';
import { badInput } from '../errors.js';
import type { Resolvers } from '../generated/resolvers-types.js';
import { wanted } from '../lists/wanted.js';
import { evidenceOfAnswer } from './facts.js';
import { must } from './lists.js';

/** `ask` and what an answer holds. */
export const answerResolvers = {
  Query: {
    ask: async (_, { question, conversationId }, { zerentu, seen }) => {
      if (question.trim().length === 0) throw badInput('The question is empty.');
      if (question.length > MAX_QUESTION)
        throw badInput(`The question is longer than ${MAX_QUESTION} characters: ask in a sentence or two.`);
      const answer = await zerentu.ask(question, conversationId ?? null);
      seen.answered.add(answer.revision);
      return answer;
    },
  },
  Answer: { evidence: ({ evidence }) => evidence.map(evidenceOfAnswer) },
  AnswerResult: {
    node: ({ nodeId }, _, context, info) => (nodeId ? context.node(nodeId, wanted(info)) : null),
    directive: ({ directive }, _, context, info) => (directive ? must(context, directive.id, wanted(info)) : null),
    evidence: ({ evidence }) => evidence.map(evidenceOfAnswer),
  },
  Choice: { node: ({ nodeId }, _, context, info) => (nodeId ? context.node(nodeId, wanted(info)) : null) },
} satisfies Resolvers;
