import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const TOKEN = 'write-token-of-the-bench';
const MAIN = fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url));

/** Put into the server's process before anything else: tells its memory after a collection when it is asked. */
const TELL_MEMORY = `process.on('message', () => { gc(); process.send(process.memoryUsage()); }); process.channel.unref();`;

/** Starts the real `zerentu serve` on a folder of its own, with no limit of rate. */
export async function startServer(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'zerentu-load-'));
  const preload = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;
  const child = spawn(process.execPath, ['--expose-gc', '--import', preload, MAIN, 'serve'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      PATH: process.env.PATH,
      ZERENTU_DATA_DIR: folder,
      ZERENTU_PORT: '0',
      ZERENTU_TOKEN: TOKEN,
      ZERENTU_RATE: '0',
      ZERENTU_LOG_LEVEL: 'warn',
      ...settings,
    },
  });
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    if (said.includes('Ctrl-C')) break;
  }
  const url = /answers at (http\S+?)[,\s]/.exec(said)?.[1];
  if (!url) throw new Error(`serve ended: ${said}`);
  return {
    url,
    child,
    async memory() {
      const told = once(child, 'message');
      child.send('memory');
      return (await told)[0];
    },
    /** Resolves to the exit code. */
    async stop() {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = await exit;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
