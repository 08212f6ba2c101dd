import type { Source } from '#src/read/source.js';
import type { Extraction } from '#src/refine/extraction.js';

/** A stage of reading a file that is done, with what it found. */
export interface ReadStage {
  readonly stage: 'READ' | 'PARSE';
  readonly milliseconds: number;
  readonly found: readonly {
    readonly what: 'CHARACTERS' | 'BLOCKS' | 'ITEMS' | 'TABLES';
    readonly count: number;
  }[];
}

/** Reads files of others and extracts their facts, within caps of time and memory. */
export interface Extractor {
  /**
   * Reads a file's bytes and extracts its facts; `onStage` is told each stage before the last as soon as it is done.
   * @throws {ReadError} where the bytes cannot be read as text; FILE_TOO_SLOW, FILE_TOO_DEMANDING where that takes too much
   * @throws {AppError} STOPPING where Zerentu is closed meanwhile
   */
  extract(name: string, bytes: Uint8Array, onStage?: (stage: ReadStage) => void): Promise<Extraction>;
  /**
   * Extracts the facts of what was read before, as the directive of that id.
   * @throws {ReadError} FILE_TOO_SLOW, FILE_TOO_DEMANDING
   * @throws {AppError} STOPPING
   */
  extractAgain(source: Source, id: string): Promise<Extraction>;
  close(): Promise<void>;
}
