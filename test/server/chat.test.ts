import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceLinks } from '#src/app/source-links.js';
import { READ_TOKEN, type Serving, serveSeed } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());

interface Button {
  readonly kind: string;
  readonly label: string;
  readonly text?: string;
  readonly href?: string;
}
interface Reply {
  readonly blocks: readonly { kind: string; lines?: readonly string[]; words?: string }[];
  readonly buttons: readonly Button[];
  readonly conversationId: string;
}

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${serving.url}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const say = async (text: string, conversationId?: string): Promise<Reply> =>
  (await post({ text, conversationId }, { accept: 'application/json' })).json() as Promise<Reply>;
const firstLine = ({ blocks }: Reply) => blocks[0]?.lines?.[0];

describe('POST /chat', () => {
  it('answers in events: the parts, what can be pressed, and where the conversation stands', async () => {
    const response = await post({ text: '谁牵头智能制造？' });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const events = (await response.text())
      .trim()
      .split('\n\n')
      .map((event) => {
        const [name = '', data = ''] = event.split('\n');
        return [name.replace('event: ', ''), JSON.parse(data.replace('data: ', ''))];
      });
    expect(events.map(([name]) => name)).toEqual(['block', 'block', 'buttons', 'done']);
    expect(events[0]?.[1]).toEqual({ kind: 'text', lines: ['第1项“大力推进智能制造”由市经信委牵头。'] });
    expect(events[1]?.[1]).toMatchObject({ kind: 'quote', words: '(牵头单位:市经信委;配合单位:市发改委、市科技局)' });
    expect(events[3]?.[1]).toEqual({ conversationId: expect.any(String) });
  });

  it('goes on with the conversation, and takes what its buttons send', async () => {
    const first = await say('谁牵头智能制造？');
    expect(firstLine(await say('他们的主任是谁？', first.conversationId))).toBe('市经信委主任是于海龙。');
    const several = await say('电商谁牵头？');
    const choice = several.buttons.find(({ label }) => label.startsWith('6.'));
    expect(firstLine(await say(choice?.text ?? '', several.conversationId))).toBe(
      '第6项“拓展电子商务应用领域”由市经信委牵头。',
    );
    const list = await say('/tasks');
    const more = list.buttons.find(({ kind }) => kind === 'more');
    const next = await say(more?.text ?? '', list.conversationId);
    expect(JSON.stringify(next.blocks)).toContain('第11—20项');
    const table = list.buttons.find(({ kind }) => kind === 'file');
    const file = await fetch(`${serving.url}${table?.href}`);
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
  });

  it('gives the whole table, tells of commands that it has not, and keeps the conversation', async () => {
    const { conversationId } = await say('谁牵头智能制造？');
    expect(await say('下载表格', conversationId)).toEqual({
      blocks: [],
      buttons: [{ kind: 'file', label: '下载表格', href: '/export/xlsx?' }],
      conversationId,
    });
    expect(firstLine(await say('/foo', conversationId))).toMatch(/^没有这个命令/);
    expect(firstLine(await say('/ask', conversationId))).toMatch(/^请把问题写在后面/);
    expect(firstLine(await say('原文'))).toMatch(/^还没有可以看原文的回答/);
    expect((await fetch(`${serving.url}/chat`)).status).toBe(405);
  });

  it('greets, and tells how to ask', async () => {
    expect(JSON.stringify((await say('/start')).blocks)).toContain('任务列表');
  });

  it.each([
    ['nothing', {}, 400, 'BAD_REQUEST'],
    ['no text', { text: '  ' }, 400, 'BAD_REQUEST'],
    ['too much text', { text: '问'.repeat(2001) }, 400, 'BAD_REQUEST'],
    ['a text that is none', { text: 5 }, 400, 'BAD_REQUEST'],
    ['broken JSON', '{', 400, 'BAD_REQUEST'],
  ])('refuses %s', async (_, body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('wants the read token where one is set, as /source and /metrics do', async () => {
    const guarded = await serveSeed({ readToken: READ_TOKEN });
    for (const path of ['/chat', '/source/x/1-2', '/metrics'])
      expect((await fetch(`${guarded.url}${path}`, { method: path === '/chat' ? 'POST' : 'GET' })).status, path).toBe(
        401,
      );
    const headers = { authorization: `Bearer ${READ_TOKEN}` };
    expect((await fetch(`${guarded.url}/metrics`, { headers })).status).toBe(200);
    await guarded.close();
  });
});

describe('GET /source', () => {
  it('leads to the view of a directive with the words marked', async () => {
    const { data } = await serving.query<{ directives: { nodes: { id: string; text: string }[] } }>(
      '{ directives(first: 1) { nodes { id text } } }',
    );
    const [{ id = '', text = '' } = {}] = data.directives.nodes;
    const start = text.indexOf('牵头单位');
    const linkTo = sourceLinks({ url: serving.url, readToken: null });
    const link = linkTo({ directive: id, start, end: start + 4 }) ?? '';
    // Some messengers take 500 characters, Chinese ones as nine each.
    expect(link.replace(serving.url, '').length).toBeLessThan(60);
    const { url, status } = await fetch(link);
    expect([status, Object.fromEntries(new URL(url).searchParams)]).toEqual([
      200,
      { directive: id, at: `${start}-${start + 4}` },
    ]);
    for (const range of ['5-2', 'x', '99999999-999999999', '1-2-3', encodeURIComponent('<b>')]) {
      const odd = await fetch(link.replace(/\d+-\d+#quote$/, range));
      expect(odd.status, range).toBe(200);
    }
  });

  it.each(['none/1-2', 'task:x/1-2', '%3Cscript%3E/1-2', 'x'])('of %s is not there', async (path) => {
    expect((await fetch(`${serving.url}/source/${path}`)).status).toBe(404);
  });

  it('is not linked to where reading needs a token', () => {
    expect(
      sourceLinks({ url: 'https://x.example', readToken: 'secret' })({ directive: 'd', start: 0, end: 1 }),
    ).toBeNull();
    expect(sourceLinks({ url: null, readToken: null })({ directive: 'd', start: 0, end: 1 })).toBeNull();
  });
});
