import type { GraphStore } from '#graph/store/store.js';

/** What an export reads the graph through. */
export type ExportReads = Pick<GraphStore, 'read'>;

/** Which part of the graph is exported. */
export interface ExportScope {
  /** Loaded directives, in the order of their ids. */
  readonly directiveIds: readonly string[];
  /** In tables only tasks of this unit, `null` for those of all; the formats of the graph leave it aside. */
  readonly unitId: string | null;
}

/** A form in which the graph leaves. */
export interface ExportFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly description: string;
  /** Whether it is no text: not to be written to a terminal. */
  readonly binary: boolean;
  /** The file in parts, as they are read from the graph. */
  write(store: ExportReads, scope: ExportScope): AsyncIterable<string | Uint8Array>;
}
