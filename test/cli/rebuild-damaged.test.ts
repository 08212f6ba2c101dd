import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SEED, Workplace } from './run.js';

const ID = 'directive:聊城市人民政府/聊城市人民政府关于加快推进“互联网+”发展的实施意见/2017-05-23';

let place: Workplace;
beforeEach(async () => {
  place = new Workplace();
  await place.run(['ingest', SEED]);
});
afterEach(() => place.close());

it('a damaged database is refused, and rebuild makes it anew from the archive', async () => {
  const before = (await place.run(['list', '--json'])).out;
  writeFileSync(place.path('data/graph.grafeo'), 'no database');
  const { code, out, err } = await place.run(['list']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^zerentu: .*`zerentu rebuild`.*\[STORE_DAMAGED\]\n$/);
  expect(await place.run(['rebuild'])).toMatchObject({ code: 0, out: `${ID}\n` });
  expect((await place.run(['list', '--json'])).out).toBe(before);
  expect(readdirSync(place.path('data'))).toContainEqual(expect.stringMatching(/^graph\.grafeo\.damaged-\d/));
});

it('a missing database is no empty one; what cannot be loaded is named and kept', async () => {
  rmSync(place.path('data/graph.grafeo'));
  expect(await place.run(['list'])).toMatchObject({ code: 1, err: expect.stringContaining('STORE_DAMAGED') });
  writeFileSync(place.path('data/directives/odd.json'), '{}');
  const { code, out, err } = await place.run(['rebuild']);
  expect([code, out]).toEqual([1, `${ID}\n`]);
  expect(err).toMatch(/odd\.json: .*\[STORE_DAMAGED\]\n$/);
  expect(existsSync(place.path('data/directives/odd.json'))).toBe(true);
});

it('where the archive holds nothing either, nothing is moved and rebuild says so', async () => {
  writeFileSync(place.path('data/graph.grafeo'), 'no database');
  rmSync(place.path('data/directives'), { recursive: true });
  expect(await place.run(['rebuild'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('backup') });
  expect(readdirSync(place.path('data')).toSorted()).toEqual(['graph.grafeo', 'secret']);
});

it('docs/backup.md names every file of a data folder', async () => {
  await place.serve();
  const docs = readFileSync('docs/backup.md', 'utf8');
  const names = readdirSync(place.path('data'));
  expect(names.toSorted()).toEqual(['directives', 'graph.grafeo', 'graph.grafeo.wal', 'secret', 'server.json']);
  for (const name of names) expect(docs).toContain(`| \`${name}\` |`);
});
