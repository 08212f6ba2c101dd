import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SEED, Workplace } from './run.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.close());

it('other commands go through the server that runs on the folder, and on without it when it has stopped', async () => {
  const { child } = await place.serve();
  expect((await place.run(['list'])).out).toContain('34 tasks');
  expect((await place.run(['ask', '市经信委主任是谁'])).out).toContain('于海龙');
  expect((await place.run(['ask', '字'.repeat(10_000)])).out).toContain('太长');
  const [id = ''] = (await place.run(['ingest', SEED])).out.split('\n');
  expect((await place.run(['withdraw', id])).code).toBe(0);
  expect((await place.run(['ingest', 'missing.txt', SEED])).code).toBe(1);
  expect((await place.run(['rebuild'])).code).toBe(0);
  expect((await place.run(['export', 'csv', '--unit', '市统计局'])).out).toContain('市统计局');
  expect(await place.run(['export', 'csv', '--unit', '没有的局'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('[NO_SUCH_UNIT]'),
  });
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(existsSync(place.path('data/server.json'))).toBe(false);
  expect((await place.run(['list'])).out).toContain('34 tasks');
});

it('a second server on the folder gets a clear error', async () => {
  await place.serve();
  const { code, err } = await place.run(['serve'], { settings: { ZERENTU_PORT: '0' } });
  expect([code, err]).toEqual([1, expect.stringMatching(/ZERENTU_DATA_DIR.*\[STORE_LOCKED\]/)]);
  expect((await place.run(['list'])).out).toContain('34 tasks');
});

it('what a killed server left behind is seen through', async () => {
  const { child } = await place.serve();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(place.path('data/server.json'))).toBe(true);
  expect((await place.run(['list'])).out).toContain('34 tasks');
  await place.serve();
});

it('an address file that is none of ours is no server', async () => {
  mkdirSync(place.path('data'));
  writeFileSync(place.path('data/server.json'), '{"url": 1');
  expect((await place.run(['ingest', SEED])).code).toBe(0);
});

it('keeps secrets to the owner, and leaves what is not its own alone', async () => {
  mkdirSync(place.path('data'));
  writeFileSync(place.path('data/mine.txt'), 'mine');
  const { url } = await place.serve({ ZERENTU_TOKEN: 'a token of the tests' });
  for (const name of ['secret', 'server.json']) expect(statSync(place.path(`data/${name}`)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(place.path('data/server.json'), 'utf8')).url).toBe(url);
  expect(readFileSync(place.path('data/mine.txt'), 'utf8')).toBe('mine');
});

it('says which segmenter is at work: jieba as soon as it is loaded, where it is installed', async () => {
  const { url } = await place.serve();
  const atWork = async () => ((await (await fetch(`${url}/readyz`)).json()) as { segmenter: string }).segmenter;
  expect(await atWork()).toBe('Intl.Segmenter');
  if (existsSync('node_modules/nodejs-jieba')) await expect.poll(atWork, { timeout: 20_000 }).toBe('nodejs-jieba');
  expect((await place.run(['ask', '大棚里的物联网找哪个单位'])).out).toContain('市农委');
});

it('several commands at once wait for each other', async () => {
  await place.run(['ingest', SEED]);
  const outcomes = await Promise.all([1, 2, 3].map(() => place.run(['ask', '谁牵头智能制造'])));
  expect(outcomes.map(({ code, err }) => ({ code, err }))).toEqual(Array(3).fill({ code: 0, err: '' }));
});

it('starts with the seed that is named, or with none', async () => {
  const { child } = await place.serve({ ZERENTU_SEED: 'none' });
  expect(await place.run(['list'])).toMatchObject({ code: 0, out: '' });
  child.kill('SIGTERM');
  await once(child, 'exit');
  const { code, err } = await place.run(['serve'], { settings: { ZERENTU_SEED: 'missing.txt', ZERENTU_PORT: '0' } });
  expect([code, err]).toEqual([1, expect.stringContaining('missing.txt')]);
});
