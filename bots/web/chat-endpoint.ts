import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Zerentu } from '#src/app-port.js';
import { MAX_QUESTION } from '#src/qa/answer/types.js';
import { Answering } from '../desk/answering.js';
import { Chat, type Told } from '../desk/chats.js';
import { commandOf, TABLE } from '../desk/commands.js';
import type { LinkTo } from '../desk/reply-of.js';
import { typedMessage } from '../desk/typed.js';
import type { Block, Button } from '../port/reply.js';

/** What a page sends: what somebody typed, or the `text` of the button that they pressed; and where the conversation stands. */
const SENT = z.object({
  text: z.string().trim().min(1).max(MAX_QUESTION),
  conversationId: z.string().max(512).nullish(),
});
type Sent = z.infer<typeof SENT>;

/** What can be pressed: `text` is sent as if it had been typed; `href` is opened. */
type WebButton =
  | { readonly kind: 'choice' | 'more' | 'ask'; readonly label: string; readonly text: string }
  | { readonly kind: 'file'; readonly label: string; readonly href: string };

/** What the endpoint answers from. */
export interface ChatEndpointOptions {
  readonly zerentu: Pick<Zerentu, 'ask' | 'ingest' | 'export'>;
  readonly linkTo: LinkTo;
  /** Address under which people reach this server; `null`: files are named by their path alone. */
  readonly url: string | null;
}

/** An answer as a page shows it; it keeps the conversation itself, so that any server can go on with it. */
interface WebReply {
  readonly blocks: readonly Block[];
  readonly buttons: readonly WebButton[];
  readonly conversationId: string | null;
}

const USER = 'page';

/** Makes answers; nothing of a conversation is kept here. */
class WebDesk {
  readonly #url: string;
  readonly #answering: Answering;

  constructor({ url, ...options }: ChatEndpointOptions) {
    this.#url = url ?? '';
    this.#answering = new Answering({ ...options, mayLoad: () => false, log: { info: () => undefined } });
  }

  async answer({ text, conversationId = null }: Sent): Promise<WebReply> {
    // A file is not sent in an answer: it is fetched from where it lies.
    if (commandOf(text)?.command?.name === 'table')
      return { blocks: [], buttons: [this.#file(TABLE, [])], conversationId };
    const chat = new Chat();
    if (conversationId !== null) chat.told(USER, '', { conversationId, buttons: [], questions: [], directives: [] });
    const { reply, remember } = await this.#answering.answer(typedMessage(USER, text), chat);
    return {
      blocks: reply.blocks,
      buttons: reply.buttons.map((button) => this.#button(button, remember?.told ?? null)),
      conversationId: remember?.told.conversationId ?? conversationId,
    };
  }

  #button({ kind, label, token }: Button, told: Told | null): WebButton {
    if (kind === 'file') return this.#file(label, told?.directives ?? []);
    return { kind, label, text: kind === 'choice' ? token : label };
  }

  #file(label: string, directives: readonly string[]): WebButton {
    const query = new URLSearchParams();
    for (const id of directives) query.append('directive', id);
    return { kind: 'file', label, href: `${this.#url}/export/xlsx?${query}` };
  }
}

/**
 * POST /chat: answers as server-sent events, `block` for each part as it stands in the answer, then `buttons`, then `done`
 * with the conversation; or as one JSON object to clients that accept only that. What fails is told with its status, as
 * JSON, before any event.
 */
export function chatEndpoint(options: ChatEndpointOptions) {
  const desk = new WebDesk(options);
  return async (request: Request, response: Response): Promise<void> => {
    const sent = SENT.safeParse(request.body);
    if (!sent.success) {
      const message = `Send {"text": "…", "conversationId": "…"}, the text at most ${MAX_QUESTION} characters.`;
      response.status(400).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
      return;
    }
    const answer = await desk.answer(sent.data);
    response.vary('accept');
    if (request.accepts(['text/event-stream', 'application/json']) === 'application/json') {
      response.json(answer);
      return;
    }
    response.set({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    const send = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    for (const block of answer.blocks) send('block', block);
    send('buttons', answer.buttons);
    send('done', { conversationId: answer.conversationId });
    response.end();
  };
}
