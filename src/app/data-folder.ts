import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '#graph/store/errors.js';

const SECRET_FILE = 'secret';
const SERVER_FILE = 'server.json';
/** For the owner's eyes only. */
const PRIVATE = { mode: 0o600 };

const SERVER = z.object({
  url: z.url(),
  token: z.string().min(16),
  pid: z.number().int().positive(),
  graph: z.string(),
});

/** Where a running server is reached, the token that lets this user's other commands write through it, and its graph (`graphName`). */
export type ServerAddress = z.infer<typeof SERVER>;

/**
 * The folder's signing secret, made at first use.
 * @throws {StoreError} STORE_UNWRITABLE where the folder cannot be written
 */
export function keepSecret(folder: string): string {
  const path = join(folder, SECRET_FILE);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, randomBytes(32).toString('base64url'), { ...PRIVATE, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(folder, error);
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 16) throw unwritable(path, new Error('too short'));
  return secret;
}

const unwritable = (path: string, cause: unknown) =>
  new StoreError(
    'STORE_UNWRITABLE',
    `${path} cannot be used. See that it is a folder that you may write, or name another with ZERENTU_DATA_DIR.`,
    { cause },
  );

/** A token for the other commands of this user. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Leaves the server's address for other commands; written beside and renamed, so that none reads half of it. */
export function announceServer(folder: string, server: ServerAddress): void {
  const path = join(folder, SERVER_FILE);
  const beside = `${path}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(beside, `${JSON.stringify(server)}\n`, PRIVATE);
  renameSync(beside, path);
}

/** Takes the address back, if it is this process's own. */
export function retractServer(folder: string): void {
  if (readServer(folder)?.pid === process.pid) rmSync(join(folder, SERVER_FILE), { force: true });
}

/** The server that said it runs on this folder, `null` where none did; whether it still runs is for the caller to try. */
export function readServer(folder: string): ServerAddress | null {
  try {
    return SERVER.parse(JSON.parse(readFileSync(join(folder, SERVER_FILE), 'utf8')));
  } catch {
    return null;
  }
}
