import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import { SEED_TEXT } from '#test/corpus/directives.js';
import { eventsOf } from './events.js';
import { bearing, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';
import { TREES_2018 } from './trees.js';

let serving: Serving;
beforeEach(async () => {
  serving = await serveSeed();
});
afterEach(() => serving.close());

const PREVIEW = `subscription($input: DirectiveInput!, $replacing: ID) { preview(input: $input, replacing: $replacing) {
  stage milliseconds found { what count } error { code }
  result { id title outcome replaces { title docNumber } tasks duties diagnostics { rule } diff { added dropped changed facts(first: 9) { kind change subject } } } } }`;
interface Stage {
  readonly stage: string;
  readonly milliseconds: number | null;
  readonly found: readonly { readonly what: string; readonly count: number }[];
  readonly error: { readonly code: string } | null;
  readonly result: {
    readonly id: string;
    readonly outcome: string;
    readonly replaces: { readonly title: string; readonly docNumber: string } | null;
    readonly diff: { readonly added: number };
  } | null;
}
const preview = async (text: string | undefined, replacing: string | null = null) =>
  (
    (await eventsOf(serving, PREVIEW, { input: { name: 'a.txt', text }, replacing })) as { data: { preview: Stage } }[]
  ).map(({ data }) => data.preview);
const stored = async () => ({
  nodes: await serving.store.read(allNodes('Task')),
  revision: await serving.store.revision(),
});
const load = (text: string) =>
  serving.query<{ ingest: { outcome: string; diff: object } }>(
    'mutation($text: String!) { ingest(input: {name: "a.txt", text: $text}) { id outcome tasks duties diagnostics { rule } diff { added dropped changed facts(first: 9) { kind change subject } } } }',
    { text },
    bearing(WRITE_TOKEN),
  );
const TREES = 'directive:德政发(2018)9号';

describe('a preview', () => {
  it('tells each stage with what it found, and stores nothing', async () => {
    const before = await stored();
    const stages = await preview(TREES_2018);
    expect(stages.map(({ stage, found }) => [stage, ...found.map(({ what, count }) => `${what} ${count}`)])).toEqual([
      ['READ', `CHARACTERS ${TREES_2018.length}`, 'BLOCKS 0'],
      ['PARSE', 'ITEMS 6', 'TABLES 0'],
      ['EXTRACT', 'TASKS 4', 'DUTIES 7', 'PEOPLE 0', 'TARGETS 1', 'ENTERPRISES 0'],
      ['BUILD', expect.stringMatching(/^NODES \d\d/), expect.stringMatching(/^EDGES \d\d/)],
      ['COMPARE', 'ADDED 17', 'DROPPED 0', 'CHANGED 0'],
    ]);
    for (const { milliseconds, error } of stages) {
      expect(milliseconds).toBeGreaterThanOrEqual(0);
      expect(error).toBeNull();
    }
    expect(stages.slice(0, -1).map(({ result }) => result)).toEqual([null, null, null, null]);
    expect(stages.at(-1)?.result).toMatchObject({
      id: TREES,
      title: '德州市人民政府关于种树的实施意见',
      outcome: 'CREATED',
    });
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['new', TREES_2018, 'CREATED'],
    ['another text', TREES_2018.replace('责任单位：市水利局', '牵头单位：市水利局'), 'REPLACED'],
    ['the same text', TREES_2018, 'UNCHANGED'],
  ])('of %s says what the load then does', async (_, text, outcome) => {
    if (outcome !== 'CREATED') await load(TREES_2018);
    const result = (await preview(text)).at(-1)?.result;
    expect(result?.outcome).toBe(outcome);
    expect(result?.replaces).toEqual(
      outcome === 'REPLACED' ? { title: '德州市人民政府关于种树的实施意见', docNumber: '德政发〔2018〕9号' } : null,
    );
    expect(result).toMatchObject((await load(text)).data.ingest);
  });

  it('of a replacement keeps the id, and compares with what is stored', async () => {
    await load(TREES_2018);
    const result = (await preview(TREES_2018.replace('9号', '10号'), TREES)).at(-1)?.result;
    expect(result).toMatchObject({
      id: TREES,
      outcome: 'REPLACED',
      diff: {
        added: 0,
        dropped: 0,
        changed: 1,
        facts: [{ kind: 'DIRECTIVE', change: 'CHANGED', subject: 'docNumber' }],
      },
    });
  });

  it.each<[string, string | undefined, string | null, string, string]>([
    ['no file', undefined, null, 'READ', 'BAD_USER_INPUT'],
    ['an empty file', '', null, 'READ', 'EMPTY_FILE'],
    ['what is no directive', '今天天气很好。', null, 'EXTRACT', 'NOT_A_DIRECTIVE'],
    ['a replacement of nothing', TREES_2018, 'directive:none', 'EXTRACT', 'NO_SUCH_DIRECTIVE'],
    ['a replacement by another directive', SEED_TEXT, TREES, 'EXTRACT', 'OTHER_DIRECTIVE'],
  ])('of %s ends with its error', async (_, text, replacing, stage, code) => {
    await load(TREES_2018);
    const stages = await preview(text, replacing);
    expect(stages.at(-1)).toEqual({ stage, milliseconds: null, found: [], result: null, error: { code } });
    expect(stages.slice(0, -1).map(({ error }) => error)).toEqual(stages.slice(1).map(() => null));
    expect(serving.logged).toEqual([]);
  });

  it('without the write token is refused', async () => {
    const query = 'subscription { preview(input: {name: "a.txt", text: "a"}) { stage } }';
    await expect(eventsOf(serving, query, {}, 'wrong')).rejects.toMatchObject({ response: { status: 403 } });
  });
});
