import type { Messenger } from '#bots/port/messenger.js';
import type { Log } from '#src/app-port.js';

/** How a send of the bot fails; nothing of it is shown to anybody then. */
export type Fault = 'too-many' | 'server-error' | 'time-out' | 'drop';

/** What somebody in a chat sees of the bot. */
export interface Heard {
  readonly chat: string;
  /** As it is read: without markup. */
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly token: string }[];
  /** Names of files that came along. */
  readonly files: readonly string[];
}

/** Something said to the bot that the messenger has, and gives out when it is told to. */
export interface Said {
  /** Gives it out, or does so again. */
  deliver(): void;
}

/** Where something is said. */
export interface Place {
  readonly chat: string;
  readonly user: string;
  /** A group, in which the bot is mentioned. */
  readonly group?: boolean;
}

/** A messenger on loopback that speaks what the official SDK speaks, refuses what the real one refuses, and fails when it is told to. */
export interface FakeMessenger {
  readonly name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Our side of it: with this server's address, no limit of rate, and pauses and time-outs short enough for a test. */
  messenger(log: Log): Messenger;
  /** Messages of a chat are sent in the order of these calls, whenever they are delivered. */
  say(text: string, place: Place): Said;
  press(token: string, place: Place): Said;
  upload(name: string, bytes: Uint8Array, place: Place): Said;
  /** In the order in which they were shown. */
  readonly heard: readonly Heard[];
  /** Asked before each send; `null` lets it through. */
  fault: () => Fault | null;
  /** Cuts the connection, where there is a lasting one; what was not acknowledged is given out again afterwards. */
  cut(): void;
  /** Sends what no client should get: broken frames, updates of unknown kinds, missing fields. */
  garble(): void;
  /** Lets the client in with its credentials, or refuses them. */
  admits: boolean;
}
