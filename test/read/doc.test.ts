import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDoc } from '#src/read/doc.js';
import { ReadError } from '#src/read/errors.js';

const PLAN = readFileSync(new URL('./fixtures/plan.doc', import.meta.url));
const codeOf = (bytes: Uint8Array) =>
  readDoc('x.doc', bytes).catch((error) => (error instanceof ReadError ? error.code : error));
const changed = (change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(PLAN);
  change(bytes);
  return bytes;
};
const FIB = PLAN.indexOf(Buffer.from([0xec, 0xa5]));
/** Where the header says that the table of sectors stands. */
const SECTORS = 512 * (PLAN.readInt32LE(76) + 1);

describe('readDoc', () => {
  it('gives a paragraph a line with its marks as printed, and tables as cells', async () => {
    const { text, blocks } = await readDoc('plan.doc', PLAN);
    expect(text.split('\n')).toEqual([
      '关于印发“智能制造”重点任务分工方案的通知',
      '一、主要任务',
      '（一）推进智能制造。建设10个数字化车间——到2020年完成。（牵头单位：市经信委；责任单位：市财政局）',
      ...['序号', '任务', '牵头单位', '1', '推进智能制造', '建设车间', '市经信委', '2', '发展电子商务'],
      '附件请见原文。',
    ]);
    const cells = blocks.filter(({ kind }) => kind === 'cell');
    expect(cells.map((block) => (block.kind === 'cell' ? [block.row, block.column] : []))).toEqual(
      [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [row, column])),
    );
    expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual(
      '序号|任务|牵头单位|1|推进智能制造\n建设车间|市经信委|2|发展电子商务|'.split('|'),
    );
  });
  it.each([
    ['another format', Buffer.from('hello'), 'DAMAGED_FILE'],
    ['a file cut short', PLAN.subarray(0, 5000), 'DAMAGED_FILE'],
    ['a file cut within its last sectors', PLAN.subarray(0, PLAN.length - 3000), 'DAMAGED_FILE'],
    [
      'sectors in a circle',
      changed((bytes) => bytes.fill(Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]), SECTORS, SECTORS + 512)),
      'DAMAGED_FILE',
    ],
    ['a password', changed((bytes) => bytes.writeUInt8(bytes.readUInt8(FIB + 11) | 1, FIB + 11)), 'ENCRYPTED_FILE'],
  ])('refuses %s', async (_name, bytes, code) => expect(await codeOf(bytes)).toBe(code));
});
