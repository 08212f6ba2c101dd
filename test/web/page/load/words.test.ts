import { describe, expect, it } from 'vitest';
import { HEAD } from '#src/analysis/facts.js';
import type { ReadErrorCode } from '#src/read/errors.js';
import { words } from '#web/page/load/words.js';

/** Every reason for which a file is not read; the compiler asks for a new one here. */
const READ_ERRORS: Readonly<Record<ReadErrorCode, true>> = {
  EMPTY_FILE: true,
  BINARY_FILE: true,
  FILE_TOO_LARGE: true,
  FILE_TOO_SLOW: true,
  FILE_TOO_DEMANDING: true,
  DAMAGED_FILE: true,
  ENCRYPTED_FILE: true,
  SCANNED_PDF: true,
  UNREAD_FORMAT: true,
};

describe.each(Object.entries(words))('the words of loading, %s', (_, { failure, heading }) => {
  it('name all that a directive says of itself', () => {
    expect(Object.keys(heading).sort()).toEqual(['issuers', ...HEAD].sort());
  });

  it('tell every reason for which a file is not read', () => {
    expect(Object.keys(failure)).toEqual(expect.arrayContaining(Object.keys(READ_ERRORS)));
  });
});

it('has the same reasons in both languages', () => {
  expect(Object.keys(words.en.failure)).toEqual(Object.keys(words.zh.failure));
});
