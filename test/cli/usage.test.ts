import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_FILES, layOutBadFiles } from './bad-files.js';
import { SEED, Workplace } from './run.js';

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  layOutBadFiles(place);
});
afterAll(() => place.close());

describe('usage', () => {
  it.each([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['lst'], 'Did you mean list?'],
    [['ask', '--jsn', 'x'], 'Did you mean --json?'],
    [['ingest'], 'missing required argument'],
    [['list', 'extra'], 'too many arguments'],
    [[], 'Usage: zerentu'],
  ])('%j is wrong usage: %s', async (args, said) => {
    const { code, out, err } = await place.run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('every command has help with an example', async () => {
    const { code, out } = await place.run(['--help']);
    expect(code).toBe(0);
    const commands = [...(/Commands:\n([\s\S]*?)\n\n/.exec(out)?.[1] ?? '').matchAll(/^ {2}(\w+)/gm)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'help');
    expect(commands.join(' ')).toBe('serve ingest list withdraw rebuild copy parse ask chat explain export eval');
    for (const name of commands) expect((await place.run([name, '--help'])).out).toContain('Example:');
  });

  it('a setting that cannot be used is named, its value is not', async () => {
    const { code, err } = await place.run(['list'], {
      settings: { ZERENTU_PORT: '70000', ZERENTU_TOKEN: 'too short' },
    });
    expect([code, err]).toEqual([1, expect.stringMatching(/ZERENTU_PORT.*ZERENTU_TOKEN.*\[BAD_SETTING\]/)]);
    expect(err).not.toContain('too short');
  });
});

describe('parse', () => {
  it('prints a line a file, goes on after files it cannot read, and exits with 1', async () => {
    const { code, out, err } = await place.run(['parse', ...BAD_FILES.map(([file]) => file), SEED, '--json']);
    expect(code).toBe(1);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => /^zerentu: (\S+?):? .* \[([A-Z_]+)\]$/.exec(line)?.slice(1)),
    ).toEqual(BAD_FILES);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.slice(0, -1).map(({ file, error }) => [file, error.code])).toEqual(BAD_FILES);
    expect(lines.at(-1)).toMatchObject({ file: SEED, tasks: { length: 34 }, people: { length: 42 } });
    expect(lines.at(-1).directive).not.toHaveProperty('text');
  });

  it('gives every fact as it stands in the text', async () => {
    const { code, out } = await place.run(['parse', SEED, '--text']);
    const { directive, tasks, people, targets, enterprises } = JSON.parse(out);
    expect(code).toBe(0);
    const facts = [
      ...tasks,
      ...people,
      ...targets,
      ...enterprises,
      ...tasks.flatMap(({ responsibilities }: { responsibilities: unknown[] }) => responsibilities),
    ];
    expect(facts.length).toBeGreaterThan(240);
    for (const { start, end, quote } of facts) expect(directive.text.slice(start, end)).toBe(quote);
  });

  it('says of a file that is no directive that it is none', async () => {
    const { code, out } = await place.run(['parse', 'diary.txt']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ tasks: [], people: [], diagnostics: [{ rule: 'directive/none' }] });
  });

  it('reads a pipe', async () => {
    const { code, out } = await place.run(['parse', '-'], { input: readFileSync(SEED, 'utf8') });
    expect([code, JSON.parse(out).tasks.length]).toEqual([0, 34]);
  });
});
