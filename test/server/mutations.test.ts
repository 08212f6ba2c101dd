import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SEED } from '#test/corpus/directives.js';
import { bearing, INTERNAL_TOKEN, READ_TOKEN, type Serving, serveSeed, WRITE_TOKEN } from './serving.js';

let serving: Serving;
beforeEach(async () => {
  serving = await serveSeed({ readToken: READ_TOKEN });
});
afterEach(() => serving.close());

const INGEST = `mutation($name: String!, $content: String!) { ingestDirective(name: $name, contentBase64: $content) {
  id outcome tasks duties diagnostics { rule message start end } directive { id title loaded } } }`;
const WITHDRAW = 'mutation($id: ID!) { withdrawDirective(id: $id) }';
const REBUILD = 'mutation { rebuildDirectives }';
const base64 = (content: string | Buffer) => Buffer.from(content).toString('base64');

const SMALL = `聊城市人民政府关于种树的实施意见
聊政发〔2018〕9号

一、主要任务
1.多种树。每年种树100棵。（牵头单位：市林业局；配合单位：市财政局）
`;

interface Ingested {
  readonly ingestDirective: { id: string; outcome: string; tasks: number; duties: number; directive: object };
}

const counts = async () =>
  (
    await serving.query<object>(
      '{ directives(first: 9) { totalCount } tasks(first: 1) { totalCount } }',
      {},
      bearing(READ_TOKEN),
    )
  ).data;

describe('mutations', () => {
  it.each([WRITE_TOKEN, INTERNAL_TOKEN])('load, replace and withdraw a directive for a writer (%s)', async (token) => {
    const before = await counts();
    const send = (content: string) =>
      serving.query<Ingested>(INGEST, { name: '种树.txt', content: base64(content) }, bearing(token));
    const created = await send(SMALL);
    expect(created.errors).toBeUndefined();
    const { id } = created.data.ingestDirective;
    expect(created.data.ingestDirective).toMatchObject({
      outcome: 'created',
      tasks: 1,
      duties: 2,
      directive: { id, title: '聊城市人民政府关于种树的实施意见', loaded: true },
    });
    expect((await send(SMALL)).data.ingestDirective.outcome).toBe('unchanged');
    expect((await send(SMALL.replace('100', '200'))).data.ingestDirective.outcome).toBe('replaced');
    expect((await serving.query(REBUILD, {}, bearing(token))).data).toEqual({ rebuildDirectives: [] });
    expect((await serving.query(WITHDRAW, { id }, bearing(token))).data).toEqual({ withdrawDirective: true });
    expect((await serving.query(WITHDRAW, { id }, bearing(token))).data).toEqual({ withdrawDirective: false });
    expect(await counts()).toEqual(before);
  });

  it.each([
    [INGEST, { name: 'a.txt', content: base64(SMALL) }],
    [WITHDRAW, { id: 'directive:x' }],
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
