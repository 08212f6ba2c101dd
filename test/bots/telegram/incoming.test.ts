import type { MessageEntity, Update } from 'telegraf/types';
import { describe, expect, it } from 'vitest';
import { readAddressed } from '#bots/telegram/addressed.js';
import { readUpdate } from '#bots/telegram/incoming.js';

const ME = { id: 9, username: 'zerentu_bot' };
const LI = { id: 7, is_bot: false, first_name: '李' };
const GROUP = { id: -5, type: 'supergroup', title: '办公室' };
const DIRECT = { id: 7, type: 'private', first_name: '李' };

/** Entities as Telegram finds them in a text. */
function entitiesOf(text: string): MessageEntity[] {
  const kinds = [
    ['mention', /@\w+/g],
    ['bot_command', /(?<![\w/@])\/\w+(?:@\w+)?/g],
  ] as const;
  const found = kinds.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ type, offset: index, length: words.length })),
  );
  const commands = found.filter(({ type }) => type === 'bot_command');
  const isPartOf = (at: number) => commands.some(({ offset, length }) => at > offset && at < offset + length);
  return found.filter(({ type, offset }) => type === 'bot_command' || !isPartOf(offset));
}

describe('words that name the bot', () => {
  it.each([
    ['@zerentu_bot 谁牵头', '谁牵头', true, false],
    ['@Zerentu_Bot谁牵头', '@Zerentu_Bot谁牵头', false, false],
    ['问一下 @ZERENTU_BOT 谁牵头', '问一下 谁牵头', true, false],
    ['谁牵头？@zerentu_bot', '谁牵头？', true, false],
    ['@zerentu_bot', '', true, false],
    ['😀 @zerentu_bot 谁 @zerentu_bot', '😀 谁', true, false],
    ['@zerentu_bot_2 谁牵头', '@zerentu_bot_2 谁牵头', false, false],
    ['@lisi 谁牵头', '@lisi 谁牵头', false, false],
    ['/units@zerentu_bot', '/units', true, false],
    ['/ask@Zerentu_Bot 谁牵头', '/ask 谁牵头', true, false],
    ['@zerentu_bot /units', '/units', true, false],
    ['/units', '/units', true, false],
    ['/roll', '/roll', false, false],
    ['说 /units', '说 /units', false, false],
    ['/units@other_bot', '/units@other_bot', false, true],
  ])('%s', (given, text, mentioned, foreign) => {
    // Letters of Chinese are no part of a name to Telegram, but \w of JavaScript agrees.
    const entities = given.startsWith('@Zerentu_Bot谁') ? [] : entitiesOf(given);
    expect(readAddressed(given, entities, ME)).toEqual({ text, mentioned, foreign });
  });

  it('finds it under another name', () => {
    const entity = (id: number): MessageEntity => ({
      type: 'text_mention',
      offset: 0,
      length: 3,
      user: { ...LI, id },
    });
    expect(readAddressed('责任图 谁牵头', [entity(9)], ME)).toEqual({
      text: '谁牵头',
      mentioned: true,
      foreign: false,
    });
    expect(readAddressed('责任图 谁牵头', [entity(8)], ME).mentioned).toBe(false);
  });
});

const read = (content: object) =>
  readUpdate({ update_id: 31, ...content } as unknown as Update, ME, async () => new Uint8Array());
const message = (more: object) => read({ message: { message_id: 3, date: 1, chat: GROUP, from: LI, ...more } });
const said = (more: object) => {
  const incoming = message(more);
  return incoming && 'message' in incoming ? incoming : null;
};

