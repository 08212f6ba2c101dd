import { describe, expect, it } from 'vitest';
import { ReadError } from '#src/read/errors.js';
import { MAX_FILE_BYTES, readSource } from '#src/read/read.js';

const GB18030 = Uint8Array.from([0xca, 0xd0, 0xbe, 0xad, 0xd0, 0xc5, 0xce, 0xaf]);
const PROSE = '牵头单位：市发展和改革委员会；'.repeat(9);
const BIG5 = Uint8Array.from([0xa5, 0xab, 0xac, 0x46, 0xa9, 0xb2, 0xaa, 0xba, 0xa4, 0x75, 0xa7, 0x40]);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const codeOf = async (bytes: Uint8Array) => {
  try {
    return (await readSource('x.txt', bytes)).text;
  } catch (error) {
    return error instanceof ReadError ? error.code : error;
  }
};

describe('readSource', () => {
  it.each([
    ['UTF-8', Buffer.from('市经信委'), '市经信委'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff市经信委'), '市经信委'],
    ['GB18030', GB18030, '市经信委'],
    ['UTF-8 cut within a character', Buffer.from(PROSE).subarray(0, -1), `${PROSE.slice(0, -1)}\ufffd`],
    ['UTF-8 with a damaged byte', Buffer.concat([Buffer.from(PROSE), Buffer.from([0xff])]), `${PROSE}\ufffd`],
    ['Big5', BIG5, '市政府的工作'],
    ['UTF-16', utf16('市经信委'), '市经信委'],
    ['UTF-16 without a byte order mark', Buffer.from(PROSE, 'utf16le'), PROSE],
    ['UTF-16, big end first, without a mark', Buffer.from(`　${PROSE}`, 'utf16le').swap16(), `　${PROSE}`],
    ['Windows line ends', Buffer.from('甲\r\n乙'), '甲\n乙'],
    [
      'HTML',
      Buffer.from(
        '<html><head><style>p{}</style></head><body><p>甲</p><p>乙&nbsp;丙</p><script>1</script></body></html>',
      ),
      '甲\n乙 丙',
    ],
    [
      'a page in one form, as some servers write them',
      Buffer.from('<body><form><input value="x"><p>甲</p></form></body>'),
      '甲',
    ],
    [
      'a page with a footer, and its text with a foot of its own',
      Buffer.from(`<p>${PROSE}</p><p class="content_footer">甲</p><div class="page_footer"><p>乙</p></div>`),
      `${PROSE}\n甲`,
    ],
    ['a page whose head is never closed', Buffer.from('<html><head><title>x</title><body><p>甲<p>乙'), '甲\n乙'],
    ['elements nested without end', Buffer.from(`${'<div>'.repeat(50_000)}甲`), '甲'],
  ])('reads %s', async (_name, bytes, text) => expect(await codeOf(bytes)).toBe(text));
  it('reads the rows of a table whose COLGROUP is never closed', async () => {
    const html =
      '<TABLE><COLGROUP><COL width=1><TBODY><TR><TD>甲</TD><TD>乙</TD></TR><TR><TD>丙</TD><TD>丁</TD></TR></TABLE>';
    const { blocks } = await readSource('x.html', Buffer.from(html));
    expect(blocks.filter(({ kind }) => kind === 'cell')).toHaveLength(4);
  });
  it('leaves the address of a link out, blanks before its bracket too', async () => {
    const { text } = await readSource('x.md', Buffer.from('# 题\n\n[方案.pdf](/res/91c3c13ab.pdf )\n\n# 文\n'));
    expect(text).toBe('题\n\n方案.pdf\n\n文\n');
  });
  it.each([
    ['an empty file', new Uint8Array(), 'EMPTY_FILE'],
    ['white space', Buffer.from(' \n\u3000'), 'EMPTY_FILE'],
    ['a binary file', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), 'BINARY_FILE'],
    ['a huge file', new Uint8Array(MAX_FILE_BYTES + 1), 'FILE_TOO_LARGE'],
  ])('refuses %s', async (_name, bytes, code) => expect(await codeOf(bytes)).toBe(code));
});
