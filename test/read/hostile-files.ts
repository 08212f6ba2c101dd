import { strToU8, zipSync } from 'fflate';
import { paragraph } from './office.js';
import { drawn, pdfFile } from './pdf-file.js';

/** A file that was made to harm whoever reads it. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Why it is not read; `null` where it is. */
  readonly code: string | null;
}

const CLAUSE = '（一）推进工作。（责任单位：市发改委）';
const html = (body: string) => Buffer.from(`<html><body><p>一、任务</p><p>${CLAUSE}</p>${body}</body></html>`);
const MB = 1024 * 1024;

/** Makes bytes when they are first asked for; each who asks has a copy. */
function once(make: () => Uint8Array): () => Uint8Array {
  let made: Uint8Array | undefined;
  return () => {
    made ??= make();
    return made.slice();
  };
}

/** A zip whose directory states other sizes of its files than they have. */
function stating(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

const bomb = (part: string, megabytes: number) =>
  zipSync({ [part]: new Uint8Array(megabytes * MB).fill(32) }, { level: 1 });
const bombs = { docx: once(() => bomb('word/document.xml', 101)), xlsx: once(() => bomb('xl/workbook.xml', 101)) };
const entities = `<!DOCTYPE x [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (document: string, others: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        'word/document.xml': document,
        ...others,
      }).map(([file, words]) => [file, strToU8(words)]),
    ),
  );
const body = (words: string) =>
  `<w:document ${W}><w:body>${paragraph(words)}${paragraph(CLAUSE)}</w:body></w:document>`;

const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sheet = (rows: string, rest = '', strings = '') =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': `<workbook ${S} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `${strings}<worksheet ${S}><sheetData>${rows}</sheetData>${rest}</worksheet>`,
      }).map(([file, words]) => [file, strToU8(words)]),
    ),
  );
const cell = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const ROWS = `<row r="1">${cell('A1', '任务')}${cell('B1', '责任单位')}</row><row r="2">${cell('A2', '推进工作')}${cell('B2', '市发改委')}</row>`;

const pdf = (edit: (file: string) => string) =>
  Buffer.from(edit(pdfFile([drawn([[80, 700, '推进工作推进工作推进工作']])]).toString('latin1')), 'latin1');

/** An old Word file whose table of sectors says that each follows itself. */
function oleLoop(): Uint8Array {
  const bytes = new Uint8Array(512 * 8);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [0x18, 0x3b],
    [0x1a, 3],
    [0x1c, 0xfffe],
    [0x1e, 9],
    [0x20, 6],
  ] as const)
    view.setUint16(at, value, true);
  for (const [at, value] of [
    [0x2c, 1],
    [0x30, 1],
    [0x38, 4096],
    [0x3c, 2],
    [0x40, 1],
    [0x44, 3],
    [0x48, 1],
    [0x4c, 0],
  ] as const)
    view.setUint32(at, value, true);
  for (let at = 0; at < 128; at++) view.setUint32(512 + at * 4, at % 7, true);
  return bytes;
}

