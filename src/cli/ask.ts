import type { Answer } from '#src/qa/answer/types.js';
import { readableWhy } from './why.js';
import { withZerentu } from './with-zerentu.js';

/** An answer as people read it in a terminal: its text, what to choose from, what else to ask. */
export function readable({ text, choices, suggestions }: Answer): string {
  const numbered = choices.map(({ label }, at) => `  ${at + 1}) ${label}`);
  const more = suggestions.length > 0 ? ['', '可以接着问：', ...suggestions.map((question) => `  ${question}`)] : [];
  return [text, ...numbered, ...more].join('\n');
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
