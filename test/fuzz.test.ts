import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('changed inputs, those that once broke something among them, break nothing', () => {
  const args = ['test/bench/fuzz/run.mjs', '--inputs', '300', '--seed', '1', '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const rows = JSON.parse(stdout) as { name: string; value: number }[];
  expect(rows.filter(({ name, value }) => /broken|beside/.test(name) && value > 0)).toEqual([]);
  expect(rows.filter(({ name }) => name.endsWith('-broken'))).toHaveLength(4);
}, 150_000);
