import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openExtractor } from '#test/extractor.js';
import { expectInvariants } from '../pipeline/invariants.js';
import { HOSTILE_FILE_NAMES, HOSTILE_FILES } from './hostile-files.js';

const extractor = openExtractor();
afterAll(() => extractor.close());

describe('hostile files', () => {
  it.each(HOSTILE_FILES)('$what: ends within the caps, and the next file is read', async ({ name, make, code }) => {
    const [hostile, next] = await Promise.allSettled([
      extractor.extract(name, make()),
      extractor.extract('b.txt', Buffer.from('一、任务\n（一）推进工作。（责任单位：市发改委）')),
    ]);
    if (hostile.status === 'fulfilled') {
      expectInvariants(hostile.value, hostile.value.directive.text);
      expect(hostile.value.directive.text).not.toMatch(/[^\P{Cc}\t\n]|root:|哈{100}/u);
    }
    expect(hostile.status === 'rejected' ? hostile.reason.code : null).toBe(code);
    expect(next).toMatchObject({ value: { tasks: [{ title: '推进工作' }] } });
  });

  it('leave nothing beside them', () => {
    expect(['/tmp/zerentu-hostile', '/etc/zerentu-hostile'].filter(existsSync)).toEqual([]);
  });

  it.each(HOSTILE_FILE_NAMES.map((name) => [JSON.stringify(name).slice(0, 60), name]))(
    'a file called %s is read by what it holds, and refused by the name that it has',
    async (_, name) => {
      const { tasks } = await extractor.extract(name, Buffer.from('一、任务\n（一）推进工作。（责任单位：市发改委）'));
      expect(tasks).toHaveLength(1);
      await expect(extractor.extract(name, Buffer.alloc(0))).rejects.toMatchObject({ code: 'EMPTY_FILE' });
    },
  );
});
