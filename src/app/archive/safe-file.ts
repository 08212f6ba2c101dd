import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Ending of a file that is written beside the one it is to replace. */
export const UNFINISHED = '.new';

/** A file that is on the disk beside the one it is to replace. */
export interface PreparedFile {
  /** Puts it in its place; when that resolves, a power cut keeps it. */
  keep(): Promise<void>;
  /** Takes it away again; what was there before stays. */
  drop(): Promise<void>;
}

/** Writes a file beside `path`, to the disk itself; where that fails nothing is left of it. */
export async function prepareFile(path: string, text: string): Promise<PreparedFile> {
  const beside = path + UNFINISHED;
  const drop = () => rm(beside, { force: true });
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await drop().catch(() => undefined);
    throw error;
  }
  return { drop, keep: () => moveFile(beside, path) };
}

/** Renames a file inside its folder, and writes the folder to the disk: a rename is kept only with it. */
export async function moveFile(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

async function syncFolder(folder: string): Promise<void> {
  // A folder cannot be opened on Windows, which writes renames by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
