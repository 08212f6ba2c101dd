import { describe, expect, it } from 'vitest';
import { READ_ENDINGS } from '#src/read/endings.js';
import { MAX_FILE_BYTES } from '#src/read/read.js';
import { ENDINGS, MOST_BYTES, unfit } from '#web/page/load/file-input.js';

it('takes what the server takes', () => {
  expect([ENDINGS, MOST_BYTES]).toEqual([READ_ENDINGS, MAX_FILE_BYTES]);
});

describe('a file before it is sent', () => {
  it.each([
    ['方案.docx', 10, null],
    ['方案.PDF', MAX_FILE_BYTES, null],
    ['方案.2018.txt', 0, null],
    ['方案.pdf', MAX_FILE_BYTES + 1, 'tooLarge'],
    ['方案.zip', 10, 'unread'],
    ['方案.docx.exe', MAX_FILE_BYTES + 1, 'unread'],
    ['docx', 10, 'unread'],
    ['', 10, 'unread'],
  ])('%s of %d bytes: %s', (name, size, reason) => {
    expect(unfit({ name, size })).toBe(reason);
  });
});
