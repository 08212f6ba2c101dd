import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Zerentu } from '#src/app-port.js';
import { MAX_QUESTION } from '#src/qa/answer/types.js';
import { commandOf } from '../desk/commands.js';
import { type LinkTo, replyOf } from '../desk/reply-of.js';
import { HOW } from '../desk/words.js';
import type { Block } from '../port/reply.js';

/** What a page sends: what somebody typed, or the token of the button that they pressed; and where the conversation stands. */
const SENT = z.object({
  text: z.string().trim().min(1).max(MAX_QUESTION),
  conversationId: z.string().max(512).nullish(),
});

/** What can be pressed: `text` is sent as if it had been typed; `href` is opened. */
type WebButton =
  | { readonly kind: 'choice' | 'more' | 'ask'; readonly label: string; readonly text: string }
  | { readonly kind: 'file'; readonly label: string; readonly href: string };

/** What the endpoint answers from. */
export interface ChatEndpointOptions {
  readonly zerentu: Pick<Zerentu, 'ask'>;
  readonly linkTo: LinkTo;
}

/** An answer as a page shows it; it keeps the conversation itself, so that any server can go on with it. */
interface WebReply {
  readonly blocks: readonly Block[];
  readonly buttons: readonly WebButton[];
  readonly conversationId: string;
}

async function answer(
  { zerentu, linkTo }: ChatEndpointOptions,
  { text, conversationId }: z.infer<typeof SENT>,
): Promise<WebReply> {
  const called = commandOf(text);
  const question = called ? (called.command.question ?? called.rest) : text;
  const answered = await zerentu.ask(question, conversationId);
  const { blocks, buttons } = replyOf(answered, '', linkTo);
  const table = new URLSearchParams();
  for (const id of new Set(answered.evidence.map(({ directive }) => directive.id))) table.append('directive', id);
  const how: Block[] = called?.command.question === '你好' ? [{ kind: 'note', lines: HOW }] : [];
  return {
    blocks: [...blocks, ...how],
    buttons: buttons.map(({ kind, label, token }) => {
      if (kind === 'file') return { kind, label, href: `/export/xlsx?${table}` };
      return { kind, label, text: kind === 'choice' ? token : label };
    }),
    conversationId: answered.conversationId,
  };
}

/**
 * POST /chat: answers as server-sent events, `block` for each part as it stands in the answer, then `buttons`, then `done`
 * with the conversation; or as one JSON object to clients that accept only that. What fails is told with its status, as
 * JSON, before any event.
 */
export function chatEndpoint(options: ChatEndpointOptions) {
  return async (request: Request, response: Response): Promise<void> => {
    const sent = SENT.safeParse(request.body);
    if (!sent.success) {
      const message = `Send {"text": "…", "conversationId": "…"}, the text at most ${MAX_QUESTION} characters.`;
      response.status(400).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
      return;
    }
    const { blocks, buttons, conversationId } = await answer(options, sent.data);
    response.vary('accept');
    if (request.accepts(['text/event-stream', 'application/json']) === 'application/json') {
      response.json({ blocks, buttons, conversationId });
      return;
    }
    response.set({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    const send = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    for (const block of blocks) send('block', block);
    send('buttons', buttons);
    send('done', { conversationId });
    response.end();
  };
}
