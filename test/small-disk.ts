import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a command as root, with the sudo of a build machine where this is somebody else; returns its exit code. */
function asRoot(command: string, ...args: readonly string[]): number | null {
  const words = process.getuid?.() === 0 ? [command, ...args] : ['sudo', '-n', command, ...args];
  return spawnSync(words[0] ?? command, words.slice(1), { stdio: 'ignore' }).status;
}

/** Returns why no disk of a size can be made here, and what to do; `null` where it can. */
export function missingForDisks(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'zerentu-disk-'));
  const works = asRoot('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder) === 0;
  if (works) asRoot('umount', folder);
  rmSync(folder, { recursive: true });
  return works
    ? null
    : 'The tests of full and read-only disks were left out: no tmpfs can be mounted here. Run them as root on Linux, or with sudo that asks for no password.';
}

/** A disk of its own that may be full, grow, and be made read-only. */
export class SmallDisk {
  readonly folder = mkdtempSync(join(tmpdir(), 'zerentu-disk-'));

  constructor(kibibytes: number) {
    if (asRoot('mount', '-t', 'tmpfs', '-o', `size=${kibibytes}k,mode=777`, 'tmpfs', this.folder) !== 0)
      throw new Error('no tmpfs can be mounted here');
  }

  resize(kibibytes: number): void {
    this.#remount(`size=${kibibytes}k`);
  }

  readOnly(): void {
    this.#remount('ro');
  }

  writable(): void {
    this.#remount('rw');
  }

  close(): void {
    asRoot('umount', this.folder);
    rmSync(this.folder, { recursive: true, force: true });
  }

  #remount(option: string): void {
    if (asRoot('mount', '-o', `remount,${option}`, this.folder) !== 0) throw new Error(`no remount with ${option}`);
  }
}
