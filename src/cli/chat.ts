import { createInterface } from 'node:readline/promises';
import { loadSeed } from '#src/app.js';
import { GREETING } from '#src/app-port.js';
import { readConfig } from '#src/config.js';
import type { Choice } from '#src/qa/answer/types.js';
import { readable } from './ask.js';
import { withZerentu } from './with-zerentu.js';

/** Asks and answers until the input ends or 再见; a bare number takes one of the choices offered. */
export function chat(): Promise<number> {
  return withZerentu(async (zerentu) => {
    await loadSeed(zerentu, readConfig().seed);
    process.stderr.write(`${readable(await zerentu.ask(GREETING))}\n（输入 再见 或按 Ctrl-D 结束）\n`);
    const lines = createInterface({ input: process.stdin, output: process.stderr, prompt: '问> ' });
    lines.prompt();
    let conversation: string | null = null;
    let choices: readonly Choice[] = [];
    for await (const line of lines) {
      const typed = line.trim();
      if (/^(?:再见|退出|exit|quit|q)$/i.test(typed)) break;
      if (typed) {
        const chosen = /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] : undefined;
        const answer = await zerentu.ask(chosen?.token ?? typed, conversation);
        conversation = answer.conversationId;
        choices = answer.choices;
        process.stdout.write(`${readable(answer)}\n`);
      }
      lines.prompt();
    }
    lines.close();
    return 0;
  });
}
