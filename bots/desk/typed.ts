import type { IncomingMessage } from '../port/message.js';

/** What somebody types where there is nothing but typing, as a message in a chat of two. */
export const typedMessage = (user: string, text: string): IncomingMessage => ({
  id: '',
  chat: '',
  user,
  text,
  direct: true,
  mentioned: false,
  replyTo: null,
  button: null,
  file: null,
  order: 0,
});
