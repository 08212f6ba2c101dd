import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countNodes } from '#graph/cypher/read/count-nodes.js';
import { openLocal } from '#src/app.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const FIRST = `甲市人民政府关于推进绿色发展的实施意见
甲政发〔2018〕3号
一、重点任务
（一）推进节能改造。到2020年，建成20个绿色工厂。（牵头单位：市经信委）
甲市人民政府
2018年3月1日`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zerentu-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function tasks(): Promise<number> {
  const zerentu = await openLocal({
    dataDir: folder,
    secret: null,
    neo4j: null,
    reading: { time: 30_000, memory: 1024 },
  });
  try {
    return Number((await zerentu.store.read(countNodes('Task')))[0]?.total);
  } finally {
    await zerentu.close();
  }
}

describe('a process killed while it loads', () => {
  it.each([5, 23, 61, 112, 187])('leaves the graph as before the load or as after it (%i ms)', async (delay) => {
    const first = await openLocal({
      dataDir: folder,
      secret: null,
      neo4j: null,
      reading: { time: 30_000, memory: 1024 },
    });
    await first.ingest('first.txt', Buffer.from(FIRST));
    await first.close();
    const child = spawn(process.execPath, ['test/app/load-forever.mjs', folder, SEED], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await wait(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect([1, 35]).toContain(await tasks());
  });

  it('lets no second process in, and says what to do', async () => {
    const first = await openLocal({
      dataDir: folder,
      secret: null,
      neo4j: null,
      reading: { time: 30_000, memory: 1024 },
    });
    const child = spawn(process.execPath, ['test/app/load-forever.mjs', folder, SEED], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    await once(child, 'close');
    expect(said).toContain('STORE_LOCKED');
    expect(said).toContain('ZERENTU_DATA_DIR');
    await first.close();
  });
});
