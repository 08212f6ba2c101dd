import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const SEED = resolve('seeds/liaocheng-internet-plus-2017.txt');
export const MAIN = resolve('dist/src/cli/main.js');

/** What a command said, and its exit code. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with its own graph, in which commands run; none of the caller's settings reach them. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'zerentu-cli-'));
  readonly #servers: ChildProcess[] = [];
  readonly #main: string;

  /** `main` is the program that its commands run: the build, or one that is installed somewhere. */
  constructor(main = MAIN) {
    this.#main = main;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Runs `zerentu` with these arguments to its end. */
  async run(
    args: readonly string[],
    options: { settings?: Record<string, string>; input?: string } = {},
  ): Promise<Outcome> {
    const child = this.#start(args, options.settings);
    let [out, err] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      out += part;
    });
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      err += part;
    });
    child.stdin?.end(options.input ?? '');
    const [code] = await once(child, 'close');
    return { code, out, err };
  }

  /** Starts `zerentu serve` on any free port; returns its address and the process once it has greeted. */
  async serve(settings: Record<string, string> = {}): Promise<{ url: string; child: ChildProcess }> {
    const child = this.#start(['serve'], { ZERENTU_PORT: '0', ...settings });
    this.#servers.push(child);
    let said = '';
    child.stderr?.on('data', (part) => {
      said += String(part);
    });
    for await (const part of child.stdout ?? []) {
      said += String(part);
      const url = /answers at (http\S+?)[,\s]/.exec(said)?.[1];
      if (url && said.includes('Ctrl-C')) return { url, child };
    }
    throw new Error(`serve ended: ${said}`);
  }

  /** Stops what still runs and takes the folder away. */
  async close(): Promise<void> {
    for (const child of this.#servers)
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    rmSync(this.folder, { recursive: true, force: true });
  }

  #start(args: readonly string[], settings: Record<string, string> = {}): ChildProcess {
    const { PATH = '', HOME = '' } = process.env;
    return spawn(process.execPath, [this.#main, ...args], {
      cwd: this.folder,
      env: { PATH, HOME, ZERENTU_DATA_DIR: this.path('data'), ...settings },
    });
  }
}
