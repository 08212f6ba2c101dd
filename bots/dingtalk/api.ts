import { withDeadline } from '../port/deadline.js';
import { FileTooLarge, readBytes } from '../port/files.js';
import type { OutgoingFile } from '../port/reply.js';
import { Slots } from '../port/slots.js';
import type { RobotTemplate } from './bodies.js';
import type { DingtalkConfig } from './config.js';
import { DingtalkError, failureOf, unreachable } from './errors.js';
import { type Json, readJson } from './json.js';

/** Whom the robot API sends to. */
export interface RobotTarget {
  readonly robotCode: string;
  readonly chat: string;
  readonly direct: boolean;
  /** User id in the organization; outsiders have none and cannot be sent to. */
  readonly staffId: string | null;
}

/** A token lives two hours (`expireIn` 7200); it is renewed so many ms before. */
const RENEWED_BEFORE = 5 * 60_000;
/** Largest file that can be uploaded, in bytes (open.dingtalk.com/document/development/upload-media-files: 20 MB). */
const UPLOAD = 20 * 1024 * 1024;

/** Requests under way at once: twice what may be begun in a second, so that a crowd waits here and not as open sockets that time out. */
const AT_ONCE = 40;

/** DingTalk's HTTP calls: each once, with a time-out, and a failure as a `DingtalkError` without secrets. */
export class DingtalkApi {
  readonly #config: DingtalkConfig;
  readonly #timings: { readonly request: number; readonly tooFast: number };
  readonly #slots = new Slots(AT_ONCE);
  #token: Promise<{ readonly value: string; readonly until: number }> | null = null;

  constructor(config: DingtalkConfig, timings: { readonly request: number; readonly tooFast: number }) {
    this.#config = config;
    this.#timings = timings;
  }

