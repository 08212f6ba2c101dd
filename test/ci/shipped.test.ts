import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Sbom {
  readonly components: readonly { 'bom-ref': string; name: string; properties?: readonly { value: string }[] }[];
  readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}
const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const sbom = json<Sbom>('sbom.cdx.json');
const ours = json<{ name: string; version: string; dependencies: object; optionalDependencies: object }>(
  'package.json',
);
const needs = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));

/** What is needed by `ref`, and by that. */
function reached(ref: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(ref)) return seen;
  seen.add(ref);
  for (const next of needs.get(ref) ?? []) reached(next, seen);
  return seen;
}

describe('sbom.cdx.json', () => {
  const names = new Set(sbom.components.map(({ name }) => name));
  const inPages = sbom.components.filter(({ properties }) => properties);

  it('has every dependency of ours, those that the development shares too', () => {
    const direct = Object.keys({ ...ours.dependencies, ...ours.optionalDependencies });
    expect(direct.filter((name) => !names.has(name))).toEqual([]);
    expect(names).toContain('protobufjs');
  });
  it('has nothing that is neither needed by us nor in a page', () => {
    const needed = reached(`${ours.name}@${ours.version}`);
    const idle = sbom.components.filter((one) => !needed.has(one['bom-ref']) && !one.properties);
    expect(idle.map((one) => one['bom-ref'])).toEqual([]);
    for (const name of ['vitest', 'typescript', 'vite', 'playwright-core']) expect(names).not.toContain(name);
  });
  it('names what the pages hold, and in which', () => {
    const pagesOf = (name: string) =>
      inPages.filter((one) => one.name === name).map((one) => one.properties?.[0]?.value);
    expect(pagesOf('preact')).toEqual(['dist/web/page']);
    expect(pagesOf('monaco-editor')).toEqual(['dist/web/playground']);
  });
});

describe('THIRD-PARTY-NOTICES.txt', () => {
  const notices = readFileSync('dist/web/THIRD-PARTY-NOTICES.txt', 'utf8');
  const pages = readdirSync('dist/web').filter((name) => !name.endsWith('.txt'));

  it.each(pages)('names each package in %s, with its licence', (page) => {
    const bundled = json<{ name: string; version: string; identifier: string; text?: string }[]>(
      join('dist/web', page, 'licences.json'),
    );
    expect(bundled.length).toBeGreaterThan(15);
    for (const { name, version, identifier, text } of bundled) {
      expect(notices).toContain(`${name} ${version} (${identifier})`);
      expect(notices).toContain((text ?? '').trim());
    }
  });
  it('has what a package says of code that it took over', () => expect(notices).toContain('%% markedjs NOTICES'));
});
