import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Outcome, Workplace } from '#test/cli/run.js';
import { SmallDisk } from '#test/small-disk.js';

/** More than the small disks of these tests hold. */
const MANY = 24;
const ROOM = 24_000;
/** Many commands, one after the other, on a machine that may have other work. */
const PATIENT = { timeout: 120_000 };

let place: Workplace;
let disk: SmallDisk | undefined;
beforeEach(() => {
  place = new Workplace();
});
afterEach(async () => {
  await place.close();
  disk?.close();
});

const text = (n: number) => `甲市人民政府关于推进绿色发展的实施意见
甲政发〔2018〕${n}号
一、重点任务
${Array.from({ length: 40 }, (_, at) => `${at + 1}.推进第${at + 1}批节能改造。到2020年，建成20个绿色工厂。（牵头单位：市经信委；配合单位：市发改委）`).join('\n')}
甲市人民政府
2018年3月1日`;

const idsOf = ({ out }: Outcome) => out.split('\n').filter((line) => line.startsWith('directive:'));
/** The ids of what is listed. */
const listed = (outcome: Outcome) => idsOf(outcome).map((line) => line.split('\t')[0]);
const codesOf = ({ err }: Outcome) => [...new Set([...err.matchAll(/\[(\w+)\]$/gm)].map(([, code]) => code))];

it(
  'a full or read-only disk refuses what is new, keeps what was told as stored, and goes on when there is room',
  PATIENT,
  async () => {
    disk = new SmallDisk(1_500);
    const settings = { ZERENTU_DATA_DIR: join(disk.folder, 'data') };
    const files = Array.from({ length: MANY }, (_, n) => place.path(`${n + 1}.txt`));
    for (const [n, file] of files.entries()) writeFileSync(file, text(n + 1));

    const full = await place.run(['ingest', ...files], { settings });
    expect([full.code, codesOf(full), full.err.includes('    at ')]).toEqual([1, ['STORE_UNWRITABLE'], false]);
    const stored = idsOf(full);
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.length).toBeLessThan(MANY);

    disk.resize(ROOM);
    expect(listed(await place.run(['list'], { settings })).toSorted()).toEqual(stored.toSorted());
    disk.readOnly();
    const [first = ''] = files;
    const refused = await place.run(['ingest', first], { settings });
    expect([refused.code, codesOf(refused), refused.err.includes('    at ')]).toEqual([1, ['STORE_UNWRITABLE'], false]);
    disk.writable();
    expect(await place.run(['ingest', ...files], { settings })).toMatchObject({ code: 0, err: '' });
    expect(listed(await place.run(['list'], { settings }))).toHaveLength(MANY);
  },
);

it('a start on a full disk is refused, and works on the same folder when there is room', PATIENT, async () => {
  disk = new SmallDisk(4);
  const settings = { ZERENTU_DATA_DIR: join(disk.folder, 'data'), ZERENTU_PORT: '0' };
  const refused = await place.run(['serve'], { settings });
  expect([refused.code, codesOf(refused), refused.out]).toEqual([1, ['STORE_UNWRITABLE'], '']);
  disk.resize(ROOM);
  expect((await place.serve(settings)).url).toContain('http');
});

it(
  'a server whose disk is full refuses a file, answers questions, and takes the file when there is room',
  PATIENT,
  async () => {
    disk = new SmallDisk(1_500);
    const settings = { ZERENTU_DATA_DIR: join(disk.folder, 'data') };
    await place.serve({ ...settings, ZERENTU_SEED: 'none' });
    const files = Array.from({ length: MANY }, (_, n) => place.path(`${n + 1}.txt`));
    for (const [n, file] of files.entries()) writeFileSync(file, text(n + 1));
    const full = await place.run(['ingest', ...files], { settings });
    expect([full.code, codesOf(full)]).toEqual([1, ['STORE_UNWRITABLE']]);
    expect(await place.run(['ask', '甲政发〔2018〕1号第3项谁牵头'], { settings })).toMatchObject({
      code: 0,
      out: expect.stringContaining('市经信委'),
    });
    disk.resize(ROOM);
    expect(await place.run(['ingest', ...files], { settings })).toMatchObject({ code: 0, err: '' });
    expect(listed(await place.run(['list'], { settings }))).toHaveLength(MANY);
  },
);
