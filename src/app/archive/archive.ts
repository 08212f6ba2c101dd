import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '#graph/store/errors.js';
import { type ArchivedDirective, archiveName, parseArchived, printArchived } from './archived-directive.js';
import { moveFile, type PreparedFile, prepareFile, UNFINISHED } from './safe-file.js';

/** Folder of the archive in the data folder. */
export const ARCHIVE_FOLDER = 'directives';
const WITHDRAWN = '.withdrawn';
/** Holds the revision of the graph after the last withdrawal: what was withdrawn has no file that could tell it. */
const MARK = 'last-withdrawal';

/** What tells one load of a directive from another. */
export type ArchivedLoad = Pick<ArchivedDirective, 'id' | 'revision' | 'fingerprint'>;

/** The archive as it was read. */
export interface ArchiveContents {
  /** Oldest load first. */
  readonly loads: readonly ArchivedLoad[];
  /** Names of files that are not what was written. */
  readonly damaged: readonly string[];
}

/** The directives that are loaded, one file each, beside the embedded graph: all that loading them again needs. */
export class DirectiveArchive {
  readonly #folder: string;

  /** Nothing is made or read yet. */
  constructor(dataDir: string) {
    this.#folder = join(dataDir, ARCHIVE_FOLDER);
  }

  /** @throws {StoreError} STORE_UNWRITABLE */
  make(): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
    } catch (error) {
      throw this.#unwritable(error);
    }
  }

  /** Reads every file; one that cannot be read is named, it never throws. */
  read(): ArchiveContents {
    const loads: ArchivedLoad[] = [];
    const damaged: string[] = [];
    for (const name of this.#names('.json')) {
      const directive = parseArchived(this.#content(name));
      // Texts of thousands of directives would not fit into memory.
      if (directive && archiveName(directive.id) === name)
        loads.push({ id: directive.id, revision: directive.revision, fingerprint: directive.fingerprint });
      else damaged.push(name);
    }
    loads.sort((a, b) => a.revision - b.revision || (a.id < b.id ? -1 : 1));
    return { loads, damaged };
  }

  /** Reads one directive; `null` where it has no file, or a damaged one. */
  get(id: string): ArchivedDirective | null {
    return parseArchived(this.#content(archiveName(id)));
  }

  /** Whether it holds any file, damaged or not. */
  isEmpty(): boolean {
    return this.#names('.json').length === 0;
  }

  /** The revision after the last withdrawal; 0 where none is known. */
  lastWithdrawal(): number {
    const revision = Number.parseInt(this.#content(MARK), 10);
    return Number.isSafeInteger(revision) ? revision : 0;
  }

  /** @throws {StoreError} STORE_UNWRITABLE, also of what it returns */
  prepare(directive: ArchivedDirective): Promise<PreparedFile> {
    return this.#prepared(archiveName(directive.id), printArchived(directive));
  }

  /** @throws {StoreError} STORE_UNWRITABLE, also of what it returns */
  prepareLastWithdrawal(revision: number): Promise<PreparedFile> {
    return this.#prepared(MARK, `${revision}\n`);
  }

  /** Takes a directive's file out of the archive until `restore`; nothing where it has none. */
  async setAside(id: string): Promise<void> {
    const path = join(this.#folder, archiveName(id));
    if (existsSync(path)) await this.#telling(moveFile(path, path + WITHDRAWN));
  }

  async restore(id: string): Promise<void> {
    const path = join(this.#folder, archiveName(id));
    if (existsSync(path + WITHDRAWN)) await this.#telling(moveFile(path + WITHDRAWN, path));
  }

  /** Removes what a change left that was broken off or is done; it stays where it cannot be removed, which does no harm. */
  clear(): void {
    for (const name of [...this.#names(UNFINISHED), ...this.#names(WITHDRAWN)]) this.#remove(name);
  }

  /** For a graph that begins anew, and counts its revisions from 0. */
  forgetWithdrawals(): void {
    this.#remove(MARK);
  }

  #remove(name: string): void {
    try {
      rmSync(join(this.#folder, name), { force: true });
    } catch {
      // A read-only folder.
    }
  }

  #names(ending: string): string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder).filter((name) => name.endsWith(ending));
  }

  #content(name: string): string {
    try {
      return readFileSync(join(this.#folder, name), 'utf8');
    } catch {
      return '';
    }
  }

  async #prepared(name: string, content: string): Promise<PreparedFile> {
    const file = await this.#telling(prepareFile(join(this.#folder, name), content));
    return { drop: file.drop, keep: () => this.#telling(file.keep()) };
  }

  #telling = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error) => {
      throw this.#unwritable(error);
    });

  #unwritable = (cause: unknown) =>
    new StoreError(
      'STORE_UNWRITABLE',
      `${this.#folder} cannot be written. See that it is a folder that you may write and has free space, then try again.`,
      { cause },
    );
}
