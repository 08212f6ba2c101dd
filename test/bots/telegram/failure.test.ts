import { TelegramError } from 'telegraf';
import { expect, it } from 'vitest';
import { explained, failureOf, judge, TelegramFailure } from '#bots/telegram/failure.js';

const refused = (error_code: number, parameters = {}) =>
  failureOf('send', new TelegramError({ error_code, description: 'of bot1:x', parameters }), (words) =>
    words.replace('bot1:x', 'bot<token>'),
  );

it.each([
  ['429 with a time', refused(429, { retry_after: 3 }), 300],
  ['429 without', refused(429), true],
  ['500', refused(500), true],
  ['400', refused(400), false],
  ['403', refused(403), false],
  ['no answer', failureOf('send', Object.assign(new Error('x'), { name: 'AbortError' }), String), true],
  ['no connection', failureOf('send', Object.assign(new Error('x'), { code: 'ECONNRESET' }), String), true],
  ['another error', new Error('of ours'), false],
])('judges %s', (_, error, retry) => {
  expect(judge(error, 100)).toBe(retry);
});

it('keeps what Telegram says of a failure, without secrets', () => {
  const failure = refused(400, { migrate_to_chat_id: -7 });
  expect([failure.message, failure.movedTo, failure.cause]).toEqual(['send: 400 of bot<token>', -7, undefined]);
});

it('explains what ends a life, and leaves the rest as it is', () => {
  expect(explained(refused(401)).message).toContain('@BotFather');
  expect(explained(refused(409)).message).toContain('Only one server');
  expect(explained(refused(502))).toBeInstanceOf(TelegramFailure);
  expect(explained('odd').message).toBe('odd');
});
