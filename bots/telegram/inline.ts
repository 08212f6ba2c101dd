import type { InlineQuery, InlineQueryResult } from 'telegraf/types';
import type { Reply } from '../port/reply.js';
import { oneLine, shorten } from '../port/text.js';
import type { BotApi } from './bot-api.js';
import { tidy } from './html.js';
import { renderReply } from './render.js';

/** Answers a question for somebody who writes elsewhere; `null` where they may not ask. */
export type Glance = (question: string, user: string) => Promise<Reply | null>;

/** How long Telegram may show the same result to the same person, in seconds: files change. */
const CACHE = 10;
/** How much of a result is to be read before it is chosen, in characters; clients show two lines or so. */
const MOST_LINE = 120;

const lineOf = (words: string) => shorten(oneLine(tidy(words)), MOST_LINE);

/** An answer as something to choose. Without buttons: their tokens belong to a chat. */
function articleOf(reply: Reply): InlineQueryResult | null {
  const [text] = renderReply(reply).texts;
  const said = reply.blocks.find((block) => block.kind !== 'quote');
  const title = lineOf(said?.lines[0] ?? '');
  if (!text || !title) return null;
  const quote = reply.blocks.find((block) => block.kind === 'quote');
  return {
    type: 'article',
    id: 'answer',
    title,
    ...(quote && { description: lineOf(quote.words) }),
    input_message_content: {
      message_text: text.html,
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
  };
}

/** Answers what somebody writes after the bot's name in whichever chat: with one article, or with nothing. Rejects where the answer cannot be had or sent. */
export async function answerInline(api: BotApi, { id, query, from }: InlineQuery, glance: Glance): Promise<void> {
  const say = (results: readonly InlineQueryResult[], cache_time: number) =>
    api.call('answerInlineQuery', { inline_query_id: id, results, cache_time, is_personal: true });
  const question = query.trim();
  try {
    const reply = question ? await glance(question, String(from.id)) : null;
    const article = reply && articleOf(reply);
    await say(article ? [article] : [], CACHE);
  } catch (error) {
    await say([], 0).catch(() => undefined);
    throw error;
  }
}
