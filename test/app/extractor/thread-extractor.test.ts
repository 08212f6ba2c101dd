import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { ThreadExtractor } from '#src/app/extractor/thread-extractor.js';
import { extractDirective, extractSource } from '#src/pipeline.js';

const SEED = 'seeds/liaocheng-internet-plus-2017.txt';
const bytes = readFileSync(SEED);
const seed = await extractDirective(SEED, bytes);

let extractor: ThreadExtractor;
const open = (limits: { time?: number; memory?: number } = {}) => {
  extractor = new ThreadExtractor({ time: 30_000, memory: 1024, ...limits });
  return extractor;
};
afterEach(() => extractor.close());

describe('reading in a thread', () => {
  it('gives what the pipeline gives, telling its stages, and leaves the bytes to whoever gave them', async () => {
    const stages: string[] = [];
    expect(await open().extract(SEED, bytes, ({ stage }) => stages.push(stage))).toEqual(seed);
    expect(stages).toEqual(['READ', 'PARSE']);
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it('extracts again what was read, by the id that it is known by', async () => {
    const { text, blocks } = seed.directive;
    const source = { name: 'x', text, blocks };
    expect(await open().extractAgain(source, 'directive:x')).toEqual(extractSource(source, 'directive:x'));
  });

  it('reads several at once, each for itself', async () => {
    const files = ['甲', '乙', '丙'].map((name) => `一、任务\n（一）推进${name}工作。（责任单位：市发改委）`);
    const reading = open();
    const all = await Promise.all(files.map((text, at) => reading.extract(`${at}.txt`, Buffer.from(text))));
    expect(all.map(({ tasks }) => tasks.map(({ title }) => title))).toEqual([
      ['推进甲工作'],
      ['推进乙工作'],
      ['推进丙工作'],
    ]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'EMPTY_FILE'],
    ['no text', Buffer.from([1, 2, 3, 0, 7]), 'BINARY_FILE'],
  ])('%s: keeps code and message', async (_, given, code) => {
    await expect(open().extract('a.txt', given)).rejects.toMatchObject({
      name: 'ReadError',
      code,
      message: expect.stringContaining('a.txt'),
    });
  });

  it('stops a file that takes too long, and says so', async () => {
    await expect(open({ time: 1 }).extract(SEED, bytes)).rejects.toMatchObject({
      code: 'FILE_TOO_SLOW',
      message: expect.stringContaining('ZERENTU_READ_TIMEOUT_MS'),
    });
  });

  it('stops a file that takes too much memory, and reads the next one', async () => {
    const large = Buffer.from(bytes.toString().repeat(150));
    const reading = open({ memory: 64 });
    const [stopped, next] = await Promise.allSettled([reading.extract('a.txt', large), reading.extract(SEED, bytes)]);
    expect(stopped).toMatchObject({ reason: { code: 'FILE_TOO_DEMANDING' } });
    expect(next).toMatchObject({ value: { directive: { id: seed.directive.id } } });
  });

  it('ends what is read and what waits when it is closed', async () => {
    const reading = open();
    const all = [reading.extract(SEED, bytes), reading.extract(SEED, bytes)];
    const ended = Promise.allSettled(all);
    await reading.close();
    for (const one of await ended) expect(one).toMatchObject({ status: 'rejected', reason: { code: 'STOPPING' } });
  });

  it('lets a process end that has read what it wanted, without being closed', () => {
    const script = `
      import { ThreadExtractor } from '#src/app/extractor/thread-extractor.js';
      const { tasks } = await new ThreadExtractor({ time: 30000, memory: 512 }).extract('a.txt', Buffer.from('一、任务\\n（一）推进工作。（责任单位：市发改委）'));
      console.log(tasks.length);`;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 20_000 }).toString()).toBe(
      '1\n',
    );
  });
});
