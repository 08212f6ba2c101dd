import { useEffect, useState } from 'preact/hooks';
import { AskPageDocument } from '../../generated/graphql.js';
import { query } from '../data/api.js';
import { converse, type Turn } from './conversation.js';

/** Answers by the questions up to them: going back, or one question further, asks nothing anew. */
const answered = new Map<string, Turn>();

/** The turns of a conversation, as far as they are answered, and how to ask anew what failed. */
export function useConversation(questions: readonly string[]): { readonly turns: readonly Turn[]; retry(): void } {
  const [turn, setTurn] = useState(0);
  const [turns, setTurns] = useState<readonly Turn[]>([]);
  const key = JSON.stringify(questions);
  useEffect(() => {
    let gone = false;
    const reply = async () => {
      const now: Turn[] = [];
      let at = 0;
      const ask = async (question: string, conversationId: string | null) => {
        const known = answered.get(JSON.stringify(questions.slice(0, at + 1)))?.answer;
        return known ?? (await query(AskPageDocument, { question, conversationId })).ask;
      };
      if (questions.length === 0) setTurns([]);
      for await (const one of converse(questions, ask)) {
        if (gone) return;
        at += 1;
        answered.set(JSON.stringify(questions.slice(0, at)), one);
        now.push(one);
        setTurns([...now]);
      }
    };
    void reply();
    return () => {
      gone = true;
    };
  }, [key, turn]);
  return {
    turns: turns.filter(({ question }, at) => question === questions[at]),
    retry: () => setTurn((now) => now + 1),
  };
}
