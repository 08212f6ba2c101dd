import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READ_TOKEN, type Serving, serveSeed } from '#test/server/serving.js';
import { type RequestError, request } from '#web/client.js';
import {
  AskDocument,
  DirectiveListDocument,
  DirectivePageDocument,
  TaskListDocument,
  TaskPageDocument,
  UnitPageDocument,
} from '#web/generated/graphql.js';

let serving: Serving;
let limited: Serving;
beforeAll(async () => {
  serving = await serveSeed();
  limited = await serveSeed({ operations: 'shipped', readToken: READ_TOKEN });
});
afterAll(async () => {
  await serving.close();
  await limited.close();
});

describe.each([
  ['by text', () => ({ url: `${serving.url}/graphql` })],
  ['by hash', () => ({ url: `${limited.url}/graphql`, token: READ_TOKEN, persisted: true })],
])('asked %s', (_, options) => {
  it('goes from a question to the task, and on to its unit and directive', async () => {
    const { ask } = await request(AskDocument, { question: '谁牵头智能制造' }, options());
    expect(ask).toMatchObject({ status: 'ANSWERED', results: [{ kind: 'UNIT', name: '市经信委', role: 'LEAD' }] });
    const taskId = ask.evidence[0]?.task?.id ?? '';

    const { node: task } = await request(TaskPageDocument, { id: taskId }, options());
    if (task?.__typename !== 'Task') throw new Error('a task was asked for');
    expect(task.title).toBe('大力推进智能制造');
    expect(task.duties.map(({ role, name }) => [role, name])).toEqual([
      ['LEAD', '市经信委'],
      ['SUPPORT', '市发改委'],
      ['SUPPORT', '市科技局'],
    ]);

    const unitId = task.duties[0]?.unit.id ?? '';
    const { node: unit } = await request(UnitPageDocument, { id: unitId, roles: ['LEAD'], first: 20 }, options());
    if (unit?.__typename !== 'Unit') throw new Error('a unit was asked for');
    expect(unit.tasks.edges.map(({ node: task }) => task.id)).toContain(taskId);
    expect(unit.people.edges.map(({ node }) => node.name)).toContain('于海龙');

    const { node } = await request(DirectivePageDocument, { id: task.directive.id, first: 100 }, options());
    if (node?.__typename !== 'Directive') throw new Error('a directive was asked for');
    expect(node.tasks.nodes.map(({ id }) => id)).toContain(taskId);
  });

  it('lists', async () => {
    const first = await request(TaskListDocument, { first: 5 }, options());
    expect(first.tasks).toMatchObject({ totalCount: 34, pageInfo: { hasNextPage: true } });
    const next = await request(TaskListDocument, { first: 5, after: first.tasks.pageInfo.endCursor }, options());
    expect(next.tasks.nodes[0]?.id).not.toBe(first.tasks.nodes[0]?.id);
    const { directives } = await request(DirectiveListDocument, { first: 100 }, options());
    expect(directives.nodes.some(({ loaded }) => loaded)).toBe(true);
  });

  it('gives null for what is not there', async () => {
    expect(await request(TaskPageDocument, { id: 'task:none' }, options())).toEqual({ node: null });
  });
});

/** A server that answers everything with this text, and keeps what it was sent. */
async function answering(text: string, status = 200) {
  const received: { readonly token: string | undefined; readonly body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    received.push({ token: request.headers.authorization, body: await json(request) });
    response.writeHead(status).end(text);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, received, close: () => void server.close() };
}

const failed = (code: string, status: number | null): Partial<RequestError> => ({ name: 'RequestError', code, status });

describe('what gives no data is thrown with its code', () => {
  const url = () => `${serving.url}/graphql`;
  it('a page too large', async () => {
    await expect(request(TaskListDocument, { first: 1000 }, { url: url() })).rejects.toMatchObject(
      failed('BAD_USER_INPUT', 200),
    );
  });

  it('a reader without the token, or by text where hashes are asked for', async () => {
    const address = `${limited.url}/graphql`;
    await expect(request(TaskListDocument, { first: 1 }, { url: address, persisted: true })).rejects.toMatchObject(
      failed('UNAUTHENTICATED', 401),
    );
    await expect(request(TaskListDocument, { first: 1 }, { url: address, token: READ_TOKEN })).rejects.toMatchObject(
      failed('OPERATION_NOT_ALLOWED', 403),
    );
  });

  it('a document without a hash', async () => {
    const bare = { ...TaskListDocument, __meta__: {} };
    await expect(request(bare, { first: 1 }, { url: url(), persisted: true })).rejects.toMatchObject(
      failed('NOT_PERSISTED', null),
    );
  });

  it.each([
    ['an HTML page', '<html>', 502],
    ['an empty body', '', 204],
    ['JSON that is no object', '"x"', 200],
    ['null', 'null', 200],
    ['an empty object', '{}', 200],
    ['no data', '{"data":null}', 200],
    ['an error without a code', '{"errors":[{}]}', 500],
    ['errors that are no list', '{"errors":{"message":"x"}}', 200],
    ['an error that is none', '{"errors":[null]}', 200],
  ])('%s', async (_, text, status) => {
    const server = await answering(text, status);
    try {
      await expect(request(TaskListDocument, { first: 1 }, { url: server.url })).rejects.toMatchObject(
        failed('BAD_RESPONSE', status),
      );
    } finally {
      server.close();
    }
  });

  it('nobody there', async () => {
    const server = await answering('');
    server.close();
    await expect(request(TaskListDocument, { first: 1 }, { url: server.url })).rejects.toMatchObject(
      failed('SERVER_UNREACHABLE', null),
    );
  });

  it('a request that was given up, with the reason of who did', async () => {
    const reason = new Error('the page was left');
    const signal = AbortSignal.abort(reason);
    await expect(request(TaskListDocument, { first: 1 }, { url: url(), signal })).rejects.toBe(reason);
  });
});

it('sends the text or the hash, and a token only where one is given', async () => {
  const server = await answering('{"data":{}}');
  const { url, received } = server;
  try {
    await request(TaskListDocument, { first: 1 }, { url });
    await request(TaskListDocument, { first: 1 }, { url, token: 'a token', persisted: true });
    const variables = { first: 1 };
    expect(received).toEqual([
      { token: undefined, body: { query: print(TaskListDocument), variables } },
      { token: 'Bearer a token', body: { documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), variables } },
    ]);
  } finally {
    server.close();
  }
});
