import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { BotDesk } from '#bots/desk/bot-desk.js';
import { typedMessage } from '#bots/desk/typed.js';
import { channelMetrics } from '#bots/metrics.js';
import type { LocalZerentu } from '#src/app/local.js';
import { measured } from '#src/app/measured.js';
import { newRegistry, promFigures } from '#src/app/metrics.js';
import { inRequest, requestId } from '#src/app/request-scope.js';
import { SPANS } from '#src/app/tracing.js';
import { loadSeed, openLocal } from '#src/app.js';
import { bearing, raw, type Serving, serveStore, WRITE_TOKEN } from '#test/server/serving.js';
import { TREES_2018 } from '#test/server/trees.js';

const folder = mkdtempSync(join(tmpdir(), 'zerentu-traces-'));
const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const registry = newRegistry();
const figures = promFigures(registry);
let zerentu: LocalZerentu;
let serving: Serving;

beforeAll(async () => {
  const reading = { time: 30_000, memory: 1024 };
  zerentu = await openLocal({ dataDir: folder, secret: 'secret-of-the-tests', neo4j: null, reading });
  await loadSeed(zerentu, null);
  serving = await serveStore(zerentu.store, {}, { zerentu, extractor: zerentu.extractor });
});
afterAll(async () => {
  await serving.close();
  await zerentu.close();
  await provider.shutdown();
  rmSync(folder, { recursive: true });
});
beforeEach(() => exporter.reset());

const post = (query: string, variables = {}, headers: Record<string, string> = {}) =>
  serving.query(query, variables, headers);
const ask = (headers = {}) => post('{ ask(question: "谁牵头智能制造") { status } }', {}, headers);
const ingest = (text: string) =>
  post(
    'mutation($input: DirectiveInput!) { ingest(input: $input) { outcome } }',
    { input: { name: 'canary.txt', text } },
    bearing(WRITE_TOKEN),
  );

/** A span and those above it by name, from the outermost; the first one that has the name. */
function chainOf(name: string, about: object = {}): string[] {
  const spans = exporter.getFinishedSpans();
  const chain: string[] = [];
  const wanted = (one: ReadableSpan) =>
    one.name === name && Object.entries(about).every(([key, value]) => one.attributes[key] === value);
  let span = spans.find(wanted);
  while (span) {
    const { name, parentSpanContext } = span;
    chain.unshift(name);
    span = spans.find((one) => one.spanContext().spanId === parentSpanContext?.spanId);
  }
  return chain;
}
const attributesOf = (name: string) => exporter.getFinishedSpans().find((one) => one.name === name)?.attributes;

it('records nothing without an SDK', async () => {
  await ask();
  await ingest(TREES_2018);
  expect(exporter.getFinishedSpans()).toEqual([]);
  provider.register();
  await ask();
  await expect.poll(() => chainOf('zerentu.ask')).toEqual(['POST /graphql', 'zerentu.ask']);
});

