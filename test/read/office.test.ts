import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractDirective } from '#src/pipeline.js';
import { readSource } from '#src/read/read.js';
import type { Source } from '#src/read/source.js';
import { cell, docx, paragraph, table } from './office.js';

const lines = ({ text }: Source) => text.split('\n');
const cells = ({ text, blocks }: Source) =>
  blocks.flatMap((block) =>
    block.kind === 'cell'
      ? [`${block.row},${block.column} ${block.rowSpan}x${block.columnSpan} ${text.slice(block.start, block.end)}`]
      : [],
  );

describe('Word documents', () => {
  it('have the numbers that Word makes, level by level, begun anew where the list says so', async () => {
    const source = await readSource(
      'a.docx',
      docx(
        paragraph('主要任务', { list: 1 }),
        paragraph('推进制造', { list: 1, level: 1 }),
        paragraph('建设平台', { list: 1, level: 2 }),
        paragraph('推进商贸', { style: 'Item' }),
        paragraph('建设园区', { list: 1, level: 2 }),
        paragraph('保障措施', { list: 1 }),
        paragraph('加强领导', { list: 1, level: 1 }),
        paragraph('附则', { list: 2 }),
        paragraph('不编号的一段'),
      ),
    );
    expect(lines(source)).toEqual([
      '一、主要任务',
      '（一）推进制造',
      '1.建设平台',
      '（二）推进商贸',
      '1.建设园区',
      '二、保障措施',
      '（一）加强领导',
      '一、附则',
      '不编号的一段',
    ]);
  });

  it('have headings, and tables with merged cells', async () => {
    const source = await readSource(
      'a.docx',
      docx(
        paragraph('任务分工表', { style: '1' }),
        table(
          [cell('序号'), cell('任务'), cell('牵头单位')],
          [cell('1'), cell('建设平台'), cell('市数据局', '<w:vMerge w:val="restart"/>')],
          [cell('2'), cell('归集数据'), cell('', '<w:vMerge/>')],
          [cell('合计', '<w:gridSpan w:val="3"/>')],
        ),
      ),
    );
    expect(source.blocks[0]).toEqual({ kind: 'heading', level: 1, start: 0, end: 5 });
    expect(cells(source)).toEqual([
      '0,0 1x1 序号',
      '0,1 1x1 任务',
      '0,2 1x1 牵头单位',
      '1,0 1x1 1',
      '1,1 1x1 建设平台',
      '1,2 2x1 市数据局',
      '2,0 1x1 2',
      '2,1 1x1 归集数据',
      '3,0 1x3 合计',
    ]);
  });

  it('give duties from a table whose units are merged', async () => {
    const { tasks } = await extractDirective(
      'a.docx',
      docx(
        table(
          [cell('序号'), cell('任务'), cell('牵头单位')],
          [cell('1'), cell('建设平台'), cell('市数据局', '<w:vMerge w:val="restart"/>')],
          [cell('2'), cell('归集数据'), cell('', '<w:vMerge/>')],
        ),
      ),
    );
    expect(
      tasks.map(({ label, title, responsibilities }) => [
        label,
        title,
        responsibilities[0]?.unit,
        responsibilities[0]?.role,
      ]),
    ).toEqual([
      ['1', '建设平台', '市数据局', 'LEAD'],
      ['2', '归集数据', '市数据局', 'LEAD'],
    ]);
  });

  it('leave out what was deleted under tracked changes', async () => {
    const body =
      '<w:p><w:r><w:t>市数据局</w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>市财政局</w:delText></w:r></w:del></w:p>';
    expect((await readSource('a.docx', docx(body))).text).toBe('市数据局');
  });
});

describe('Excel files', () => {
  it('are tables with merged ranges; rows over the heads are titles', async () => {
    const xlsx = await import('@e965/xlsx');
    const sheet = xlsx.utils.aoa_to_sheet([
      ['重点任务分工表'],
      ['序号', '任务', '牵头单位', '完成时限'],
      [1, '建设平台', '市数据局', new Date(2025, 11, 31)],
      [2, '归集数据', null, '长期'],
    ]);
    sheet['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 3 } },
      { s: { r: 2, c: 2 }, e: { r: 3, c: 2 } },
    ];
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, sheet, '任务');
    const bytes = new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }));
    const source = await readSource('a.xlsx', bytes);
    expect(lines(source)[0]).toBe('重点任务分工表');
    expect(cells(source)).toContain('1,2 2x1 市数据局');
    const { tasks } = await extractDirective('a.xlsx', bytes);
    expect(tasks.map(({ title, deadline, responsibilities }) => [title, deadline, responsibilities[0]?.unit])).toEqual([
      ['建设平台', '2025-12-31', '市数据局'],
      ['归集数据', null, '市数据局'],
    ]);
  });
});

describe('what cannot be read', () => {
  const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3);
  it.each([
    ['a damaged PDF', 'a.pdf', Buffer.from('%PDF-1.4 and nothing more'), 'DAMAGED_FILE'],
    ['a damaged Word document', 'a.docx', docx('<w:p>').slice(0, 900), 'DAMAGED_FILE'],
    ['the first bytes of a Word document', 'a.docx', docx('<w:p>').slice(0, 20), 'DAMAGED_FILE'],
    ['an RTF file', 'a.rtf', Buffer.from('{\\rtf1 x}'), 'UNREAD_FORMAT'],
    ['a table as text', 'a.csv', Buffer.from('序号,任务\n1,推进改造'), 'UNREAD_FORMAT'],
    ['a zip of something else', 'a.zip', zipSync({ 'readme.txt': strToU8('x') }), 'UNREAD_FORMAT'],
    ['an empty Word document', 'a.docx', docx(), 'EMPTY_FILE'],
    ['an old Word document that is broken', 'a.doc', ole, 'DAMAGED_FILE'],
    ['an old Excel file', 'a.xls', ole, 'UNREAD_FORMAT'],
    ['a zip bomb', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) }), 'FILE_TOO_LARGE'],
  ])('%s: says what to do', async (_, name, bytes, code) => {
    await expect(readSource(name, bytes)).rejects.toMatchObject({ code, message: expect.stringContaining(name) });
  });
});
