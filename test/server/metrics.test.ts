import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { channelMetrics } from '#bots/metrics.js';
import { newRegistry, promFigures, watchProcess } from '#src/app/metrics.js';
import { openEmptyStore } from '#test/stores.js';
import { bearing, raw, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';
import { TREES_2018 } from './trees.js';

let serving: Serving;
afterEach(() => serving?.close());

/** The samples of an exposition, by name and labels as they are printed. */
async function scrape(): Promise<Map<string, number>> {
  const { status, headers, text } = await raw(`${serving.url}/metrics`, {});
  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')]);
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, name = '', value] = /^(\w+(?:\{(?:\w+="[^"\\]*",?)+\})?) (\S+)$/.exec(line) ?? [];
      expect(Number.isNaN(Number(value)), line).toBe(false);
      return [name, Number(value)];
    }),
  );
}

it('counts requests, questions, changes and refusals, and tells nothing that a client wrote', async () => {
  serving = await serveSeed();
  await serving.query('{ ask(question: "谁牵头智能制造") { status } }');
  await serving.query('{ ask(question: "谁牵头养猪") { status } }');
  await serving.query('{ tasks(first: 1000) { totalCount } }');
  const input = { name: 'canary.txt', text: TREES_2018 };
  const ingest = 'mutation($input: DirectiveInput!) { ingest(input: $input) { outcome } }';
  for (const token of [WRITE_TOKEN, WRITE_TOKEN, 'canary-token'])
    await serving.query(ingest, { input }, bearing(token));
  await raw(`${serving.url}/canary/path`, {});
  await raw(`${serving.url}/graphql`, { method: 'PROPFIND' });
  await raw(`${serving.url}/`, { headers: { host: 'canary.example' } });
  const samples = await scrape();
  expect(Object.fromEntries([...samples].filter(([name]) => !/seconds|under_way/.test(name)))).toMatchObject({
    'zerentu_http_requests_total{route="/graphql",method="POST",status="200"}': 6,
    'zerentu_http_requests_total{route="other",method="GET",status="404"}': 1,
    'zerentu_http_requests_total{route="/",method="GET",status="421"}': 1,
    'zerentu_questions_total{via="graphql",intent="task_units",status="answered"}': 1,
    'zerentu_changes_total{kind="ingest",outcome="created"}': 1,
    'zerentu_changes_total{kind="ingest",outcome="unchanged"}': 1,
    'zerentu_errors_total{code="BAD_USER_INPUT"}': 1,
    'zerentu_errors_total{code="FORBIDDEN"}': 1,
    'zerentu_errors_total{code="NOT_FOUND"}': 1,
    'zerentu_errors_total{code="UNKNOWN_HOST"}': 1,
  });
  // Its own.
  expect(samples.get('zerentu_http_requests_under_way')).toBe(1);
  const names = [...samples.keys()].join('\n');
  expect(names).toMatch(/zerentu_questions_total\{via="graphql",intent="[a-z_]+",status="not_found"\}/);
  expect(names).not.toMatch(/canary|智能制造|养猪|PROPFIND/i);
});

it('has each figure in the table of docs/operations.md, with its labels, and none beside', async () => {
  const registry = newRegistry();
  promFigures(registry);
  channelMetrics(registry);
  const store = await openEmptyStore();
  watchProcess(registry, store);
  const known = (await registry.getMetricsAsJSON())
    .map(({ name }) => name)
    .filter((name) => name.startsWith('zerentu_'));
  const table = [...readFileSync('docs/operations.md', 'utf8').matchAll(/^\| `(zerentu_\w+)` \| (.*?) ?\|/gm)];
  expect(table.map(([, name]) => name).sort()).toEqual(known.sort());
  const labelsOf = (name: string) => (registry.getSingleMetric(name) as unknown as { labelNames: string[] }).labelNames;
  for (const [, name = '', labels = ''] of table)
    expect([name, labels.replace(/[`,]/g, '').split(' ').filter(Boolean)]).toEqual([name, labelsOf(name)]);
  await store.close();
});
