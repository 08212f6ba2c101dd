import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { READ_TOKEN, serveSeed } from './serving.js';

it('messengers call at exactly their path, with their own proof and their bodies unread', async () => {
  const bodies: string[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const part of request) body += String(part);
    bodies.push(body);
    response.writeHead(204).end();
  };
  const hook = { path: '/bots/telegram', handle: (...both: Parameters<typeof handle>) => void handle(...both) };
  const hooks: (typeof hook)[] = [];
  const serving = await serveSeed({ rate: 1, readToken: READ_TOKEN }, { hooks: () => hooks });
  const call = (path: string) => fetch(`${serving.url}${path}`, { method: 'POST', body: '{"update_id": 1' });
  expect((await call('/bots/telegram')).status).toBe(415);
  hooks.push(hook);
  // A messenger's few addresses speak for all its users: no rate of clients is asked of them.
  for (let calls = 0; calls < 20; calls++) expect((await call('/bots/telegram?x=1')).status).toBe(204);
  expect(bodies).toEqual(Array(20).fill('{"update_id": 1'));
  expect((await call('/bots/telegram/more')).status).not.toBe(204);
  await serving.close();
});
