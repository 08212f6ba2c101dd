import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Fault, Heard } from '../fake/fake-messenger.js';
import { robotRefusal, shown, spokenBy, webhookRefusal } from './refusals.js';

export const CLIENT_ID = 'dingfaketests';
export const CLIENT_SECRET = 'secret-of-the-tests-Zx9';
export const ROBOT_TOPIC = '/v1.0/im/bot/messages/get';

export type Fields = Readonly<Record<string, unknown>>;

/** A request, read whole. */
export interface Asked {
  readonly path: string;
  readonly params: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Status and JSON, or that nothing is answered. */
export type Answered = readonly [number, object] | 'time-out' | 'drop';

/** DingTalk's HTTP side: connections, tokens, session webhooks, robot API, media. */
export class FakeDingtalkHttp {
  readonly heard: Heard[] = [];
  fault: () => Fault | null = () => null;
  admits = true;
  /** Refuses everything that is not plain text. */
  refusesMarkup = false;
  /** The next token that is given out is not valid any more. */
  nextTokenEnded = false;
  /** Messages as they came, those that were refused too. */
  readonly bodies: Fields[] = [];
  /** What was given out and must be told to nobody. */
  readonly secrets: string[] = [CLIENT_SECRET];
  root = '';
  readonly #tickets = new Set<string>();
  readonly #tokens = new Set<string>();
  readonly #sessions = new Map<string, { readonly chat: string; readonly ended: boolean }>();
  readonly #media = new Map<string, string>();
  readonly #files = new Map<string, Uint8Array>();
  readonly #directs = new Map<string, string>();
  readonly #groups = new Set<string>();

  /** An address for answers in a chat. */
  openSession(chat: string, ended: boolean): string {
    const session = this.#secret();
    this.#sessions.set(session, { chat, ended });
    return `${this.root}/robot/sendBySession?session=${session}`;
  }

  /** Who can be sent to by the robot API. */
  meet(chat: string, user: string, group: boolean): void {
    if (group) this.#groups.add(chat);
    else this.#directs.set(user, chat);
  }

  /** A code to download a file by. */
  keepFile(bytes: Uint8Array): string {
    const code = randomUUID();
    this.#files.set(code, bytes);
    return code;
  }

  fileAt(path: string): Uint8Array | undefined {
    return this.#files.get(path.slice('/files/'.length));
  }

  /** Whether a ticket lets in; it does so once. */
  takesTicket(ticket: string): boolean {
    return this.#tickets.delete(ticket);
  }

  async answer(asked: Asked): Promise<Answered> {
    const { path, params, headers } = asked;
    if (path === '/v1.0/gateway/connections/open') return this.#openConnection(asked);
    if (!/^(application\/json|multipart\/form-data)/.test(headers['content-type'] ?? ''))
      return [400, { code: 'MissingContentType' }];
    if (path === '/v1.0/oauth2/accessToken') return this.#giveToken(asked);
    if (path === '/media/upload') return this.#takeMedia(asked);
    if (path === '/robot/sendBySession') return this.#fails(true) ?? this.#bySession(String(asked.body), params);
    if (!this.#holds(headers['x-acs-dingtalk-access-token'])) return [400, { code: 'InvalidAuthentication' }];
    const json = JSON.parse(String(asked.body)) as Fields;
    if (json.robotCode !== CLIENT_ID) return [400, { code: 'invalidParameter.robotCode.auth' }];
    if (path === '/v1.0/robot/messageFiles/download') return this.#giveFile(String(json.downloadCode));
    return this.#fails(false) ?? this.#byRobot(path, json);
  }

  #secret(): string {
    const secret = randomUUID();
    this.secrets.push(secret);
    return secret;
  }

  #knows(id: unknown, secret: unknown): boolean {
    return this.admits && id === CLIENT_ID && secret === CLIENT_SECRET;
  }

