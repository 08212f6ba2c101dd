import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEED, Workplace } from './cli/run.js';

const MIB = 1 << 20;
const folder = mkdtempSync(join(tmpdir(), 'zerentu-pack-'));
/** An empty project, which gets the package from its tarball and nothing else. */
const app = join(folder, 'app');
const place = new Workplace(join(app, 'node_modules/zerentu/dist/src/cli/main.js'));
afterAll(async () => {
  await place.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { path: string }[];
}
let packed: Packed;

function npm(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  // The build was made before the tests; packing must not make another one under them.
  [packed] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as [Packed];
}, 60_000);

describe('the package', () => {
  it('holds what runs and what explains it', () => {
    expect([...new Set(packed.files.map(({ path }) => path.split('/')[0]))].sort()).toEqual([
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'compose.yaml',
      'dist',
      'docs',
      'package.json',
      'sbom.cdx.json',
      'schema',
      'schema.graphql',
      'seeds',
      'web',
    ]);
    expect(packed.files.map(({ path }) => path).filter((path) => /^(?:seeds|web)\//.test(path))).toEqual([
      'seeds/liaocheng-internet-plus-2017.txt',
      'web/generated/persisted-documents.json',
    ]);
    expect(packed.files.map(({ path }) => path)).toContain('dist/web/THIRD-PARTY-NOTICES.txt');
  });
  it('holds no sources, maps of them, tests or graphs', () =>
    expect(
      packed.files.filter(({ path }) => /\.(?:ts|tsx|map)$|(?:^|\/)(?:test|\.zerentu|node_modules)\/|\.env/.test(path)),
    ).toEqual([]));
  it('is no larger than what it is made of asks for', () => expect(packed.size).toBeLessThan(4 * MIB));
  it('holds every file that its READMEs link to', () => {
    const paths = new Set(packed.files.map(({ path }) => path));
    const links = ['README.md', 'README.zh-CN.md'].flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target),
    );
    expect(links).toContain('docs/neo4j.md');
    expect(links.filter((link) => !paths.has(link))).toEqual([]);
  });
});

describe('installed into an empty folder, without Git, a compiler or what the development needs', () => {
  beforeAll(() => {
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), '{"private": true}');
    // Scripts would compile the one optional part; without, it is as where that fails.
    const quiet = [
      '--omit=dev',
      '--ignore-scripts',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--git=/nonexistent',
    ];
    npm(app, 'install', join('..', packed.filename), ...quiet);
  }, 300_000);

  it('brings nothing of the development', () => {
    const there = ['typescript', 'vite', 'vitest', 'react', 'preact'].map((name) => join(app, 'node_modules', name));
    expect(there.filter(existsSync)).toEqual([]);
  });
  it('is a command', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(npm(app, 'exec', '--no', '--', 'zerentu', '--version').trim()).toBe(version);
  });
  it('reads, loads and answers', async () => {
    expect((await place.run(['parse', SEED])).out).toContain('"市经信委"');
    expect(await place.run(['ingest', SEED])).toMatchObject({ code: 0 });
    expect((await place.run(['ask', '谁牵头智能制造'])).out).toContain('第1项“大力推进智能制造”由市经信委牵头。');
  });
  it('serves the page, the playground and GraphQL, and ends when it is told to', async () => {
    const { url, child } = await place.serve();
    const html = { headers: { accept: 'text/html' } };
    expect(await (await fetch(url, html)).text()).toContain('/page/assets/');
    expect(await (await fetch(`${url}/graphql`, html)).text()).toContain('/playground/assets/');
    const asked = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ ask(question: "谁牵头智能制造") { text } }' }),
    });
    expect(await asked.json()).toMatchObject({ data: { ask: { text: expect.stringContaining('由市经信委牵头') } } });
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ready', segmenter: 'Intl.Segmenter' });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
