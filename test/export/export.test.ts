import { buffer, text } from 'node:stream/consumers';
import * as spreadsheet from '@e965/xlsx';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allEdges } from '#graph/cypher/read/all-edges.js';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import { EDGE_TYPES, NODE_LABELS } from '#graph/model/kinds.js';
import { GrafeoStore } from '#graph/store/grafeo/grafeo-store.js';
import { type ExportRequest, openExport } from '#src/export/export.js';
import { TERMS } from '#src/export/vocabulary.js';
import { SheetNames } from '#src/export/xlsx/sheet-names.js';
import { correctedGraph, GREEN_TEXT, graphOf, REFORM_TEXT, SEED_TEXT } from '#test/corpus/directives.js';
import { TREES_2018 } from '#test/server/trees.js';

/** Names and words that would break a format that did not guard itself. */
const ODD = `德州市人民政府关于“特殊”事项的意见
德政发〔2018〕10号

一、主要任务
1.=SUM(A1:A9)工作。引号"和,逗号<b>&amp;</b>，表情😀。（牵头单位：市林业局；配合单位：市财政局）
2.-2+3推进。（责任单位：市水利局）

德州市人民政府
2018年3月2日
`;

let store: GrafeoStore;
beforeAll(async () => {
  store = GrafeoStore.open();
  await store.setUp();
  for (const one of [SEED_TEXT, GREEN_TEXT, REFORM_TEXT, TREES_2018, ODD]) await store.load(graphOf(one));
});
afterAll(() => store.close());

const open = (request: Partial<ExportRequest> & { format: string }, from = store) =>
  openExport(from, { directives: [], unit: null, ...request });
const written = async (request: Parameters<typeof open>[0], from = store) =>
  text((await open(request, from)) as AsyncIterable<Uint8Array>);

/** Lines of a CSV by RFC 4180. */
function parseCsv(content: string): string[][] {
  const cells = content.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

const TREES = 'directive:德政发(2018)9号';
const total = async (label: 'Task' | 'Unit') => (await store.read(allNodes(label))).length;

describe('csv', () => {
  it('has a byte order mark, a header and a line a task', async () => {
    const content = await written({ format: 'csv' });
    expect(
      content.startsWith('\uFEFF序号,任务,牵头单位,责任单位,配合单位,完成时限,目标,原文,备注,文件,id,directive\r\n'),
    ).toBe(true);
    const lines = parseCsv(content.slice(1));
    expect(lines).toHaveLength((await total('Task')) + 1);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([12]));
  });

  it('remarks what people gave', async () => {
    const corrected = GrafeoStore.open();
    await corrected.setUp();
    await corrected.load(correctedGraph());
    const [, line] = parseCsv(await written({ format: 'csv' }, corrected));
    expect([line?.[2], line?.[8]]).toEqual(['市环保局、聊城市经济和信息化委员会', '人工更正：市环保局']);
    await corrected.close();
  });

  it('tells each task as the directive does', async () => {
    const lines = parseCsv(await written({ format: 'csv', directives: [TREES] }));
    expect(lines.slice(1).map((cells) => cells.slice(0, 7))).toEqual([
      ['1', '1. 多种树', '市林业局', '', '市财政局', '2019-12', '全市建成100个种植基地'],
      ['2', '2. 多浇水', '', '市水利局', '', '', ''],
      ['3', '3. 推广5G浇灌', '市水利局、市林业局', '', '市财政局', '2020-06', ''],
      ['4', '1. 加强领导', '', '市财政局', '', '', ''],
    ]);
  });

  it.each([
    ['市水利局', ['2. 多浇水', '3. 推广5G浇灌']],
    ['unit:德州市/市林业局', ['1. 多种树', '3. 推广5G浇灌']],
  ])('of %s has its tasks only', async (unit, titles) => {
    const lines = parseCsv(await written({ format: 'csv', directives: [TREES], unit }));
    expect(lines.slice(1).map(([, title]) => title)).toEqual(titles);
  });

  it('holds no formula', async () => {
    const content = await written({ format: 'csv' });
    for (const cells of parseCsv(content.slice(1))) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t]/);
  });
});

