import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Largest update that is read, in bytes; Telegram's are far smaller. */
const MOST_BYTES = 1024 * 1024;
/** After how many seconds Telegram shall deliver again; it heeds the header (`WebhookActor` of telegram-bot-api). */
const RETRY_AFTER = 2;

/** What a webhook needs. */
export interface WebhookOptions {
  readonly secret: string;
  /** Whether updates are taken now. */
  readonly isOpen: () => boolean;
  /** Takes an update; `false` where there is no place for it now. */
  readonly offer: (update: object) => boolean;
}

const digest = (words: string) => createHash('sha256').update(words).digest();
/** Compares in a time that tells nothing of either, not even how long they are. */
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

/** Reads a body, `null` where it is too large. Rejects where the connection breaks. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): object | null {
  try {
    const update: unknown = JSON.parse(body);
    const isUpdate = typeof update === 'object' && update !== null && 'update_id' in update;
    return isUpdate && Number.isSafeInteger(update.update_id) ? update : null;
  } catch {
    return null;
  }
}

/** The status that a request is answered with. Who does not know the secret is not listened to. */
async function statusOf(request: IncomingMessage, { secret, isOpen, offer }: WebhookOptions): Promise<number> {
  if (request.method !== 'POST') return 405;
  const given = request.headers['x-telegram-bot-api-secret-token'];
  if (typeof given !== 'string' || !isSame(given, secret)) return 401;
  if (!isOpen()) return 503;
  const body = await readBody(request);
  if (body === null) return 413;
  const update = parse(body);
  if (!update) return 400;
  // Closed meanwhile, or no room: Telegram delivers again.
  return isOpen() && offer(update) ? 200 : 503;
}

/** Answers Telegram's deliveries: 200 as soon as one was taken. To be given requests whose body nobody has read yet. */
export function webhookHandler(options: WebhookOptions): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    // Nobody is there any more to be told of a request that broke off.
    request.on('error', () => undefined);
    statusOf(request, options).then(
      (status) => {
        // Strangers are not listened to any longer; what Telegram still has to say of an update is let pass.
        if (status === 401 || status === 405) response.setHeader('connection', 'close');
        if (status === 503) response.setHeader('retry-after', RETRY_AFTER);
        if (status === 405) response.setHeader('allow', 'POST');
        response.writeHead(status).end();
      },
      () => response.destroy(),
    );
  };
}
