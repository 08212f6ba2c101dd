import { randomBytes } from 'node:crypto';

const hex = () => randomBytes(16).toString('hex');
export const messageId = () => `om_${hex()}`;

/** An event or a callback as it is in a frame. */
export const event = (type: string, body: object, createTime: string, eventId = hex()): string =>
  JSON.stringify({
    schema: '2.0',
    header: {
      event_id: eventId,
      event_type: type,
      create_time: createTime,
      token: 'verification-token',
      app_id: 'cli_a5f0c0ffee15600d',
      tenant_key: '2ca1d211f64f6438',
    },
    event: body,
  });

const userId = (id: string) => ({ union_id: `on_${id}`, user_id: null, open_id: id });

/** https://open.feishu.cn/document/server-docs/im-v1/message/events/receive */
export interface MessageOptions {
  readonly id: string;
  readonly chat: string;
  readonly user: string;
  readonly group: boolean;
  readonly type: string;
  readonly content: unknown;
  readonly time: number;
  readonly mentions?: readonly { key: string; id: string; name: string }[];
  readonly parent?: string;
  readonly sender?: string;
}

export const message = (options: MessageOptions): string => {
  const { id, chat, user, group, type, content, time, mentions = [], parent, sender = 'user' } = options;
  return event(
    'im.message.receive_v1',
    {
      sender: { sender_id: userId(user), sender_type: sender, tenant_key: '736588c9260f175e' },
      message: {
        message_id: id,
        ...(parent && { root_id: parent, parent_id: parent }),
        create_time: String(time),
        update_time: String(time),
        chat_id: chat,
        chat_type: group ? 'group' : 'p2p',
        message_type: type,
        content: JSON.stringify(content),
        ...(mentions.length > 0 && {
          mentions: mentions.map(({ key, id: who, name }) => ({
            key,
            id: userId(who),
            name,
            tenant_key: '736588c9260f175e',
          })),
        }),
      },
    },
    String(time),
  );
};

/** https://open.feishu.cn/document/feishu-cards/card-callback-communication; its time is in µs. */
export const press = (value: object, at: { chat: string; user: string; card: string }, time: number): string =>
  event(
    'card.action.trigger',
    {
      operator: { tenant_key: '2df73991750', open_id: at.user, union_id: `on_${at.user}` },
      token: 'c-295ee57216a5dc9de90fefd0aadb4b1d7d',
      action: { value, tag: 'button' },
      host: 'im_message',
      context: { open_message_id: at.card, open_chat_id: at.chat },
    },
    String(time * 1000),
  );

/** https://open.feishu.cn/document/group/chat-member/event/bot_p2p_chat_entered */
export const entering = (chat: string, user: string, time: number, last: string): string =>
  event(
    'im.chat.access_event.bot_p2p_chat_entered_v1',
    { chat_id: chat, operator_id: userId(user), last_message_id: last, last_message_create_time: String(time) },
    String(time),
  );

/** Payloads that no client should get: broken JSON, events of unknown kinds, missing and wrong fields. */
export const brokenPayloads = (): string[] => {
  const whole = { id: 'om_1', chat: 'oc_1', user: 'ou_1', group: false, type: 'text', time: 1 };
  const body = (changed: object) => ({
    sender: { sender_id: userId('ou_1'), sender_type: 'user' },
    message: {
      message_id: 'om_2',
      create_time: '1',
      chat_id: 'oc_1',
      chat_type: 'p2p',
      message_type: 'text',
      content: '{"text":"x"}',
      ...changed,
    },
  });
  const broken = (changed: object) => event('im.message.receive_v1', body(changed), '1');
  return [
    'nonsense',
    'null',
    '5',
    '[]',
    '{}',
    '{"schema":"2.0"}',
    event('drive.file.edit_v1', {}, '1'),
    event('im.message.message_read_v1', { message_id_list: ['om_1'] }, '1'),
    event('im.message.receive_v1', {}, '1'),
    event('im.message.receive_v1', { message: null }, '1'),
    broken({ content: 'nonsense' }),
    broken({ content: 'null' }),
    broken({ content: undefined }),
    broken({ create_time: undefined }),
    broken({ create_time: 'soon' }),
    broken({ message_id: '' }),
    broken({ mentions: 'all' }),
    message({ ...whole, content: { text: 5 } }),
    message({ ...whole, type: 'post', content: { content: 'x' } }),
    message({ ...whole, type: 'file', content: { file_name: 'x' } }),
    event('card.action.trigger', {}, '1'),
    event('card.action.trigger', { action: { value: 'token' }, operator: { open_id: 'ou_1' }, context: {} }, '1'),
    event('im.chat.access_event.bot_p2p_chat_entered_v1', {}, '1'),
  ];
};
