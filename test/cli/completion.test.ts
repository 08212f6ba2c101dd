import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHistory, writeHistory } from '#src/cli/chat-history.js';
import { complete } from '#src/cli/completion.js';

const WHOLES = ['更多', '任务列表', '谁配合大力推进智能制造？'];
const NAMES = ['市经信委', '市商务局', '大力推进智能制造'];

describe('the tab key', () => {
  it.each([
    ['', WHOLES, ''],
    ['更', ['更多'], '更'],
    ['谁配', ['谁配合大力推进智能制造？'], '谁配'],
    ['谁牵头大力', ['大力推进智能制造'], '大力'],
    ['市', ['市经信委', '市商务局'], '市'],
    ['市经信委和市商', ['市商务局'], '市商'],
    ['市经信委', [], '市经信委'],
    ['天气', [], '天气'],
  ])('after %j offers %j', (line, offered, replaces) => {
    expect(complete(line, WHOLES, NAMES)).toEqual([offered, replaces]);
  });
});

describe('the history', () => {
  it('is there the next time, newest first, for nobody else to read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zerentu-history-'));
    expect(readHistory(folder)).toEqual([]);
    writeHistory(folder, ['新', '旧']);
    expect(readHistory(folder)).toEqual(['新', '旧']);
    expect(statSync(join(folder, 'chat-history')).mode & 0o777).toBe(0o600);
    writeHistory(
      folder,
      Array.from({ length: 600 }, (_, at) => `问${at}`),
    );
    expect(readFileSync(join(folder, 'chat-history'), 'utf8').trim().split('\n')).toHaveLength(500);
  });

  it('of a folder that cannot be written is none', () => {
    writeHistory('package.json/nowhere', ['问']);
    expect(readHistory('package.json/nowhere')).toEqual([]);
  });
});