/** What a file may hold to harm its reader, kind by kind. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { what: 'a zip bomb as docx', name: 'a.docx', make: bombs.docx, code: 'FILE_TOO_LARGE' },
  { what: 'a zip bomb as xlsx', name: 'a.xlsx', make: bombs.xlsx, code: 'FILE_TOO_LARGE' },
  {
    what: 'a part that states 1 GB and holds little',
    name: 'a.docx',
    make: () => stating(word(body('一、任务')), 1024 * MB),
    code: 'FILE_TOO_LARGE',
  },
  {
    what: 'a docx that states less than it unpacks to',
    name: 'a.docx',
    make: () => stating(bombs.docx(), 1000),
    code: 'DAMAGED_FILE',
  },
  {
    what: 'an xlsx that states less than it unpacks to',
    name: 'a.xlsx',
    make: () => stating(bombs.xlsx(), 1000),
    code: 'DAMAGED_FILE',
  },
  {
    what: 'a zip in a zip',
    name: 'a.zip',
    make: () => zipSync({ 'b.zip': zipSync({ 'word.zip': bomb('a', 20) }) }),
    code: 'UNREAD_FORMAT',
  },
  {
    what: '3,000 files in a docx',
    name: 'a.docx',
    make: () => word(body('一、任务'), Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x/${at}`, '']))),
    code: null,
  },
  {
    what: 'names in a zip that lead out of it',
    name: 'a.docx',
    make: () => word(body('一、任务'), { '../../../../tmp/zerentu-hostile': 'x', '/etc/zerentu-hostile': 'x' }),
    code: null,
  },
  {
    what: 'entities that grow, in a docx',
    name: 'a.docx',
    make: () => word(`${entities}${body('一、&j;')}`),
    code: 'DAMAGED_FILE',
  },
  {
    what: 'an entity from outside, in a docx',
    name: 'a.docx',
    make: () => word(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${body('一、任务&e;')}`),
    code: 'DAMAGED_FILE',
  },
  {
    what: 'entities that grow, in an xlsx',
    name: 'a.xlsx',
    make: () => sheet(ROWS.replace('推进工作', '推进工作&j;'), '', entities),
    code: null,
  },
  {
    what: 'styles of Word that are based on each other',
    name: 'a.docx',
    make: () =>
      word(body('一、任务').replace('<w:pPr>', '<w:pPr><w:pStyle w:val="A"/>'), {
        'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`,
      }),
    code: null,
  },
  ...(['upperLetter', 'upperRoman', 'chineseCounting'] as const).flatMap((format) =>
    ['-5', '999999999999999', 'x'].map((start) => ({
      what: `a list of Word that counts ${format} from ${start}`,
      name: 'a.docx',
      make: () =>
        word(body('任务').replace('<w:pPr>', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), {
          'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
        }),
      code: null,
    })),
  ),
  {
    what: 'merged cells over a whole sheet',
    name: 'a.xlsx',
    make: () => sheet(ROWS, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    code: null,
  },
  {
    what: 'a sheet that states all its cells',
    name: 'a.xlsx',
    make: () => sheet(`${ROWS}<row r="1048576">${cell('XFD1048576', 'x')}</row>`),
    code: 'FILE_TOO_LARGE',
  },
  // The parser's time grows with the square of the depth: more would show nothing else, for some 15 s.
  { what: '20,000 elements in each other', name: 'a.html', make: () => html('<div>'.repeat(20_000)), code: null },
  { what: 'tables in each other', name: 'a.html', make: () => html('<table><tr><td>'.repeat(3000)), code: null },
  {
    what: 'cells that span a million',
    name: 'a.html',
    make: () =>
      html(`<table>${'<tr><td rowspan=1000000 colspan=1000000>一</td><td>二</td></tr>'.repeat(2000)}</table>`),
    code: null,
  },
  {
    what: 'brackets in each other',
    name: 'a.txt',
    make: () => Buffer.from(`一、任务\n${CLAUSE}${'（'.repeat(100_000)}${'）'.repeat(100_000)}`),
    code: null,
  },
  { what: 'a line of 500 KB', name: 'a.txt', make: () => Buffer.from(CLAUSE.repeat(9000)), code: null },
  {
    what: 'bytes that are no UTF-8',
    name: 'a.txt',
    make: () =>
      Buffer.concat([Buffer.from(`一、任务\n${CLAUSE}\n`), Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80])]),
    code: 'BINARY_FILE',
  },
  {
    what: 'UTF-16 without a mark',
    name: 'a.txt',
    make: () => Buffer.from(`一、任务\n1.推进工作。（责任单位：市发改委）\n2.A\n3.B\n4.C\n`, 'utf16le'),
    code: null,
  },
  {
    what: 'commands for a terminal',
    name: 'a.html',
    make: () => html('<p>&#27;[2J&#27;]0;x&#7;&#155;31m</p>'),
    code: null,
  },
  {
    what: 'a page tree of a PDF that holds itself',
    name: 'a.pdf',
    make: () => pdf((file) => file.replace('/Kids [6 0 R] /Count 1', '/Kids [2 0 R] /Count 9')),
    code: 'DAMAGED_FILE',
  },
  {
    what: 'a PDF that states pages without end',
    name: 'a.pdf',
    make: () => pdf((file) => file.replace('/Count 1', '/Count 999999999')),
    code: null,
  },
  {
    what: 'cross-references of a PDF that lead back to themselves',
    name: 'a.pdf',
    make: () =>
      pdf((file) =>
        file.replace(
          /\/Root 1 0 R/,
          `/Root 1 0 R /Prev ${file.lastIndexOf('xref', file.lastIndexOf('startxref') - 1)}`,
        ),
      ),
    code: null,
  },
  { what: 'sectors of an old Word file in a circle', name: 'a.doc', make: oleLoop, code: 'DAMAGED_FILE' },
];

/** Names of files as nobody means them. */
export const HOSTILE_FILE_NAMES: readonly string[] = [
  '../../etc/passwd',
  '/dev/null',
  'a\u0000.txt',
  `${'长'.repeat(100_000)}.txt`,
  'a\nzerentu: all is well [OK]\n.txt',
  '\u001b[2J\u001b]0;x\u0007.txt',
  '\u202etxt.exe',
  '__proto__',
  '',
];
