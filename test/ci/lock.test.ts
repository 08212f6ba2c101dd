import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'zerentu-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Checks a lock file with one package; returns the exit code and what was said. */
function check(path: string, entry: object) {
  const file = join(folder, 'package-lock.json');
  writeFileSync(file, JSON.stringify({ packages: { '': { name: 'ours' }, [path]: entry } }));
  const { status, stderr } = spawnSync(process.execPath, ['.ci/lock.mjs', file], { encoding: 'utf8' });
  return { status, stderr };
}

const integrity = 'sha512-AAAA';
const GRAPH = 'node_modules/@grafeo-db/js-darwin-arm64';

describe('an entry that is taken', () => {
  it.each<[string, string, object]>([
    ['with its hash, from the registry that npm is set to', 'node_modules/a', { integrity }],
    [
      'from the registry by name',
      'node_modules/a',
      { integrity, resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' },
    ],
    ['that comes inside another', 'node_modules/a/node_modules/b', { inBundle: true }],
    ['of the graph for a machine whose hash was never told', GRAPH, { optional: true }],
  ])('%s', (_, path, entry) => expect(check(path, entry)).toEqual({ status: 0, stderr: '' }));
});

describe('an entry that is refused, with what to do', () => {
  it.each<[string, string, object, RegExp]>([
    ['without a hash', 'node_modules/a', {}, /a has no sha512 integrity: .*npm view/],
    ['with a weak hash', 'node_modules/a', { integrity: 'sha1-AAAA' }, /no sha512/],
    ['without a hash though optional', 'node_modules/a', { optional: true }, /no sha512/],
    ['of the graph where it is no option', GRAPH, {}, /no sha512/],
    [
      'from elsewhere',
      'node_modules/a',
      { integrity, resolved: 'https://example.org/a.tgz' },
      /comes from https:\/\/ex/,
    ],
    [
      'from a host that only looks alike',
      'node_modules/a',
      { integrity, resolved: 'https://registry.npmjs.org.evil/a' },
      /comes from/,
    ],
    ['over http', 'node_modules/a', { integrity, resolved: 'http://registry.npmjs.org/a.tgz' }, /comes from http:/],
    ['from git', 'node_modules/a', { integrity, resolved: 'git+ssh://git@github.com/a/a.git#0' }, /comes from git/],
    ['from a folder', 'node_modules/a', { integrity, resolved: '../a', link: true }, /comes from \.\.\/a/],
  ])('%s', (_, path, entry, said) => {
    const { status, stderr } = check(path, entry);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
  });
});
