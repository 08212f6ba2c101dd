import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bearing, INTERNAL_TOKEN, READ_TOKEN, raw, type Serving, serveSeed } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());

describe('/export', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8', '.csv'],
    ['graphml', 'application/graphml+xml; charset=utf-8', '.graphml'],
    ['jsonld', 'application/ld+json; charset=utf-8', '.jsonld'],
    ['cypher', 'application/x-cypher-query; charset=utf-8', '.cypher'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
  ])('/%s is a file to keep', async (format, type, extension) => {
    const response = await fetch(`${serving.url}/export/${format}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    const disposition = response.headers.get('content-disposition');
    expect(disposition).toContain(`attachment; filename="`);
    expect(disposition).toContain(`filename*=UTF-8''${encodeURIComponent('责任图')}${extension}`);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('takes directives and a unit', async () => {
    const { data } = await serving.query<{ directives: { nodes: [{ id: string }] } }>(
      '{ directives(first: 1) { nodes { id } } }',
    );
    const query = new URLSearchParams({ directive: data.directives.nodes[0].id, unit: '市统计局' });
    const content = await (await fetch(`${serving.url}/export/csv?${query}`)).text();
    expect(content).toContain('市统计局');
    expect(content.split('\r\n').length).toBeLessThan(8);
  });

  it('explains its terms', async () => {
    const { status, text } = await raw(`${serving.url}/export/vocabulary`, {});
    expect(status).toBe(200);
    expect(text).toContain('LEADS');
  });

  it.each<[string, number, string]>([
    ['/export/pdf', 422, 'UNKNOWN_FORMAT'],
    ['/export/csv?directive=directive:nothing', 422, 'NO_SUCH_DIRECTIVE'],
    ['/export/csv?unit=nothing', 422, 'NO_SUCH_UNIT'],
    ['/export/csv?unit=a&unit=b', 422, 'BAD_REQUEST'],
    ['/export/csv?directive[a]=b', 200, ''],
    ['/export', 404, 'NOT_FOUND'],
    ['/export/csv/more', 404, 'NOT_FOUND'],
  ])('%s: %i', async (path, status, code) => {
    const reply = await raw(serving.url + path, {});
    expect(reply.status).toBe(status);
    if (code) expect(JSON.parse(reply.text).errors[0].extensions.code).toBe(code);
    expect(serving.logged).toEqual([]);
  });

  it('asks for the read token where there is one', async () => {
    const guarded = await serveSeed({ readToken: READ_TOKEN });
    try {
      const status = async (headers: Record<string, string>) =>
        (await raw(`${guarded.url}/export/csv`, { headers })).status;
      expect(await status({})).toBe(401);
      expect(await status(bearing('wrong'))).toBe(401);
      expect(await status(bearing(READ_TOKEN))).toBe(200);
      expect(await status(bearing(INTERNAL_TOKEN))).toBe(200);
    } finally {
      await guarded.close();
    }
  });
});