  #holds(token: unknown): boolean {
    return typeof token === 'string' && this.#tokens.has(token);
  }

  #openConnection({ headers, body }: Asked): Answered {
    const asked = JSON.parse(String(body)) as Fields;
    const subscribed =
      JSON.stringify(asked.subscriptions) === JSON.stringify([{ type: 'CALLBACK', topic: ROBOT_TOPIC }]);
    if (headers.accept !== 'application/json' || !subscribed) return [400, { code: 'invalidParameter' }];
    if (!this.#knows(asked.clientId, asked.clientSecret))
      return [401, { code: 'authFailed', message: `鉴权失败 ${String(asked.clientSecret)}` }];
    const ticket = this.#secret();
    this.#tickets.add(ticket);
    return [200, { endpoint: `${this.root.replace('http', 'ws')}/connect`, ticket }];
  }

  #giveToken({ body }: Asked): Answered {
    const { appKey, appSecret } = JSON.parse(String(body)) as Fields;
    if (!this.#knows(appKey, appSecret)) return [400, { code: 'invalidClientIdOrSecret' }];
    const accessToken = this.#secret();
    if (!this.nextTokenEnded) this.#tokens.add(accessToken);
    this.nextTokenEnded = false;
    return [200, { accessToken, expireIn: 7200 }];
  }

  #giveFile(code: string): Answered {
    if (!this.#files.has(code)) return [400, { code: 'invalidParameter.downloadCode' }];
    return [200, { downloadUrl: `${this.root}/files/${code}` }];
  }

  async #takeMedia({ params, headers, body }: Asked): Promise<Answered> {
    if (!this.#holds(params.get('access_token'))) return [200, { errcode: 40014, errmsg: '不合法的access_token' }];
    const type = { 'content-type': headers['content-type'] ?? '' };
    const media = (await new Response(new Uint8Array(body), { headers: type }).formData()).get('media');
    if (params.get('type') !== 'file' || !(media instanceof File) || media.size === 0)
      return [200, { errcode: 40035, errmsg: '不合法的参数' }];
    const id = `@media${randomUUID()}`;
    this.#media.set(id, media.name);
    return [200, { errcode: 0, errmsg: 'ok', media_id: id, type: 'file', created_at: 1 }];
  }

  /** How it fails where it is told to. */
  #fails(webhook: boolean): Answered | null {
    const fault = this.fault();
    if (fault === 'too-many')
      return webhook
        ? [200, { errcode: 130101, errmsg: 'send too fast, exceed 20 times per minute' }]
        : [403, { code: 'Forbidden.AccessDenied.QpsLimitForApi' }];
    if (fault === 'server-error')
      return webhook ? [200, { errcode: -1, errmsg: '系统繁忙' }] : [503, { code: 'ServiceUnavailable' }];
    return fault;
  }

  #bySession(json: string, params: URLSearchParams): Answered {
    const { chat, ended } = this.#sessions.get(params.get('session') ?? '') ?? { chat: '', ended: true };
    if (ended) return [200, { errcode: 300001, errmsg: 'session 不存在' }];
    const body = JSON.parse(json) as Fields;
    this.bodies.push(body);
    if (this.refusesMarkup && body.msgtype !== 'text') return [200, { errcode: 430101, errmsg: 'unsafe link' }];
    const refusal = webhookRefusal(json);
    if (refusal) return [200, refusal];
    const { content, text, btns } = body[String(body.msgtype)] as Fields;
    const buttons = (btns ?? []) as { title: string; actionURL: string }[];
    this.#show(
      chat,
      content,
      text,
      buttons.map(({ title, actionURL }) => [title, actionURL]),
    );
    return [200, { errcode: 0, errmsg: 'ok' }];
  }

  #byRobot(path: string, asked: Fields): Answered {
    this.bodies.push(asked);
    const refusal = robotRefusal(asked.msgKey, asked.msgParam);
    if (refusal) return [400, { code: refusal }];
    const [user] = Array.isArray(asked.userIds) ? asked.userIds : [];
    const sent = { processQueryKey: randomUUID(), invalidStaffIdList: [] as unknown[], flowControlledStaffIdList: [] };
    if (path === '/v1.0/robot/groupMessages/send') {
      const group = String(asked.openConversationId);
      return this.#groups.has(group)
        ? this.#showByRobot(group, asked, sent)
        : [400, { code: 'invalidParameter.openConversationId' }];
    }
    if (path !== '/v1.0/robot/oToMessages/batchSend') return [404, { code: 'InvalidAction.NotFound' }];
    const chat = this.#directs.get(user);
    return chat === undefined ? [200, { ...sent, invalidStaffIdList: [user] }] : this.#showByRobot(chat, asked, sent);
  }

  #showByRobot(chat: string, { msgKey, msgParam }: Fields, sent: object): Answered {
    const param = JSON.parse(String(msgParam));
    if (msgKey === 'sampleFile') {
      if (this.#media.get(param.mediaId) !== param.fileName) return [400, { code: 'invalidParameter.mediaId' }];
      this.heard.push({ chat, text: '', buttons: [], files: [param.fileName] });
    } else {
      const buttons = [1, 2, 3, 4, 5].map((at) => [param[`actionTitle${at}`], param[`actionURL${at}`]]);
      this.#show(chat, param.content, param.text, [[param.singleTitle, param.singleURL], ...buttons]);
    }
    return [200, sent];
  }

  #show(chat: string, plain: unknown, markdown: unknown, pressed: readonly (readonly unknown[])[]): void {
    const read = typeof markdown === 'string' ? shown(markdown) : { text: String(plain), buttons: [] };
    const buttons = pressed.flatMap(([label, address]) => {
      const token = typeof address === 'string' ? spokenBy(address) : null;
      return token === null ? [] : [{ label: String(label), token }];
    });
    this.heard.push({ chat, text: read.text, buttons: [...buttons, ...read.buttons], files: [] });
  }
}
