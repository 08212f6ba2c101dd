import { mkdirSync, writeFileSync } from 'node:fs';
import type { Workplace } from './run.js';

/** Files that cannot be read, as `layOutBadFiles` leaves them, with the code of the error. */
export const BAD_FILES: readonly (readonly [file: string, code: string])[] = [
  ['missing.txt', 'FILE_NOT_FOUND'],
  ['folder', 'IS_A_FOLDER'],
  ['/dev/zero', 'NOT_A_FILE'],
  ['empty.txt', 'EMPTY_FILE'],
  ['binary.txt', 'BINARY_FILE'],
  ['50mb.txt', 'FILE_TOO_LARGE'],
];

/** Lays the bad files out, and `diary.txt`, which is no directive. */
export function layOutBadFiles(place: Workplace): void {
  writeFileSync(place.path('empty.txt'), '');
  writeFileSync(place.path('binary.txt'), Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)));
  writeFileSync(place.path('50mb.txt'), Buffer.alloc(50_000_000, '关于'));
  writeFileSync(place.path('diary.txt'), '今天天气很好，我们去了公园。\n晚上吃了面条。');
  mkdirSync(place.path('folder'));
}
