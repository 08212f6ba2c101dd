import { describe, expect, it } from 'vitest';
import { ReadError } from '#src/read/errors.js';
import { readPdf } from '#src/read/pdf.js';
import { drawn, PICTURE, pdfFile, ruled, type Words } from '#test/read/pdf-file.js';

/** Sets paragraphs as an office program does: 28 letters a line from x = 70, the first indented by two; `top` is its base line. */
function set(paragraphs: readonly string[], top = 740, letters = 28, left = 70, size = 16): Words[] {
  let y = top;
  return paragraphs.flatMap((paragraph) => {
    const lines: Words[] = [];
    for (let at = 0; at < paragraph.length; ) {
      const indent = at === 0 ? 2 : 0;
      lines.push([left + indent * size, y, paragraph.slice(at, at + letters - indent), size]);
      at += letters - indent;
      y -= size * 1.75;
    }
    return lines;
  });
}
const textOf = async (...pages: string[]) => (await readPdf('x.pdf', pdfFile(pages))).text;
const codeOf = (bytes: Uint8Array) =>
  readPdf('x.pdf', bytes).catch((error) => (error instanceof ReadError ? error.code : error));

/** A table of three columns at x = 60, 120, 320 to 520, its rows between the given heights. */
const grid = (ys: readonly number[], leftOut: readonly number[] = []) => {
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const along = ys.map((y) => [60, y, leftOut.includes(y) ? 320 : 520, y] as const);
  return ruled([...along, ...[60, 120, 320, 520].map((x) => [x, top, x, bottom] as const)]);
};
const row = (y: number, ...cells: string[]): Words[] =>
  cells.map((words, at) => [[65, 125, 325][at] ?? 0, y, words, 12]);
const HEAD = ['序号', '任务', '牵头单位'];
const cellsOf = async (...pages: string[]) => {
  const { text, blocks } = await readPdf('x.pdf', pdfFile(pages));
  return blocks.map((block) => {
    const place =
      block.kind === 'cell' ? `${block.table} ${block.row},${block.column} ${block.rowSpan}×${block.columnSpan}` : '';
    return `${place} ${text.slice(block.start, block.end)}`;
  });
};

const LONG = `（一）推进智能制造。${'支持中小企业上云用云，'.repeat(7)}（牵头单位：市经信委；责任单位：市财政局）`;
const OTHER = `（二）发展电子商务。${'建设县乡村三级物流体系，'.repeat(5)}（牵头单位：市商务局）`;
const PROSE = `为贯彻落实国务院意见，${'经市政府研究同意，'.repeat(8)}制定本方案。`;

