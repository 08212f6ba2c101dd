/** A stretch of an answer. */
export type Block =
  /** Sentences, the answer itself first. */
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  /** Items as they are said, with their printed numbers. */
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  /** A word beside the answer: how much more there is, what was assumed. */
  | { readonly kind: 'note'; readonly lines: readonly string[] }
  /** Words of a directive: where they stand (《…》第1项), and a link to them in the source view where one is served. */
  | { readonly kind: 'quote'; readonly place: string; readonly words: string; readonly link: string | null };

/** What can be pressed. */
export interface Button {
  /** `choice`: one of several things that a question may mean; `more`: the next page; `ask`: a question that would be answered; `file`: the answer as a file. */
  readonly kind: 'choice' | 'more' | 'ask' | 'file';
  /** As people read it; may be longer than a messenger shows. */
  readonly label: string;
  /** Sent back as `IncomingMessage.button`; at most 64 bytes of ASCII. */
  readonly token: string;
}

/** A file that is sent along. */
export interface OutgoingFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** An answer as every messenger can show it; how it looks is up to each. */
export interface Reply {
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  readonly file: OutgoingFile | null;
}

/** An answer of sentences alone. */
export const textReply = (...lines: readonly string[]): Reply => ({
  blocks: [{ kind: 'text', lines }],
  buttons: [],
  file: null,
});
