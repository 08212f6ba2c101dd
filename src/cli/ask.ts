import { replyOf } from '#bots/desk/reply-of.js';
import { renderText } from '#bots/terminal/render.js';
import { sourceLinks } from '#src/app/source-links.js';
import { readConfig } from '#src/config.js';
import type { Answer } from '#src/qa/answer/types.js';
import { readableWhy } from './why.js';
import { withZerentu } from './with-zerentu.js';

/** An answer as people read it in a terminal: its text, what to choose from, what else to ask. */
function readable(answer: Answer): string {
  const reply = replyOf(answer, '', sourceLinks(readConfig()));
  // 更多 goes on in a conversation only.
  return renderText({ ...reply, buttons: reply.buttons.filter(({ kind }) => kind === 'choice' || kind === 'ask') });
}

/** Answers one question, with what it was decided by where `why` is set; 0 for every status. */
export function askQuestion(
  question: string,
  options: { json?: boolean; why?: boolean; conversation?: string },
): Promise<number> {
  return withZerentu(async (zerentu) => {
    const explained = options.why ? await zerentu.explain(question, options.conversation) : null;
    const answer = explained?.answer ?? (await zerentu.ask(question, options.conversation));
    const words = explained ? `${readable(answer)}\n\n${readableWhy(explained.why)}` : readable(answer);
    process.stdout.write(`${options.json ? JSON.stringify({ ...answer, why: explained?.why }) : words}\n`);
    return 0;
  });
}
