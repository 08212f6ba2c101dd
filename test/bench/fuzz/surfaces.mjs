import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { mutatedBytes, mutatedText } from './mutate.mjs';

const dist = new URL('../../../dist/', import.meta.url);
const load = (path) => import(new URL(path, dist).href);
const seedFile = fileURLToPath(new URL('../../../seeds/liaocheng-internet-plus-2017.txt', import.meta.url));
const corpus = readFileSync(seedFile, 'utf8');
const small = `聊城市人民政府关于推进工作的实施意见\n聊政发〔2018〕3号\n一、主要任务\n（一）推进节能改造。到2020年，建成20个绿色工厂，普及率达到50%以上。（牵头单位：市发改委；配合单位：市财政局、市科技局）\n（二）培育企业。支持中通集团、时风集团开展示范。（责任单位：市经信委）\n联席会议成员名单\n召集人：张三 副市长\n成员：李四 市经信委主任\n聊城市人民政府\n2018年3月1日\n`;
const WORDS = [
  '（',
  '）',
  '【',
  '：',
  '；',
  '、',
  '。',
  '\n',
  '\t',
  '一、',
  '（一）',
  '1.',
  '第一条',
  '牵头单位：',
  '责任单位：',
  '负责',
  '等',
  '组长：',
  '到2020年',
  '100家',
  '50%',
  '《',
  '》',
  '附件',
  '\ufffd',
  '\u0000',
  '\u200b',
  '\u202e',
  '😀',
  '\ud800',
  '__proto__',
  'constructor',
  '市发改委',
  '99999999999999999999',
];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
/** Parts are kept as they are, so that changes reach what they hold. */
const zip = (parts) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 }),
  );
const lines = small.trim().split('\n');
const docx = zip({
  '[Content_Types].xml': types,
  'word/document.xml': `<w:document ${W}><w:body>${lines.map((line) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
});
const xlsx = zip({
  '[Content_Types].xml': types,
  'xl/workbook.xml':
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.map((line, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${line}</t></is></c><c r="B${at + 1}"><v>${at}</v></c></row>`).join('')}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
});
const html = Buffer.from(
  `<html><head><meta name="PubDate" content="2018-03-01"></head><body><h1>${lines[0]}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<table><tr><td rowspan=2>任务</td><td>责任单位</td></tr><tr><td>市发改委</td></tr></table><ol><li>推进</li></ol></body></html>`,
);
const pdf = Buffer.from(
  `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length 60>>\nstream\nBT /F1 16 Tf 80 700 Td (Directive of the city, part 1) Tj ET\nendstream\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\ntrailer\n<</Size 6/Root 1 0 R>>\n%%EOF\n`,
);
const FILES = [
  ...Array.from({ length: 6 }, () => ['a.txt', Buffer.from(small)]),
  ...Array.from({ length: 4 }, () => ['a.html', html]),
  ['a.md', Buffer.from(`# ${lines[0]}\n\n| 任务 | 责任单位 |\n| --- | --- |\n| 推进 | 市发改委 |\n\n${small}`)],
  ['a.docx', docx],
  ['a.xlsx', xlsx],
  ['a.pdf', pdf],
];

/** Quotes stand where they say, places lie in the text, ids are unique, the whole survives JSON. */
function mustHold(extraction, text) {
  assert.equal(extraction.directive.text, text);
  const { tasks, sections, unitDuties, people, targets, enterprises, bodies, basedOn, repeals } = extraction;
  const quoted = [
    tasks,
    tasks.flatMap((task) => [...task.responsibilities, ...task.measures]),
    sections,
    unitDuties,
    people,
    targets,
    enterprises,
    bodies,
    basedOn,
    repeals,
  ].flat();
  for (const { start, end, quote } of quoted) assert.equal(text.slice(start, end), quote);
  for (const { start, end } of extraction.diagnostics) assert.ok(0 <= start && start <= end && end <= text.length);
  assert.equal(new Set(tasks.map(({ id }) => id)).size, tasks.length);
  assert.deepEqual(JSON.parse(JSON.stringify(extraction)), extraction);
}

async function reader() {
  const [{ readSource }, { ReadError }] = await Promise.all([load('src/read/read.js'), load('src/read/errors.js')]);
  const others = FILES.map(([, bytes]) => bytes);
  return {
    make: (random) => {
      const [name, bytes] = random.pick(FILES);
      return { name, bytes: mutatedBytes(bytes, random, { others, words: WORDS }) };
    },
    run: async ({ name, bytes }) => {
      try {
        const { text, blocks } = await readSource(name, bytes);
        assert.doesNotMatch(text, /(?![\t\n\v\f\r])[\p{Cc}\p{Cs}]/u);
        for (const { start, end } of blocks) assert.ok(0 <= start && start <= end && end <= text.length);
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
      }
    },
  };
}