describe('an update', () => {
  it('is a message with the place that its answer goes to', () => {
    expect(said({ text: '谁牵头', chat: DIRECT })).toEqual({
      press: null,
      target: { chat: 7, topic: null, answers: null, group: false },
      message: {
        id: '7:3',
        chat: '7',
        group: '7',
        user: '7',
        text: '谁牵头',
        direct: true,
        mentioned: false,
        replyTo: null,
        button: null,
        file: null,
        order: 31,
      },
    });
    expect(said({ text: '谁牵头' })?.target).toEqual({ chat: -5, topic: null, answers: 3, group: true });
  });

  it('of a topic belongs to a chat of its own, a thread of replies does not', () => {
    const topic = said({ text: '谁', is_topic_message: true, message_thread_id: 77 });
    expect([topic?.message.chat, topic?.target.topic]).toEqual(['-5/77', 77]);
    const thread = said({ text: '谁', message_thread_id: 2 });
    expect([thread?.message.chat, thread?.target.topic]).toEqual(['-5', null]);
  });

  it('replies to the bot or to others, and never to the opening of its topic', () => {
    const reply = (id: number, from: number) => ({ message_id: id, date: 1, chat: GROUP, from: { ...LI, id: from } });
    const toBot = said({ text: '谁', reply_to_message: reply(2, 9) })?.message;
    expect([toBot?.mentioned, toBot?.replyTo]).toEqual([true, '-5:2']);
    const toOther = said({ text: '谁', reply_to_message: reply(2, 8) })?.message;
    expect([toOther?.mentioned, toOther?.replyTo]).toEqual([false, '-5:2']);
    const topic = { is_topic_message: true, message_thread_id: 77, reply_to_message: reply(77, 9) };
    const inTopic = said({ text: '谁', ...topic })?.message;
    expect([inTopic?.mentioned, inTopic?.replyTo]).toEqual([false, null]);
  });

  it.each([
    ['a photo', { photo: [] }],
    ['a sticker', { sticker: {} }],
    ['a voice', { voice: {} }],
    ['an animation, which is a document too', { animation: {}, document: { file_id: '1' } }],
  ])('with %s is a message without words', (_, content) => {
    expect(said({ ...content, chat: DIRECT })?.message).toMatchObject({ text: '', file: null, button: null });
  });

  it('with a file has no words but those that name the bot', () => {
    const entities = [{ type: 'mention', offset: 0, length: 12 }];
    const document = { file_id: '1', file_unique_id: '1', file_name: '意见.docx', file_size: 12 };
    const { text, mentioned, file } =
      said({ document, caption: '@zerentu_bot 看', caption_entities: entities })?.message ?? {};
    expect([text, mentioned, file?.name, file?.size]).toEqual(['', true, '意见.docx', 12]);
  });

  it('of who speaks for a group or channel is of that one', () => {
    expect(said({ text: '谁', sender_chat: GROUP })?.message.user).toBe('-5');
  });

  it.each([
    [
      'a command for another bot',
      message({ text: '/units@x_bot', entities: [{ type: 'bot_command', offset: 0, length: 12 }] }),
    ],
    ['a title that changed', message({ new_chat_title: '新' })],
    ['somebody who came', message({ new_chat_members: [LI] })],
    ['a post of a channel', message({ text: '谁', is_automatic_forward: true })],
    ['a message in a channel', message({ text: '谁', chat: { id: -6, type: 'channel', title: '' } })],
    ['what our inline mode gave', message({ text: '谁', via_bot: { id: 9, is_bot: true, first_name: '' } })],
    ['an edited message', read({ edited_message: { message_id: 3, date: 1, chat: DIRECT, from: LI, text: '谁' } })],
    ['a post', read({ channel_post: { message_id: 3, date: 1, chat: { id: -6, type: 'channel' }, text: '谁' } })],
    [
      'a chat of two that was blocked',
      read({
        my_chat_member: {
          chat: DIRECT,
          from: LI,
          old_chat_member: { status: 'kicked' },
          new_chat_member: { status: 'member' },
        },
      }),
    ],
  ])('is nothing where it is %s', (_, incoming) => {
    expect(incoming).toBeNull();
  });

  it('is a press, in whichever chat', () => {
    const press = (more: object) => read({ callback_query: { id: 'p1', from: LI, chat_instance: '1', ...more } });
    const topic = { is_topic_message: true, message_thread_id: 77 };
    expect(
      press({ data: 't', message: { message_id: 3, date: 1, chat: GROUP, from: ME, text: '答', ...topic } }),
    ).toMatchObject({
      press: 'p1',
      target: { chat: -5, topic: 77, answers: 3, group: true },
      message: {
        id: 'press:p1',
        chat: '-5/77',
        user: '7',
        text: '',
        button: 't',
        mentioned: true,
        direct: false,
        order: 31,
      },
    });
    expect(press({ data: 't', message: { message_id: 3, date: 0, chat: DIRECT } })).toMatchObject({
      target: { chat: 7, topic: null, answers: null },
      message: { chat: '7', direct: true },
    });
    expect(press({ data: 't', inline_message_id: 'i' })).toEqual({ press: 'p1' });
    expect(press({ game_short_name: 'g', message: { message_id: 3, date: 1, chat: DIRECT } })).toEqual({ press: 'p1' });
  });
});
