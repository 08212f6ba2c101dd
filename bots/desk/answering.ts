import { AppError } from '#src/app-error.js';
import type { Zerentu } from '#src/app-port.js';
import { ReadError } from '#src/read/errors.js';
import type { IncomingFile, IncomingMessage } from '../port/message.js';
import type { Button, OutgoingFile, Reply } from '../port/reply.js';
import { type Chat, newKey, type Told } from './chats.js';
import { type Command, commandOf } from './commands.js';
import { type LinkTo, replyOf } from './reply-of.js';
import { takenIn } from './taking-in.js';
import { ASK_WHAT, HOW, NO_FILES, problem, TEXT_ONLY, TOO_OLD } from './words.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** As much as is read of a file anywhere, in bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

/** What answers need. */
export interface AnsweringOptions {
  readonly zerentu: Pick<Zerentu, 'ask' | 'ingest' | 'export'>;
  readonly linkTo: LinkTo;
  /** Whether a user may load files. */
  readonly mayLoad: (user: string) => boolean;
}

/** An answer, and what is to be remembered of it under the key of its buttons; `null` where nothing is. */
export interface Answered {
  readonly reply: Reply;
  readonly remember: { readonly key: string; readonly told: Told } | null;
}

const forgotten = (reply: Reply): Answered => ({ reply, remember: null });

/** Some messengers take signs that nobody sees out of what a button makes one say, and blanks together. */
const plain = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The button that a text names: by its label, or a choice by its number, counted from 1; a number beyond the last is that
 * of a task, with which its label begins.
 */
function buttonNamed(text: string, buttons: readonly Button[]): Button | null {
  const choices = buttons.filter(({ kind }) => kind === 'choice');
  const numbered = /^\d{1,2}$/.test(text)
    ? (choices[Number(text) - 1] ?? choices.find(({ label }) => label.startsWith(`${text}.`)))
    : undefined;
  return numbered ?? buttons.find(({ label }) => plain(label) === plain(text)) ?? null;
}

/** Makes the answer to a message; what a chat talked about before decides what its words mean. */
export class Answering {
  readonly #options: AnsweringOptions;

  constructor(options: AnsweringOptions) {
    this.#options = options;
  }

  /** @throws whatever asking throws */
  async answer({ text, button, file, user, replyTo }: IncomingMessage, chat: Chat): Promise<Answered> {
    const before = (replyTo === null ? null : chat.ofMessage(replyTo)) ?? chat.lastTo(user);
    if (file) return forgotten(await this.#takeIn(file, user));
    if (button !== null) return this.#press(button, chat, before);
    const called = commandOf(text);
    if (called) return this.#call(called.command, called.rest, before);
    if (text === '') return forgotten(TEXT_ONLY);
    const named = before && buttonNamed(text, before.buttons);
    return named ? this.#press(named.token, chat, before) : this.ask(text, before?.conversationId ?? null);
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

  async #call({ name, question }: Command, rest: string, before: Told | null): Promise<Answered> {
    const asked = question ?? rest;
    if (asked === '') return forgotten(ASK_WHAT);
    const answered = await this.ask(asked, before?.conversationId ?? null);
    if (name !== 'start' && name !== 'help') return answered;
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
    return question === undefined ? forgotten(await this.#table(told)) : this.ask(question, told.conversationId);
  }

  async #table({ directives }: Told): Promise<Reply> {
    const parts: Uint8Array[] = [];
    for await (const part of await this.#options.zerentu.export({ format: 'xlsx', directives, unit: null }))
      parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part);
    const file: OutgoingFile = { name: '任务分解表.xlsx', type: XLSX, bytes: Buffer.concat(parts) };
    return { blocks: [{ kind: 'text', lines: [`任务分解表，出自${directives.length}份文件。`] }], buttons: [], file };
  }

  async #takeIn({ name, size, download }: IncomingFile, user: string): Promise<Reply> {
    if (!this.#options.mayLoad(user)) return NO_FILES;
    if (size !== null && size > LARGEST_FILE) return problem('文件超过 10 MB，没有读取。');
    try {
      return takenIn(await this.#options.zerentu.ingest(name, await download()));
    } catch (error) {
      if (error instanceof AppError && error.code === 'NOT_A_DIRECTIVE')
        return problem('没有从这个文件里读出任务、名单或目标，看来不是责任分工类文件，没有载入。');
      if (error instanceof AppError || error instanceof ReadError)
        return problem(`这个文件没有载入：${error.message}（${error.code}）`);
      throw error;
    }
  }
}