async function parser() {
  const { extractText } = await load('src/pipeline.js');
  return {
    make: (random) => {
      const from = random.int(corpus.length);
      const text = random.next() < 0.4 ? small : corpus.slice(from, from + 200 + random.int(1200));
      return mutatedText(text, random, { others: [corpus, small], words: WORDS });
    },
    run: async (text) => mustHold(extractText(text), text),
  };
}

async function loaded() {
  const [{ GrafeoStore }, { buildGraph }, { extractText, RULES_VERSION }] = await Promise.all([
    load('graph/store/grafeo/grafeo-store.js'),
    load('src/build/build.js'),
    load('src/pipeline.js'),
  ]);
  const store = GrafeoStore.open();
  await store.setUp();
  await store.load(buildGraph(extractText(corpus), { rulesVersion: RULES_VERSION }), null);
  return store;
}

const QUESTIONS = [
  '谁牵头智能制造？',
  '市统计局有什么任务',
  '市经信委主任是谁',
  '于海龙是哪个单位的？',
  '全市互联网出口带宽要达到多少',
  '第8项谁牵头？',
  '时风集团参与哪些任务',
  '保障措施第四条谁负责',
  '2018年要完成哪些？',
  '市商务局牵头农村电商吗？',
  '智能制造原文怎么说的？',
  '市发改委和市科技局，谁牵头的任务多？',
  'shi jing xin wei 主任是谁',
  '他们的主任是谁？',
  '收录了哪些文件？',
];

async function questions() {
  const [{ GraphQuestionEngine }, store] = await Promise.all([load('src/qa/question-engine.js'), loaded()]);
  const engine = new GraphQuestionEngine({ store, secret: 'a secret of the fuzzer' });
  await engine.ask(QUESTIONS[0]);
  return {
    make: (random) => mutatedText(random.pick(QUESTIONS), random, { others: QUESTIONS, words: WORDS }),
    run: async (question) => {
      const { status, text } = await engine.ask(question);
      assert.match(status, /^(?:ANSWERED|AMBIGUOUS|NOT_FOUND)$/);
      assert.ok(text.length > 0);
    },
    close: () => store.close(),
  };
}

const QUERIES = [
  '{ ask(question: "谁牵头智能制造？") { status text results { kind name node { id } } } }',
  '{ tasks(first: 3, filter: {duty: {roles: [LEAD]}}) { totalCount nodes { title duties { role unit { name } } } } }',
  'query($n: Int! = 2) { units(first: $n) { nodes { name tasks(first: 2) { nodes { ...T } } } pageInfo { endCursor } } } fragment T on Task { id title }',
  '{ search(text: "电商", first: 2) { nodes { __typename } } }',
  '{ node(id: "unit:聊城市/市商务局") { id ... on Unit { name } } }',
  '{ __schema { queryType { name fields { name } } } }',
];
const GRAPHQL_WORDS = [
  '{',
  '}',
  '(',
  ')',
  '...',
  '$',
  '@skip(if: true)',
  '@include(if: $n)',
  'fragment A on Task { ...A }',
  '...A',
  ': ',
  '"',
  '"""',
  '\\u0000',
  'first: 100',
  'first: -1',
  'last: 2147483648',
  'after: "x"',
  'null',
  'mutation',
  'subscription',
  '__typename',
  'a: ',
  '[',
  ']',
  '1e999',
  '#',
  '\ufeff',
  'orderBy: {}',
  'id: "\'); DROP"',
];

async function graphql() {
  const store = await loaded();
  const [{ startServer }, { module: options }] = await Promise.all([
    load('src/server/start-server.js'),
    import('../server-options.mjs').then((one) => ({ module: one.serverOptions(store) })),
  ]);
  let unexpected = null;
  options.log = {
    ...options.log,
    error: (fields) => {
      unexpected = fields;
    },
  };
  const server = await startServer(options);
  return {
    make: (random) => mutatedText(random.pick(QUERIES), random, { others: QUERIES, words: GRAPHQL_WORDS }),
    run: async (query) => {
      unexpected = null;
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = await response.json();
      assert.ok(data !== undefined || errors.length > 0);
      for (const { extensions, message } of errors ?? []) {
        assert.match(extensions.code, /^[A-Z_]+$/);
        assert.notEqual(extensions.code, 'INTERNAL_ERROR');
        assert.doesNotMatch(message, /node_modules|\.js:\d/);
      }
      assert.equal(unexpected, null);
    },
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

/** What is fuzzed: each opens, makes an input of random numbers, and throws where it breaks. `share` of a hundred inputs. */
export const SURFACES = {
  reader: { share: 30, open: reader },
  parser: { share: 35, open: parser },
  questions: { share: 25, open: questions },
  graphql: { share: 10, open: graphql },
};