describe('readPdf', () => {
  it('joins the lines of a paragraph and begins one at an indent', async () => {
    const text = await textOf(drawn([[150, 790, '重点任务分工方案', 22], ...set([PROSE, LONG, OTHER])]));
    expect(text).toBe(['重点任务分工方案', PROSE, LONG, OTHER].join('\n'));
  });
  it.each([
    ['— 1 —', '— 2 —'],
    ['- 1 -', '- 2 -'],
    ['1/2', '2/2'],
    ['1', '2'],
    ['第1页 共2页', '第2页 共2页'],
  ])('drops the page numbers %s and %s, and goes on over the page', async (first, second) => {
    const lines = set([PROSE, LONG]);
    const cut = lines.length - 2;
    const below = lines.slice(cut).map(([x, , words], at): Words => [x, 740 - at * 28, words]);
    const text = await textOf(
      drawn([...lines.slice(0, cut), [270, 60, first]]),
      drawn([...below, ...set([OTHER], 600), [270, 60, second]]),
    );
    expect(text).toBe([PROSE, LONG, OTHER].join('\n'));
  });
  it('drops the header that pages share, not the words that one of them has there', async () => {
    const page = (words: string, header = '某市人民政府办公室文件') => drawn([[200, 800, header, 12], ...set([words])]);
    expect(await textOf(page(PROSE), page(LONG), page(OTHER, '附件一览表'))).toBe(
      [PROSE, LONG, '附件一览表', OTHER].join('\n'),
    );
  });
  it('reads two columns one after the other under a title across both', async () => {
    const left = set([LONG.repeat(2)], 700, 17, 50, 14);
    const right = set([OTHER.repeat(2)], 700, 17, 310, 14);
    const text = await textOf(drawn([[180, 780, '重点任务分工方案全文', 22], ...left, ...right]));
    expect(text).toBe(['重点任务分工方案全文', LONG.repeat(2), OTHER.repeat(2)].join('\n'));
  });
  it('keeps lines that are not as wide as the page apart', async () => {
    const names = ['组长：张三', '副组长：李四', '成员：王五、赵六', '市政府办公室', '二〇二〇年三月一日'];
    const words = names.map((name, at): Words => [70, 700 - at * 28, name]);
    expect(await textOf(drawn(words))).toBe(names.join('\n'));
  });
  it.each([
    ['radicals as the letters that they look like', '市经信委等\u2ed4\u2f00道办理', '市经信委等门一道办理'],
    ['a heading that is spaced out', '浙 江 省 科 学 厅', '浙江省科学厅'],
    ['a name of two letters with its space', '孙 军 市长兼局长', '孙 军 市长兼局长'],
  ])('reads %s', async (_name, printed, text) => expect(await textOf(drawn([[70, 700, printed]]))).toBe(text));
  it('goes on where a line begins with a year in brackets or a dash', async () => {
    const [first, second] = ['按照'.padEnd(26, '省人民政府通知要求'), '〔2025〕10号文件'.padEnd(28, '构建感知系统')];
    const words = `${first}${second}-传输体系。`;
    expect(await textOf(drawn([...set([words, PROSE])]))).toBe([words, PROSE].join('\n'));
  });
  it('reads spaces by the distance of the words', async () => {
    const text = await textOf(
      drawn([
        [70, 700, '孙'],
        [110, 700, '军'],
        [126, 700, '市长'],
        [170, 700, '组长'],
      ]),
    );
    expect(text).toBe('孙  军市长 组长');
  });
  it('reads a table by its rules, with merged cells and lines of a cell joined', async () => {
    const words = [
      ...row(780, ...HEAD),
      ...row(755, '1', '推进智能制造，建设数字化车间，支', '市经信委'),
      ...row(740, '', '持企业上云'),
      ...row(715, '2', '发展电子商务'),
    ].filter(([, , text]) => text);
    expect(await cellsOf(`${drawn([...words, ...set([PROSE], 600)])}\n${grid([800, 775, 735, 705], [735])}`)).toEqual([
      ...['0 0,0 1×1 序号', '0 0,1 1×1 任务', '0 0,2 1×1 牵头单位'],
      ...['0 1,0 1×1 1', '0 1,1 1×1 推进智能制造，建设数字化车间，支持企业上云', '0 1,2 2×1 市经信委'],
      ...['0 2,0 1×1 2', '0 2,1 1×1 发展电子商务'],
    ]);
  });
  it('goes on with a table on the next page without the head repeated there, and with a row cut in two', async () => {
    const first = `${drawn([...row(120, ...HEAD), ...row(95, '1', '推进智能', '市经')])}\n${grid([140, 115, 85])}`;
    const next = [
      ...row(780, ...HEAD),
      ...row(755, '', '制造', '信委').slice(1),
      ...row(730, '2', '发展电商', '市商务局'),
    ];
    expect(await cellsOf(first, `${drawn(next)}\n${grid([800, 775, 750, 725])}`)).toEqual([
      ...['0 0,0 1×1 序号', '0 0,1 1×1 任务', '0 0,2 1×1 牵头单位'],
      ...['0 1,0 1×1 1', '0 1,1 1×1 推进智能制造', '0 1,2 1×1 市经信委'],
      ...['0 2,0 1×1 2', '0 2,1 1×1 发展电商', '0 2,2 1×1 市商务局'],
    ]);
  });
  it('takes a frame around words for no table', async () => {
    const frame = ruled([
      [60, 800, 520, 800],
      [60, 600, 520, 600],
      [60, 800, 60, 600],
      [520, 800, 520, 600],
    ]);
    expect(await cellsOf(`${drawn(set([PROSE]))}\n${frame}`)).toEqual([]);
  });
  it.each([
    ['a scan', pdfFile([PICTURE, PICTURE]), 'SCANNED_PDF'],
    ['a scan with numbered pages', pdfFile([`${PICTURE}\n${drawn([[270, 60, '1']])}`]), 'SCANNED_PDF'],
    ['another format', Buffer.from('hello'), 'DAMAGED_FILE'],
    ['a file cut short', pdfFile([drawn(set([LONG]))]).subarray(0, 700), 'DAMAGED_FILE'],
    [
      'a password',
      pdfFile(
        [drawn(set([LONG]))],
        `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      ),
      'ENCRYPTED_FILE',
    ],
    ['too many pages', pdfFile(Array.from({ length: 2001 }, () => '')), 'FILE_TOO_LARGE'],
  ])('refuses %s', async (_name, bytes, code) => expect(await codeOf(bytes)).toBe(code));
});
