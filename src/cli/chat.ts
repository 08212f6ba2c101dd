import { writeFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { Answering } from '#bots/desk/answering.js';
import { Chat } from '#bots/desk/chats.js';
import { COMMANDS } from '#bots/desk/commands.js';
import { typedMessage } from '#bots/desk/typed.js';
import type { OutgoingFile } from '#bots/port/reply.js';
import { renderText } from '#bots/terminal/render.js';
import { sourceLinks } from '#src/app/source-links.js';
import { loadSeed } from '#src/app.js';
import { GREETING, type Zerentu } from '#src/app-port.js';
import { readConfig } from '#src/config.js';
import { readHistory, writeHistory } from './chat-history.js';
import { complete, knownNames } from './completion.js';
import { withZerentu } from './with-zerentu.js';

const USER = 'terminal';
const MOST_COPIES = 100;
const ENOUGH = /^(?:再见|退出|exit|quit|q)$/i;

/** Asks and answers until the input ends or 再见, with the questions typed before and names completed by the tab key. */
export function chat(): Promise<number> {
  return withZerentu(async (zerentu) => {
    const config = readConfig();
    await loadSeed(zerentu, config.seed);
    const talk = new Talk(zerentu, sourceLinks(config));
    await talk.say(GREETING, process.stderr);
    process.stderr.write('（输入 再见 或按 Ctrl-D 结束，Tab 补全，↑ 找回问过的）\n');
    const names = await knownNames(zerentu);
    const lines = createInterface({
      input: process.stdin,
      output: process.stderr,
      prompt: '问> ',
      history: readHistory(config.dataDir),
      removeHistoryDuplicates: true,
      completer: (line: string) => complete(line, talk.offers(), names),
    });
    lines.on('history', (history) => writeHistory(config.dataDir, history));
    await converse(lines, talk);
    return 0;
  });
}

async function converse(lines: Interface, talk: Talk): Promise<void> {
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (ENOUGH.test(typed)) break;
    if (typed) await talk.say(typed, process.stdout);
    lines.prompt();
  }
  lines.close();
}

/** One conversation: what a messenger's chat is, in the terminal. */
class Talk {
  readonly #answering: Answering;
  readonly #chat = new Chat();

  constructor(zerentu: Zerentu, linkTo: ReturnType<typeof sourceLinks>) {
    this.#answering = new Answering({ zerentu, linkTo, mayLoad: () => true, log: { info: () => undefined } });
  }

  /** Whole lines that can be typed next. */
  offers(): string[] {
    const buttons = this.#chat.lastTo(USER)?.buttons ?? [];
    const commands = COMMANDS.flatMap(({ name, words }) => [...words, `/${name}`]);
    return [...buttons.map(({ label }) => label), ...commands, '再见'];
  }

  async say(text: string, to: NodeJS.WriteStream): Promise<void> {
    const { reply, remember } = await this.#answering.answer(typedMessage(USER, text), this.#chat);
    if (remember) this.#chat.told(USER, remember.key, remember.told);
    to.write(`${renderText(reply, { colours: to.isTTY && to.hasColors() })}\n`);
    if (reply.file) to.write(`${await keep(reply.file)}\n`);
  }
}

/** Writes a file beside the others of this folder, under a name that none of them has; tells what became of it. */
async function keep({ name, bytes }: OutgoingFile): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let copies = 0; copies < MOST_COPIES; copies++) {
    const free = copies === 0 ? name : `${stem}(${copies})${ext}`;
    try {
      await writeFile(free, bytes, { flag: 'wx' });
      return `已保存：${free}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') break;
    }
  }
  return `${name} 写不进当前文件夹。`;
}
