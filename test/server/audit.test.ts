import { readFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serveSeed } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());

/** The audits of graphql-http, by id and name: one that is renamed or goes is seen here. */
const LISTED = readFileSync('test/server/audits.txt', 'utf8').trim().split('\n');
const audits = serverAudits({ url: () => `${serving.url}/graphql` });

describe('GraphQL over HTTP', () => {
  it('is audited whole', () => {
    expect(audits.map(({ id, name }) => `${id} ${name}`)).toEqual(LISTED);
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
