import type { Reply } from './reply.js';

/** A file that somebody sent to the bot. */
export interface IncomingFile {
  readonly name: string;
  /** Asks for the name where the messenger did not tell it along; `null`: it is told nowhere. */
  readonly findName?: () => Promise<string | null>;
  /** In bytes, `null` where the messenger does not tell. */
  readonly size: number | null;
  /** @throws {FileTooLarge} */
  download(): Promise<Uint8Array>;
}

/** What somebody said to the bot, in whichever messenger. */
export interface IncomingMessage {
  /** The same for a message that is delivered again, and for no other of its channel. */
  readonly id: string;
  readonly chat: string;
  readonly user: string;
  /** The group of which `chat` is one topic, as `…_ALLOWED` names it; `chat` itself where left out. */
  readonly group?: string;
  /** Without the mention of the bot; empty where a button was pressed or a file sent. */
  readonly text: string;
  /** A chat of two, where everything is said to the bot. */
  readonly direct: boolean;
  /** In a group: the bot is mentioned, or one of its messages replied to. */
  readonly mentioned: boolean;
  /** Id of the message that this one replies to, as `Outlet.send` gave it for one of the bot's. */
  readonly replyTo: string | null;
  /** Token of the button that was pressed. */
  readonly button: string | null;
  readonly file: IncomingFile | null;
  /** Grows in the order in which the messages of a chat were sent; messages that overtook each other are put right by it. */
  readonly order: number;
}

/** Where the answer to one message goes. */
export interface Outlet {
  /** Sends an answer and returns the id of its (last) message, `null` where the messenger gives none. Rejects where it cannot be sent. */
  send(reply: Reply): Promise<string | null>;
  /** Shows that an answer is being worked on; called when one takes longer than a moment. */
  busy?(): Promise<void>;
}
