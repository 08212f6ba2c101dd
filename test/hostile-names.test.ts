import * as spreadsheet from '@e965/xlsx';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReply as renderDingtalk } from '#bots/dingtalk/render.js';
import { render as renderFeishu } from '#bots/feishu/render.js';
import type { Reply } from '#bots/port/reply.js';
import { renderReply as renderTelegram } from '#bots/telegram/render.js';
import { renderText } from '#bots/terminal/render.js';
import { render as renderWecom, renderWelcome } from '#bots/wecom/render.js';
import { allNodes } from '#graph/cypher/read/all-nodes.js';
import { NODE_LABELS } from '#graph/model/kinds.js';
import type { GraphStore } from '#graph/store/store.js';
import { buildGraph } from '#src/build/build.js';
import { openExport } from '#src/export/export.js';
import { readText } from './bots/telegram/rules.js';
import { buttonsOf, cardRefusal, markdownRefusal } from './bots/wecom/rules.js';
import { directiveNaming } from './hostile-directive.js';
import { HOSTILE_NAMES } from './hostile-names.js';
import { type Serving, serveStore } from './server/serving.js';
import { openEmptyStore } from './stores.js';

let store: GraphStore;
let serving: Serving;
beforeAll(async () => {
  store = await openEmptyStore();
  await store.load(buildGraph(directiveNaming(HOSTILE_NAMES), { rulesVersion: 'of the tests' }));
  serving = await serveStore(store);
});
afterAll(() => serving.close());

const counts = async (of: GraphStore) =>
  Promise.all(NODE_LABELS.map(async (label) => [label, (await of.read(allNodes(label))).length]));
const exported = async (format: string) => {
  const parts: Uint8Array[] = [];
  for await (const part of await openExport(store, { format, directives: [], unit: null }))
    parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};
/** XML holds no control characters: the exports leave them out. */
const inXml = (words: string) => words.replace(/[^\P{Cc}\t\n\r]/gu, '');

