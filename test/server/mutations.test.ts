import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SEED } from '#test/corpus/directives.js';
import { bearing, INTERNAL_TOKEN, READ_TOKEN, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';

let serving: Serving;
beforeEach(async () => {
  serving = await serveSeed({ readToken: READ_TOKEN });
});
afterEach(() => serving.close());

const RESULT = `id outcome tasks duties diagnostics { rule message start end } directive { id title loaded }
  diff { added dropped changed facts(first: 100) { kind change subject before after quote start end } }`;
const INGEST = `mutation($name: String!, $content: String!) { ingest(input: {name: $name, contentBase64: $content}) { ${RESULT} } }`;
const REPLACE = `mutation($id: ID!, $name: String!, $text: String!) { replace(id: $id, input: {name: $name, text: $text}) { ${RESULT} } }`;
const WITHDRAW = `mutation($id: ID!) { withdraw(id: $id) { id diff { added dropped changed } } }`;
const REBUILD = 'mutation { rebuild { changed } }';
const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64');

const SMALL = `聊城市人民政府关于种树的实施意见
聊政发〔2018〕9号

一、主要任务
1.多种树。每年种树100棵。（牵头单位：市林业局；配合单位：市财政局）
`;

interface Change {
  readonly kind: string;
  readonly change: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

interface Loaded {
  readonly id: string;
  readonly outcome: string;
  readonly diff: {
    readonly added: number;
    readonly dropped: number;
    readonly changed: number;
    readonly facts: readonly Change[];
  };
}

interface Ingested {
  readonly ingest: Loaded;
}

const counts = async () =>
  (
    await serving.query<object>(
      '{ directives(first: 9) { totalCount } tasks(first: 1) { totalCount } }',
      {},
      bearing(READ_TOKEN),
    )
  ).data;

describe('a replacement', () => {
  const replace = (id: string, text: string) =>
    serving.query<{ replace: Loaded }>(REPLACE, { id, name: 'a.txt', text }, bearing(WRITE_TOKEN));
  const load = async () => {
    const content = base64(SMALL);
    return (await serving.query<Ingested>(INGEST, { name: 'a.txt', content }, bearing(WRITE_TOKEN))).data.ingest.id;
  };

  it('keeps the id and tells each fact that changed, with its words', async () => {
    const id = await load();
    const text = SMALL.replace('9号', '10号')
      .replace('配合单位：市财政局', '配合单位：市水利局')
      .replace('牵头单位', '责任单位');
    const { data, errors } = await replace(id, text);
    expect(errors).toBeUndefined();
    expect(data.replace).toMatchObject({ id, outcome: 'REPLACED' });
    const { facts, ...counts } = data.replace.diff;
    expect(counts).toEqual({ added: 1, dropped: 1, changed: 2 });
    expect(facts.map(({ kind, change, subject, before, after }) => [kind, change, subject, before, after])).toEqual([
      ['DIRECTIVE', 'CHANGED', 'docNumber', '聊政发〔2018〕9号', '聊政发〔2018〕10号'],
      ['DUTY', 'CHANGED', '市林业局 → 多种树', 'LEAD', 'RESPONSIBLE'],
      ['DUTY', 'ADDED', '市水利局 → 多种树', null, 'SUPPORT'],
      ['DUTY', 'DROPPED', '市财政局 → 多种树', 'SUPPORT', null],
    ]);
    for (const { quote, start, end, change } of facts)
      if (quote !== null && change !== 'DROPPED') expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
  });

  it('of the seed by itself changes nothing, by a text with one word less only that', async () => {
    const seed =
      (
        await serving.query<{ directives: { nodes: { id: string }[] } }>(
          '{ directives(first: 1) { nodes { id } } }',
          {},
          bearing(READ_TOKEN),
        )
      ).data.directives.nodes[0]?.id ?? '';
    const text = readFileSync(SEED, 'utf8');
    expect((await replace(seed, text)).data.replace).toMatchObject({ outcome: 'UNCHANGED', diff: { facts: [] } });
    const { diff } = (await replace(seed, text.replace('配合单位:市发改委、市科技局', '配合单位:市发改委'))).data
      .replace;
    expect(diff.facts.map(({ change, subject }) => `${change} ${subject}`)).toEqual([
      'DROPPED 市科技局 → 大力推进智能制造',
    ]);
  });

  it.each<[string, (id: string) => [string, string], string]>([
    ['of nothing', () => ['directive:none', SMALL], 'NO_SUCH_DIRECTIVE'],
    ['by a directive that is loaded beside it', (id) => [id, readFileSync(SEED, 'utf8')], 'OTHER_DIRECTIVE'],
    ['by what is no directive', (id) => [id, '今天天气很好。'], 'NOT_A_DIRECTIVE'],
  ])('%s is refused, and nothing changes', async (_, made, code) => {
    const [id, text] = made(await load());
    const before = await counts();
    const { errors } = await replace(id, text);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await counts()).toEqual(before);
  });

  it.each(['{name: "a.txt"}', '{name: "a.txt", text: "a", contentBase64: "YQ=="}', '{name: "a.txt", text: null}'])(
    'of a file given as %s is refused',
    async (input) => {
      const { errors } = await serving.query(`mutation { ingest(input: ${input}) { id } }`, {}, bearing(WRITE_TOKEN));
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );
});

describe('mutations', () => {
  it.each([WRITE_TOKEN, INTERNAL_TOKEN])('load, replace and withdraw a directive for a writer (%s)', async (token) => {
    const before = await counts();
    const send = (content: string) =>
      serving.query<Ingested>(INGEST, { name: '种树.txt', content: base64(content) }, bearing(token));
    const created = await send(SMALL);
    expect(created.errors).toBeUndefined();
    const { id } = created.data.ingest;
    expect(created.data.ingest).toMatchObject({
      outcome: 'CREATED',
      tasks: 1,
      duties: 2,
      directive: { id, title: '聊城市人民政府关于种树的实施意见', loaded: true },
      diff: { dropped: 0, changed: 0 },
    });
    const nothing = { added: 0, dropped: 0, changed: 0, facts: [] };
    expect((await send(SMALL)).data.ingest).toMatchObject({ outcome: 'UNCHANGED', diff: nothing });
    const { outcome, diff } = (await send(SMALL.replace('市财政局', '市水利局'))).data.ingest;
    expect(outcome).toBe('REPLACED');
    expect(diff.facts.map(({ kind, change, subject }) => [kind, change, subject])).toEqual([
      ['DUTY', 'ADDED', '市水利局 → 多种树'],
      ['DUTY', 'DROPPED', '市财政局 → 多种树'],
    ]);
    expect((await serving.query(REBUILD, {}, bearing(token))).data).toEqual({ rebuild: { changed: [] } });
    const withdrawn = await serving.query(WITHDRAW, { id }, bearing(token));
    expect(withdrawn.data).toEqual({
      withdraw: { id, diff: { added: 0, changed: 0, dropped: created.data.ingest.diff.added } },
    });
    const again = await serving.query(WITHDRAW, { id }, bearing(token));
    expect(again.errors?.map(({ extensions }) => extensions.code)).toEqual(['NO_SUCH_DIRECTIVE']);
    expect(await counts()).toEqual(before);
  });

  it.each([
    [INGEST, { name: 'a.txt', content: base64(SMALL) }],
    [WITHDRAW, { id: 'directive:x' }],
    [REPLACE, { id: 'directive:x', name: 'a.txt', text: SMALL }],
    [REBUILD, {}],
  ])('are refused without the write token: %s', async (query, variables) => {
    const reader = await serving.query(query, variables, bearing(READ_TOKEN));
    expect(reader.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    for (const headers of [{}, bearing('wrong'), bearing(''), { authorization: WRITE_TOKEN }]) {
      const stranger = await serving.query(query, variables, headers as Record<string, string>);
      expect(stranger.status).toBe(401);
      expect(stranger.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    }
    expect(await counts()).toMatchObject({ directives: { totalCount: 1 } });
  });

  it.each([
    ['leer.txt', '', 'EMPTY_FILE'],
    ['x.bin', Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0, 7]), 'BINARY_FILE'],
    ['wetter.txt', '今天天气很好。', 'NOT_A_DIRECTIVE'],
  ])('tell what is wrong with %s', async (name, content, code) => {
    const { errors } = await serving.query(INGEST, { name, content: base64(content) }, bearing(WRITE_TOKEN));
    expect(errors?.[0]?.extensions).toEqual({ code });
    expect(serving.logged).toEqual([]);
  });

  it.each(['***', 'YQ', 'YWJj=', 'YQ=a'])('refuse what is no Base64: %s', async (content) => {
    const { errors } = await serving.query(INGEST, { name: 'a.txt', content }, bearing(WRITE_TOKEN));
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('take a body beyond 1 MB from a writer only', async () => {
    const content = base64(Buffer.concat([readFileSync(SEED), Buffer.alloc(900_000, '\n')]));
    const large = (token: string) => serving.query<Ingested>(INGEST, { name: SEED, content }, bearing(token));
    expect(await large(READ_TOKEN)).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'BODY_TOO_LARGE' }, message: expect.stringContaining('1 MB') }],
    });
    expect((await large(WRITE_TOKEN)).errors).toBeUndefined();
  });

  it('never run over GET, whatever the token', async () => {
    const url = `${serving.url}/graphql?query=${encodeURIComponent(REBUILD)}`;
    const response = await fetch(url, { headers: { 'content-type': 'application/json', ...bearing(WRITE_TOKEN) } });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });
});
