import type { Span } from '#src/text/span.js';

/** What the format states about a run of text; a plain text file states nothing but its lines. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'cell';
}

/** A file as read: the plain text that every offset points into, and what the format said about it. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}
