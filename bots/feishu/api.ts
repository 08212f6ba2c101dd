import { Client } from '@larksuiteoapi/node-sdk';
import { z } from 'zod';
import { FileTooLarge, readBytes } from '../port/files.js';
import type { OutgoingFile } from '../port/reply.js';
import { FeishuError, feishuError, httpInstance, type Patience } from './http.js';
import { SILENT } from './sdk-log.js';
import { TokenCache } from './token-cache.js';

/** Where a message goes: to a message that it answers, or into a chat. */
export type Target = { readonly message: string } | { readonly chat: string };

/** What is shown, as Feishu takes it. */
export interface Content {
  readonly type: 'interactive' | 'text' | 'file';
  /** JSON. */
  readonly content: string;
}

/** Codes of a token that no longer holds. https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code */
const STALE = new Set([99991661, 99991663, 99991664, 99991665, 99991668, 99991671, 99991677]);

const Bot = z.object({ bot: z.object({ open_id: z.string().min(1) }) });
const Shown = z.object({ data: z.object({ message_id: z.string().min(1) }) });
const Uploaded = z.object({ file_key: z.string().min(1) });

/** The part of Feishu's interface that we use. Each call rejects with a `FeishuError`. */
export class FeishuApi {
  readonly #client: Client;
  readonly #tokens = new TokenCache();
  readonly #redact: (text: string) => string;

  constructor(
    { appId, appSecret, domain }: { appId: string; appSecret: string; domain: string },
    patience: Patience,
    redact: (text: string) => string,
  ) {
    this.#redact = redact;
    this.#client = new Client({
      appId,
      appSecret,
      domain,
      httpInstance: httpInstance(patience, redact),
      cache: this.#tokens,
      logger: SILENT,
    });
  }

  /** The bot's own open id, by which it knows that it is mentioned. */
  async bot(): Promise<string> {
    return this.#call(async () => {
      const answer = await this.#client.request({ method: 'GET', url: '/open-apis/bot/v3/info' });
      return read(Bot, answer).bot.open_id;
    });
  }

  /** Shows a message and returns its id; with the same `uuid` (at most 50 characters) within an hour it is shown once. */
  async show(target: Target, { type, content }: Content, uuid: string): Promise<string> {
    const data = { msg_type: type, content, uuid };
    const { message } = this.#client.im.v1;
    return this.#call(async () => {
      const answer =
        'message' in target
          ? await message.reply({ path: { message_id: target.message }, data: { ...data, reply_in_thread: false } })
          : await message.create({
              params: { receive_id_type: 'chat_id' },
              data: { ...data, receive_id: target.chat },
            });
      return read(Shown, answer).data.message_id;
    });
  }

  /** Hands a file over and returns the key to show it by. */
  async upload({ name, bytes }: OutgoingFile): Promise<string> {
    return this.#call(async () => {
      const data = { file_type: fileTypeOf(name), file_name: name, file: Buffer.from(bytes) };
      return read(Uploaded, await this.#client.im.v1.file.create({ data })).file_key;
    });
  }

  /** Fetches a file of a message, up to 10 MiB. */
  async download(message: string, key: string): Promise<Uint8Array> {
    return this.#call(async () => {
      const path = { message_id: message, file_key: key };
      const file = await this.#client.im.v1.messageResource.get({ path, params: { type: 'file' } });
      return readBytes(file.getReadableStream());
    });
  }

  async #call<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof FileTooLarge) throw error;
      const failure = feishuError(error, this.#redact);
      if (failure.code !== null && STALE.has(failure.code)) this.#tokens.clear();
      throw failure;
    }
  }
}

/** An answer that lacks what it must have comes from something in between that is not Feishu: as good as no answer. */
function read<T>(schema: z.ZodType<T>, answer: unknown): T {
  const { data } = schema.safeParse(answer);
  if (data === undefined) throw new FeishuError('Feishu answered something that is not understood', { status: 502 });
  return data;
}

/** Types of files that Feishu tells apart and shows; any other is a `stream`. https://open.feishu.cn/document/server-docs/im-v1/file/create */
const FILE_TYPES = ['pdf', 'doc', 'xls', 'ppt'] as const;

const fileTypeOf = (name: string): (typeof FILE_TYPES)[number] | 'stream' =>
  FILE_TYPES.find((type) => new RegExp(`\\.${type}x?$`, 'i').test(name)) ?? 'stream';

/** Whether a code tells that the token no longer holds: with a fresh one the same request may be taken. */
export const isStale = (code: number | null): boolean => code !== null && STALE.has(code);
