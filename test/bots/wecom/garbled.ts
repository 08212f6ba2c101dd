const headers = { req_id: 'garbled' };
const from = { userid: 'u' };

const BODIES: readonly unknown[] = [
  undefined,
  null,
  'x',
  { msgtype: 'text' },
  { msgtype: 'text', msgid: 'm', from: 'x' },
  { msgtype: 'text', msgid: 5, from, text: [] },
  { msgtype: 'text', msgid: 'm', from, chattype: 'group' },
  { msgtype: 'event', msgid: 'm', from },
  { msgtype: 'event', event: { eventtype: 'template_card_event' } },
  { msgtype: 'event', event: { eventtype: 'feedback_event' } },
  { msgtype: 'event', event: 'x' },
];

/** What no client should get. */
export const GARBLED: readonly (string | Buffer)[] = [
  ...['{', 'null', '7', '[]', '"x"', '{}', '{"headers":{"req_id":5}}'],
  Buffer.from([255, 0, 1]),
  ...['aibot_msg_callback', 'aibot_event_callback', 'aibot_of_tomorrow'].flatMap((cmd) => [
    JSON.stringify({ cmd }),
    ...BODIES.map((body) => JSON.stringify({ cmd, headers, body })),
  ]),
];