  /** Asks for a place to connect to; returns its address with the ticket, which is a secret. */
  async openConnection(subscriptions: readonly object[], signal: AbortSignal): Promise<URL> {
    const { clientId, clientSecret, apiRoot } = this.#config;
    const asked = { clientId, clientSecret, subscriptions, ua: 'zerentu' };
    const { endpoint, ticket } = await this.#post(
      new URL(`${apiRoot}/v1.0/gateway/connections/open`),
      asked,
      {},
      signal,
    );
    if (
      typeof endpoint !== 'string' ||
      typeof ticket !== 'string' ||
      !/^wss?:/.test(endpoint) ||
      !URL.canParse(endpoint)
    )
      throw new DingtalkError('no place to connect to was given', 'busy');
    const address = new URL(endpoint);
    address.hash = '';
    address.searchParams.set('ticket', ticket);
    return address;
  }

  /** Answers by the address that came with a message. */
  async answer(webhook: URL, body: object): Promise<void> {
    await this.#post(webhook, body);
  }

  /** Sends by the robot API, which needs the permission `qyapi_robot_sendmsg`. */
  async send({ robotCode, chat, direct, staffId }: RobotTarget, message: RobotTemplate): Promise<void> {
    if (direct && staffId === null) throw new DingtalkError('an outsider cannot be sent to', 'refused');
    const sent = direct
      ? await this.#call('/v1.0/robot/oToMessages/batchSend', { robotCode, userIds: [staffId], ...message })
      : await this.#call('/v1.0/robot/groupMessages/send', { robotCode, openConversationId: chat, ...message });
    // With status 200 it names those who got nothing (help.dingtalk.io/open/development/chatbots-send-one-on-one-chat-messages-in-batches).
    const named = (list: unknown) => Array.isArray(list) && list.includes(staffId);
    if (named(sent.flowControlledStaffIdList)) throw new DingtalkError('too many messages to one user', 'busy');
    if (named(sent.invalidStaffIdList)) throw new DingtalkError('no such user', 'refused');
  }

  /** Uploads a file and returns its media id. */
  async upload({ name, type, bytes }: OutgoingFile): Promise<string> {
    if (bytes.length > UPLOAD) throw new DingtalkError('a file is too large to be sent', 'refused');
    const address = new URL(`${this.#config.oapiRoot}/media/upload?type=file`);
    address.searchParams.set('access_token', await this.#accessToken());
    const form = new FormData();
    form.set('media', new Blob([new Uint8Array(bytes)], { type }), name);
    const { media_id } = await this.#withToken(() => this.#request(address, { method: 'POST', body: form }));
    if (typeof media_id !== 'string') throw new DingtalkError('no media id was given', 'busy');
    return media_id;
  }

  /** The bytes of a file that somebody sent, of at most 10 MiB. */
  async download(downloadCode: string, robotCode: string): Promise<Uint8Array> {
    const { downloadUrl } = await this.#call('/v1.0/robot/messageFiles/download', { downloadCode, robotCode });
    if (typeof downloadUrl !== 'string' || !/^https?:/.test(downloadUrl) || !URL.canParse(downloadUrl))
      throw new DingtalkError('no address to download from was given', 'refused');
    return withDeadline(this.#timings.request, (signal) => bytesAt(downloadUrl, signal)).catch((error: unknown) => {
      throw error instanceof DingtalkError || error instanceof FileTooLarge ? error : unreachable(error);
    });
  }

  async #call(path: string, body: object): Promise<Json> {
    const token = await this.#accessToken();
    const headers = { 'x-acs-dingtalk-access-token': token };
    return this.#withToken(() => this.#post(new URL(`${this.#config.apiRoot}${path}`), body, headers));
  }

  /** Forgets a token that is not valid any more, for the next try to get another. */
  async #withToken(call: () => Promise<Json>): Promise<Json> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof DingtalkError && error.kind === 'token') this.#token = null;
      throw error;
    }
  }

  async #accessToken(): Promise<string> {
    const held = this.#token;
    if (held && (await held).until <= Date.now() && this.#token === held) this.#token = null;
    this.#token ??= this.#newToken();
    return (await this.#token).value;
  }

  async #newToken(): Promise<{ value: string; until: number }> {
    try {
      const { clientId, clientSecret, apiRoot } = this.#config;
      const asked = { appKey: clientId, appSecret: clientSecret };
      const given = await this.#post(new URL(`${apiRoot}/v1.0/oauth2/accessToken`), asked);
      if (typeof given.accessToken !== 'string') throw new DingtalkError('no access token was given', 'busy');
      return { value: given.accessToken, until: Date.now() + (Number(given.expireIn) || 0) * 1000 - RENEWED_BEFORE };
    } catch (error) {
      this.#token = null;
      throw error;
    }
  }

  #post(address: URL, body: object, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Json> {
    // Without `Accept` the gateway answers in XML.
    const all = { 'content-type': 'application/json', accept: 'application/json', ...headers };
    return this.#request(address, { method: 'POST', headers: all, body: JSON.stringify(body) }, signal);
  }

  #request(address: URL, init: RequestInit, signal?: AbortSignal): Promise<Json> {
    return this.#slots.with(() => this.#requestNow(address, init, signal));
  }

  async #requestNow(address: URL, init: RequestInit, signal?: AbortSignal): Promise<Json> {
    const answered = await withDeadline(this.#timings.request, async (late) => {
      const stop = signal ? AbortSignal.any([signal, late]) : late;
      const response = await fetch(address, { ...init, redirect: 'error', signal: stop });
      const retryAfter = Number(response.headers.get('retry-after') ?? 0);
      return { status: response.status, retryAfter, body: readJson(await response.text()) };
    }).catch((error: unknown) => {
      throw unreachable(error);
    });
    const failure = failureOf(answered, this.#timings.tooFast);
    if (failure) throw failure;
    return answered.body ?? {};
  }
}

async function bytesAt(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null)
    throw new DingtalkError(`download failed (status ${response.status})`, response.status >= 500 ? 'busy' : 'refused');
  return readBytes(response.body);
}