describe('hostile names', () => {
  it('make as many nodes as any other names, and nothing else', async () => {
    const plain = HOSTILE_NAMES.map((_, at) => `市第${at}局`);
    const other = await openEmptyStore();
    await other.load(buildGraph(directiveNaming(plain), { rulesVersion: 'of the tests' }));
    expect(await counts(store)).toEqual(await counts(other));
    expect(await store.read(allNodes('Task'))).toHaveLength(HOSTILE_NAMES.length);
    await other.close();
  });

  it('come back from GraphQL as they are', async () => {
    const { data } = await serving.query<{
      tasks: { nodes: { title: string; duties: { unit: { name: string } }[] }[] };
    }>('{ tasks(first: 100) { nodes { title duties { unit { name } } } } }');
    expect(data.tasks.nodes.map(({ title }) => title).toSorted()).toEqual([...HOSTILE_NAMES].toSorted());
    expect(data.tasks.nodes.flatMap(({ duties }) => duties.map(({ unit }) => unit.name)).toSorted()).toEqual(
      [...HOSTILE_NAMES].toSorted(),
    );
  });

  it.each(HOSTILE_NAMES.map((name) => [JSON.stringify(name), name]))(
    '%s is asked for, and found or refused',
    async (_, name) => {
      const { data, errors } = await serving.query<{ ask: { status: string } }>(
        'query($q: String!) { ask(question: $q) { status text } }',
        { q: `${name}有哪些任务？` },
      );
      expect(errors).toBeUndefined();
      expect(data.ask.status).toMatch(/^(?:ANSWERED|AMBIGUOUS|NOT_FOUND)$/);
    },
  );

  it.each(HOSTILE_NAMES.map((name) => [JSON.stringify(name), name]))(
    '%s is told to a page as one text, in JSON and in events that it cannot end',
    async (_, name) => {
      const say = async (accept: string) => {
        const response = await fetch(`${serving.url}/chat`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept },
          body: JSON.stringify({ text: `${name}有哪些任务？` }),
        });
        return { type: response.headers.get('content-type'), words: await response.text() };
      };
      const whole = await say('application/json');
      expect(whole.type).toBe('application/json; charset=utf-8');
      const answer = JSON.parse(whole.words) as { blocks: object[]; buttons: object[] };
      expect(answer.blocks.length + answer.buttons.length).toBeGreaterThan(0);
      const { type, words } = await say('text/event-stream');
      expect(type).toBe('text/event-stream; charset=utf-8');
      const events = words.split('\n\n').filter((event) => event !== '');
      expect(events.every((event) => /^event: (?:block|buttons|done)\ndata: [^\r\n]+$/.test(event))).toBe(true);
      const data = events.map((event) => JSON.parse(event.replace(/^.*\ndata: /, '')) as object);
      expect(data.slice(0, -1)).toEqual([...answer.blocks, answer.buttons]);
    },
  );

  it('stand in the sheet as text, none as a formula', async () => {
    const book = spreadsheet.read(await exported('xlsx'), { cellFormula: true });
    const cells = book.SheetNames.flatMap((name) => Object.values(book.Sheets[name] ?? {})).filter(
      (cell) => typeof cell === 'object' && cell !== null && 't' in cell,
    );
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    const words = cells.map((cell) => String(cell.v).replace(/\r\n?/g, '\n')).join('\n');
    for (const name of HOSTILE_NAMES) expect(words).toContain(inXml(name).replace(/\r/g, '\n').trim());
  });

  it('begin no cell of the CSV as a formula', async () => {
    const content = (await exported('csv')).toString();
    expect(content.split(/(?:^|,|\r\n)"?/).filter((cell) => /^[=+@＝＋－＠\t\r\n]/.test(cell))).toEqual([]);
    for (const name of HOSTILE_NAMES) expect(content).toContain(name.replaceAll('"', '""'));
  });

  it('stand in GraphML as text between well-formed tags', async () => {
    const words: string[] = [];
    const names = new Set<string>();
    const parser = new Parser(
      { ontext: (part) => void words.push(part), onopentagname: (name) => void names.add(name) },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end((await exported('graphml')).toString());
    expect([...names].toSorted()).toEqual(['data', 'edge', 'graph', 'graphml', 'key', 'node']);
    for (const name of HOSTILE_NAMES) expect(words.join('')).toContain(inXml(name));
  });

  it('stand in JSON-LD as they are', async () => {
    const words = JSON.stringify(JSON.parse((await exported('jsonld')).toString()));
    for (const name of HOSTILE_NAMES) expect(words).toContain(JSON.stringify(name));
  });

  it('stand in the Cypher script within strings only', async () => {
    const script = (await exported('cypher')).toString();
    for (const name of HOSTILE_NAMES) expect(script).toContain(JSON.stringify(name));
    expect(script.replace(/"(?:[^"\\]|\\.)*"/gs, '""')).not.toMatch(/DETACH|DELETE|DROP|script|cmd/);
  });
});

describe.each(HOSTILE_NAMES.map((name) => [JSON.stringify(name), name]))('a reply that names %s', (_, name) => {
  const reply: Reply = {
    blocks: [
      { kind: 'text', lines: [name] },
      { kind: 'quote', place: name, words: name, link: null },
    ],
    buttons: (['choice', 'ask'] as const).map((kind) => ({ kind, label: name, token: kind })),
    file: null,
  };

  it('is text in every messenger', () => {
    for (const { html } of renderTelegram(reply).texts) {
      const shown = readText(html, 'HTML');
      expect(shown.entities.filter(({ kind }) => !['blockquote', 'i'].includes(kind))).toEqual([]);
    }
    const markdown = renderDingtalk(reply)
      .map((one) => one.text)
      .join('\n');
    // A question that can be asked is a link of ours, its words in the address encoded.
    const words = markdown.replace(/\]\(dtmd:\/\/[\w./?%=&-]+\)/g, ']');
    expect(words).not.toMatch(/<(?!br)|\]\(|@all|\p{Bidi_Control}/u);
    expect(JSON.stringify(renderFeishu(reply, 'group'))).not.toMatch(/"tag":"(?:lark_md|markdown)"/);
  });

  it('is text in WeCom, and taken there, on its cards too', () => {
    for (const { markdown, card } of renderWecom(reply)) {
      expect(markdownRefusal(markdown)).toBeNull();
      // The marks of a quote are ours.
      expect(markdown.replace(/^> /gm, '')).not.toMatch(
        /[<>[\]*_`~|#\\]|:\/\/|&#?\w+;|[^\P{Cc}\n\t]|\p{Bidi_Control}/u,
      );
      if (card === null) continue;
      expect(cardRefusal({ ...card, task_id: 't' })).toBeNull();
      expect(buttonsOf(card).map(({ label }) => label)).not.toContainEqual(
        expect.stringMatching(/\p{Cc}|\p{Bidi_Control}/u),
      );
    }
    expect(renderWelcome(reply).join('')).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
  });

  it('moves nothing in a terminal', () => {
    expect(renderText(reply)).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });
});