it('follows a question from the request that it came with into the graph', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await ingest(`${TREES_2018}\n2.市林业局负责古树普查。`);
  await ask({ traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-canary': 'canary' });
  await expect.poll(() => exporter.getFinishedSpans().filter(({ name }) => name === 'POST /graphql')).toHaveLength(2);
  const ours = exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === traceId);
  expect(ours.map(({ name }) => name)).toEqual(expect.arrayContaining(['POST /graphql', 'zerentu.ask']));
  const [request] = ours.filter(({ name }) => name === 'POST /graphql');
  expect(request?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
  expect(attributesOf('zerentu.ask')).toEqual({
    'zerentu.via': 'graphql',
    'zerentu.intent': 'TASK_UNITS',
    'zerentu.status': 'ANSWERED',
  });
  await post('{ tasks(first: 3) { nodes { title } } }');
  expect(chainOf('zerentu.graph.read')).toContain('POST /graphql');
});

it('follows a file from its request over its reading into the graph', async () => {
  await ingest(TREES_2018.replace('2018', '2019'));
  await expect.poll(() => chainOf('POST /graphql')).toHaveLength(1);
  const above = ['POST /graphql', 'zerentu.change'];
  expect(chainOf('zerentu.extract')).toEqual([...above, 'zerentu.extract']);
  expect(chainOf('zerentu.graph.write')).toEqual([...above, 'zerentu.graph.write']);
  expect(chainOf('zerentu.graph.read')).toEqual([...above, 'zerentu.graph.read']);
  expect(attributesOf('zerentu.change')).toMatchObject({ 'zerentu.kind': 'ingest', 'zerentu.outcome': 'created' });
  expect(attributesOf('zerentu.graph.write')).toEqual({
    'db.system.name': 'grafeo',
    'db.operation.name': 'WRITE',
    'zerentu.outcome': 'created',
  });
});

it('tells failures by their code, and how a request ended', async () => {
  await ingest('canary');
  await raw(`${serving.url}/canary/path?token=canary`, {});
  await raw(`${serving.url}/`, { method: 'PROPFIND' });
  await expect.poll(() => exporter.getFinishedSpans().map(({ name }) => name)).toContain('HTTP /');
  expect(attributesOf('zerentu.change')).toEqual({
    'zerentu.via': 'graphql',
    'zerentu.kind': 'ingest',
    'error.type': 'NOT_A_DIRECTIVE',
  });
  expect(attributesOf('GET other')).toEqual({
    'http.request.method': 'GET',
    'http.route': 'other',
    'http.response.status_code': 404,
    'zerentu.code': 'NOT_FOUND',
  });
});

it('has one span for each message of a messenger, with what was asked in it', async () => {
  const log = () => undefined;
  const desk = new BotDesk({
    channel: 'test',
    zerentu: measured(zerentu, figures, 'test'),
    linkTo: () => null,
    allowed: [],
    metrics: channelMetrics(registry)('test'),
    log: { info: log, warn: log, error: log },
    settle: 0,
  });
  const ids: (string | null)[] = [];
  const outlet = { send: async () => ids.push(requestId()).toString() };
  // Both of one chat, and the first one at work when the second one comes.
  for (const id of ['request-1', 'request-2'])
    inRequest(id, () => desk.take({ ...typedMessage('canary', '谁牵头智能制造'), id, chat: 'canary' }, outlet));
  await desk.idle();
  expect(ids).toEqual(['request-1', 'request-2']);
  expect(chainOf('zerentu.ask')).toEqual(['zerentu.bot.message', 'zerentu.ask']);
  const messages = exporter.getFinishedSpans().filter(({ name }) => name === 'zerentu.bot.message');
  expect(messages.map(({ attributes }) => attributes)).toEqual([
    { 'zerentu.channel': 'test' },
    { 'zerentu.channel': 'test' },
  ]);
});

it('has no question, text, name or token in any span, and no attribute that it does not tell of', async () => {
  await ask(bearing('canary-token'));
  await ingest(TREES_2018);
  await ingest('canary');
  await raw(`${serving.url}/source?token=canary`, { headers: { cookie: 'canary' } });
  await expect.poll(() => exporter.getFinishedSpans().map(({ name }) => name)).toContain('GET /source');
  const known: Readonly<Record<string, readonly string[]>> = SPANS;
  for (const { name, attributes, events, status } of exporter.getFinishedSpans()) {
    expect(JSON.stringify([name, attributes, events, status])).not.toMatch(/canary|[㐀-鿿]|write-token|secret/);
    expect(known[name] ?? known['{method} {route}']).toEqual(expect.arrayContaining(Object.keys(attributes)));
  }
});

it('has each span in the table of docs/operations.md, with its attributes, and none beside', () => {
  const section = readFileSync('docs/operations.md', 'utf8').split('\n## Traces\n')[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `([^`]+)` \| (.*?) \|/gm)].map(([, name, attributes = '']) => [
    name,
    [...attributes.matchAll(/`([^`]+)`/g)].map(([, one]) => one),
  ]);
  expect(Object.fromEntries(rows)).toEqual(SPANS);
});
