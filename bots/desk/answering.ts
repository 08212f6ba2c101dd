import { AppError } from '#src/app-error.js';
import type { Log, Zerentu } from '#src/app-port.js';
import { ReadError } from '#src/read/errors.js';
import { FileTooLarge, LARGEST_FILE } from '../port/files.js';
import type { IncomingFile, IncomingMessage } from '../port/message.js';
import { type OutgoingFile, type Reply, textReply } from '../port/reply.js';
import { type Chat, newKey, type Told } from './chats.js';
import { type Called, commandOf } from './commands.js';
import { buttonNamed } from './named.js';
import { type LinkTo, replyOf } from './reply-of.js';
import { notTakenIn, takenIn } from './taking-in.js';
import { ASK_FIRST, ASK_WHAT, HOW, NO_FILES, NO_SUCH_COMMAND, TEXT_ONLY, TOO_LARGE, TOO_OLD } from './words.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What answers need. */
export interface AnsweringOptions {
  readonly zerentu: Pick<Zerentu, 'ask' | 'ingest' | 'export'>;
  readonly linkTo: LinkTo;
  /** Whether the file of a message may be loaded. */
  readonly mayLoad: (message: IncomingMessage) => boolean;
  readonly log: Pick<Log, 'info'>;
}

/** An answer, and what is to be remembered of it under the key of its buttons; `null` where nothing is. */
export interface Answered {
  readonly reply: Reply;
  readonly remember: { readonly key: string; readonly told: Told } | null;
}

const forgotten = (reply: Reply): Answered => ({ reply, remember: null });

/** Makes the answer to a message; what a chat talked about before decides what its words mean. */
export class Answering {
  readonly #options: AnsweringOptions;

  constructor(options: AnsweringOptions) {
    this.#options = options;
  }

  /** @throws whatever asking throws */
  async answer(message: IncomingMessage, chat: Chat): Promise<Answered> {
    const { button, file, user, replyTo } = message;
    const text = message.text.trim();
    const before = (replyTo === null ? null : chat.ofMessage(replyTo)) ?? chat.lastTo(user);
    if (file) return forgotten(await this.#takeIn(file, message));
    if (button !== null) return this.#press(button, chat, before);
    const named = text && before ? buttonNamed(text, before.buttons) : null;
    if (named === 'old') return forgotten(TOO_OLD);
    if (named) return this.#press(named.token, chat, before);
    const called = commandOf(text);
    if (called) return this.#call(called, chat, before);
    return text === '' ? forgotten(TEXT_ONLY) : this.ask(text, before?.conversationId ?? null);
  }

  /** The answer to a question, going on from a conversation. */
  async ask(question: string, conversationId: string | null): Promise<Answered> {
    const answer = await this.#options.zerentu.ask(question, conversationId);
    const key = newKey();
    const reply = replyOf(answer, key, this.#options.linkTo);
    const told = {
      conversationId: answer.conversationId,
      buttons: reply.buttons,
      questions: answer.suggestions,
      directives: [...new Set(answer.evidence.map(({ directive }) => directive.id))],
    };
    return { reply, remember: { key, told } };
  }

  async #call({ command, rest }: Called, chat: Chat, before: Told | null): Promise<Answered> {
    if (!command) return forgotten(NO_SUCH_COMMAND);
    const { name, question } = command;
    const conversation = before?.conversationId ?? null;
    if (name === 'table') return forgotten(await this.#table((chat.lastWith('file') ?? before)?.directives ?? []));
    if (name === 'source' && !before) return forgotten(ASK_FIRST);
    if (name !== 'start' && name !== 'help') {
      const asked = question ?? rest;
      return asked === '' ? forgotten(ASK_WHAT) : this.ask(asked, conversation);
    }
    if (rest !== '') return this.ask(rest, conversation);
    const answered = await this.ask(question ?? '', name === 'start' ? null : conversation);
    const { reply } = answered;
    return { ...answered, reply: { ...reply, blocks: [...reply.blocks, { kind: 'note', lines: HOW }] } };
  }

  async #press(token: string, chat: Chat, before: Told | null): Promise<Answered> {
    const own = /^(more|ask|file):([\w-]+)(?::(\d+))?$/.exec(token);
    // Other tokens are the engine's own: it knows them by their signature, and a text made up to look like one as a question.
    if (!own) return this.ask(token, before?.conversationId ?? null);
    const [, kind, key = '', at] = own;
    const told = chat.ofKey(key);
    const question = kind === 'more' ? '更多' : told?.questions[Number(at)];
    if (!told || (kind !== 'file' && question === undefined)) return forgotten(TOO_OLD);
    return question === undefined
      ? forgotten(await this.#table(told.directives))
      : this.ask(question, told.conversationId);
  }

  /** The table of all tasks of these directives, of all that are loaded where none is named. */
  async #table(directives: readonly string[]): Promise<Reply> {
    const parts: Uint8Array[] = [];
    for await (const part of await this.#options.zerentu.export({ format: 'xlsx', directives, unit: null }))
      parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part);
    const file: OutgoingFile = { name: '任务分解表.xlsx', type: XLSX, bytes: Buffer.concat(parts) };
    const whose = directives.length > 0 ? `${directives.length}份文件` : '已载入的文件';
    return { ...textReply(`${whose}的全部任务分解表。`), file };
  }

  async #takeIn({ name: told, findName, size, download }: IncomingFile, message: IncomingMessage): Promise<Reply> {
    if (!this.#options.mayLoad(message)) return NO_FILES;
    if (size !== null && size > LARGEST_FILE) return TOO_LARGE;
    try {
      const name = (await findName?.()) ?? told;
      const report = await this.#options.zerentu.ingest(name, await download());
      this.#options.log.info({ user: message.user, id: report.id, outcome: report.outcome }, 'bot: a file was loaded');
      return takenIn(report);
    } catch (error) {
      if (error instanceof FileTooLarge) return TOO_LARGE;
      if (error instanceof AppError || error instanceof ReadError) return notTakenIn(error);
      throw error;
    }
  }
}
