import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyOf, stagesOf } from './dockerfile.mjs';

const text = readFileSync('Dockerfile', 'utf8');
const stages = stagesOf(text);
const [build, last] = stages;
const rests = (stage: typeof last, word: string) =>
  stage?.steps.filter((one) => one.word === word).map(({ rest }) => rest) ?? [];
const copies = (stage: typeof last) => rests(stage, 'COPY').map(copyOf);

describe('the Dockerfile', () => {
  it('builds in one stage and runs in another', () => expect(stages.map(({ name }) => name)).toEqual(['build', '']));
  it('copies what is there and what .dockerignore lets in', () => {
    const letIn = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const sources = copies(build).flatMap(({ sources }) => sources);
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
    expect(sources.map((path) => `!${path}`).sort()).toEqual(letIn.sort());
  });
  it('runs with every file of the package that the program reads', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    const read = files.filter((path) => !/^!|\.md$|^docs$|^compose/.test(path));
    const copied = copies(last).flatMap(({ sources }) => sources.map((path) => path.replace('/build/', '')));
    expect(copied).toEqual(expect.arrayContaining([...read, 'package.json', 'node_modules', 'LICENSE']));
  });
  it('is built with the Node that the tests run on', () => {
    const version = readFileSync('.nvmrc', 'utf8').trim();
    expect(text).toContain(`ARG NODE_VERSION=${version}\n`);
    for (const { base } of stages) expect(base).toMatch(/^node:\$\{NODE_VERSION\}-bookworm-slim$/);
  });
  it('installs from the lock file only, and runs no script of a package but the one that compiles', () => {
    const npm = rests(build, 'RUN').filter((rest) => /\bnpm\b/.test(rest));
    expect(npm.map((rest) => /npm \w+/.exec(rest)?.[0])).toEqual(['npm ci', 'npm prune', 'npm rebuild']);
    for (const rest of npm.filter((one) => !one.includes('rebuild'))) expect(rest).toContain('--ignore-scripts');
  });
  it('ends as a user without rights, with its data outside', () => {
    const words = last?.steps.map(({ word }) => word) ?? [];
    expect(rests(last, 'USER')).toEqual(['node']);
    expect(words.slice(words.indexOf('USER'))).not.toContain('RUN');
    expect(rests(last, 'VOLUME')).toEqual(['/data']);
  });
  it('starts Node as process 1, which gets the signals', () => {
    const [entry = ''] = rests(last, 'ENTRYPOINT');
    expect(JSON.parse(entry)).toEqual(['node', '/app/dist/src/cli/main.js']);
    expect(rests(last, 'CMD')).toEqual(['["serve"]']);
    expect(() => JSON.parse(/CMD (\[.*)$/.exec(rests(last, 'HEALTHCHECK')[0] ?? '')?.[1] ?? '')).not.toThrow();
  });
  it('bakes no token in, and lets nobody read unasked', () =>
    expect(rests(last, 'ENV').join(' ')).not.toMatch(/TOKEN|SECRET|PASSWORD|ZERENTU_PUBLIC/));
});