describe('xlsx', () => {
  const read = async (request: Partial<ExportRequest> = {}) =>
    spreadsheet.read(await buffer((await open({ format: 'xlsx', ...request })) as AsyncIterable<Uint8Array>), {
      type: 'buffer',
    });

  it('has all tasks on the first sheet, and a sheet for every unit with tasks', async () => {
    const book = await read({ directives: [TREES] });
    expect(book.SheetNames).toEqual(['任务分解表', '市财政局', '市林业局', '市水利局']);
    const rows = (name: string) => spreadsheet.utils.sheet_to_json<Record<string, string>>(book.Sheets[name] ?? {});
    expect(rows('任务分解表').map((row) => row.任务)).toEqual([
      '1. 多种树',
      '2. 多浇水',
      '3. 推广5G浇灌',
      '1. 加强领导',
    ]);
    expect(rows('市水利局').map((row) => [row.序号, row.任务])).toEqual([
      ['1', '2. 多浇水'],
      ['2', '3. 推广5G浇灌'],
    ]);
    expect(book.Sheets.任务分解表?.['!autofilter']).toEqual({ ref: 'A1:J5' });
    expect(book.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref])).toContainEqual([
      '_xlnm.Print_Titles',
      "'任务分解表'!$1:$1",
    ]);
  });

  it('holds every task and no formula', async () => {
    const sheet = (await read()).Sheets.任务分解表 ?? {};
    const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!'));
    expect(cells.length).toBe(((await total('Task')) + 1) * 10);
    for (const [, { t, f }] of cells) expect([t, f]).toEqual(['s', undefined]);
    expect(JSON.stringify(sheet)).toContain('=SUM(A1:A9)');
  });

  it.each<[string[], string[]]>([
    [
      ['市局', '市局'],
      ['市局', '市局 (2)'],
    ],
    [
      ['a/b:c', ''],
      ['a b c', '单位'],
    ],
    [
      ["'引'", 'ABC', 'abc'],
      ['引', 'ABC', 'abc (2)'],
    ],
    [
      ['长'.repeat(40), '长'.repeat(41)],
      ['长'.repeat(31), `${'长'.repeat(27)} (2)`],
    ],
    [[`${'a'.repeat(30)}😀`], ['a'.repeat(30)]],
  ])('names sheets %j as %j', (called, expected) => {
    const names = new SheetNames();
    expect(called.map((one) => names.add(one))).toEqual(expected);
  });
});

describe('graphml', () => {
  it('has every node and edge once, between nodes that are there', async () => {
    const nodes: string[] = [];
    const edges: [string, string][] = [];
    const declared = new Set<string>();
    const used = new Set<string>();
    const parser = new Parser(
      {
        onopentag(name, { id = '', source = '', target = '', key = '' }) {
          if (name === 'node') nodes.push(id);
          if (name === 'edge') edges.push([source, target]);
          if (name === 'key') declared.add(id);
          if (name === 'data') used.add(key);
        },
      },
      { xmlMode: true },
    );
    parser.end(await written({ format: 'graphml' }));
    const expected = await Promise.all(NODE_LABELS.map((label) => store.read(allNodes(label))));
    const stored = expected.flat().map(({ node }) => (node as { id: string }).id);
    const ids = new Set(nodes);
    expect(ids.size).toBe(nodes.length);
    for (const id of stored) expect(ids).toContain(id);
    for (const [source, target] of edges) expect(ids.has(source) && ids.has(target)).toBe(true);
    const all = await Promise.all(EDGE_TYPES.map((type) => store.read(allEdges(type))));
    expect(edges).toHaveLength(all.flat().length);
    for (const key of used) expect(declared).toContain(key);
  });
});

describe('jsonld', () => {
  it('uses only terms that its vocabulary explains', async () => {
    const { '@context': context, '@graph': graph } = JSON.parse(await written({ format: 'jsonld' }));
    const terms = new Set(Object.values(TERMS).flatMap((group) => Object.keys(group)));
    for (const entry of graph) {
      for (const name of Object.keys(entry)) if (!name.startsWith('@')) expect(terms).toContain(name);
      for (const type of [entry['@type'] ?? []].flat()) expect(type === 'Fact' || terms.has(type)).toBe(true);
    }
    expect(context['@vocab']).toBe('urn:zerentu:');
    const tasks = graph.filter((entry: { '@type'?: string }) => entry['@type'] === 'Task');
    expect(tasks).toHaveLength(await total('Task'));
  });
});

describe('every format', () => {
  it.each(['csv', 'graphml', 'jsonld', 'cypher', 'xlsx'])('%s of an empty graph is a whole file', async (format) => {
    const empty = GrafeoStore.open();
    await empty.setUp();
    const content = await buffer((await open({ format }, empty)) as AsyncIterable<Uint8Array>);
    expect(content.length).toBeGreaterThan(50);
    await empty.close();
  });

  it.each([
    [{ format: 'pdf' }, 'UNKNOWN_FORMAT'],
    [{ format: '__proto__' }, 'UNKNOWN_FORMAT'],
    [{ format: 'csv', directives: ['directive:没有'] }, 'NO_SUCH_DIRECTIVE'],
    [{ format: 'csv', unit: '没有的局' }, 'NO_SUCH_UNIT'],
    [{ format: 'csv', unit: 'unit:没有/没有' }, 'NO_SUCH_UNIT'],
    [{ format: 'csv', unit: '市财政局' }, 'NO_SUCH_UNIT'],
  ])('refuses %j', async (request, code) => {
    await expect(open(request)).rejects.toMatchObject({ code });
  });
});
