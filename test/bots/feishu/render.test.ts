import { describe, expect, it } from 'vitest';
import { render } from '#bots/feishu/render.js';
import { disarmed } from '#bots/feishu/text.js';
import type { Reply } from '#bots/port/reply.js';
import { REPLIES } from '../replies.js';
import { readText, seen } from './server/shown.js';

const ALL = Object.entries(REPLIES);
const bodyOf = (type: string, content: object) =>
  JSON.stringify({
    msg_type: type,
    content: JSON.stringify(content),
    uuid: 'u'.repeat(50),
    receive_id: 'o'.repeat(35),
  });
const asCard = ({ card }: { card: object }) =>
  seen('interactive', JSON.stringify(card), Buffer.byteLength(bodyOf('interactive', card)), new Map());
const unseen = (text: string) => text.replace(/[\u202a-\u202e]/g, '');
/** What a reply says, block by block. */
const said = ({ blocks }: Reply) =>
  blocks.flatMap((block) => (block.kind === 'quote' ? [block.words, block.place] : block.lines)).map(unseen);

describe('an answer as cards of Feishu', () => {
  it.each(ALL)('%s', async (name, reply) => {
    await expect(`${JSON.stringify(render(reply, 'group'), null, 2)}\n`).toMatchFileSnapshot(
      `../golden/feishu/${name}.json`,
    );
  });

  it.each(ALL)('%s is taken by Feishu, says all and has all buttons', (_, reply) => {
    const cards = render(reply, 'p2p').map(asCard);
    const read = cards
      .map(({ text }) => text)
      .join('')
      .replaceAll('\n', '');
    for (const line of said(reply)) expect(read).toContain(line.replaceAll('\n', ''));
    expect(cards.flatMap(({ buttons }) => buttons.map(({ token }) => token)).toSorted()).toEqual(
      reply.buttons.map(({ token }) => token).toSorted(),
    );
    // What can be pressed stands at the end of all.
    for (const card of cards.slice(0, -1)) expect(card.buttons).toEqual([]);
  });

  it.each(ALL)('%s says all as text, in which nothing is markup', (_, reply) => {
    const texts = render(reply, 'p2p').map(({ text }) => disarmed(text));
    for (const text of texts) expect(Buffer.byteLength(bodyOf('text', { text }))).toBeLessThan(150_000);
    const read = texts
      .map(readText)
      .join('')
      .replace(/\n|[「」]/g, '');
    for (const line of said(reply)) expect(read).toContain(line.replaceAll('\n', ''));
  });

  it('links to http and https only', () => {
    const quote = (link: string): Reply => ({
      blocks: [{ kind: 'quote', place: '《文》第1项', words: '原文', link }],
      buttons: [],
      file: null,
    });
    const urls = (link: string) => JSON.stringify(render(quote(link), 'p2p')).includes('open_url');
    expect(urls('https://a.example/b')).toBe(true);
    expect(urls('javascript:alert(1)')).toBe(false);
    expect(urls('lark://msgcard')).toBe(false);
    expect(urls('nonsense')).toBe(false);
  });

  it('cuts no character, and fills cards up to what they may hold', () => {
    const text = `${'😀"\\'.repeat(9000)}\u0007`;
    const cards = render({ blocks: [{ kind: 'text', lines: [text] }], buttons: [], file: null }, 'p2p').map(asCard);
    const read = cards
      .map((card) => card.text)
      .join('')
      .replaceAll('\n', '');
    expect(read).toBe(text.slice(0, -1));
    expect(cards.length).toBeLessThan(12);
  });

  it('spreads more buttons than a card may have over cards', () => {
    const buttons = Array.from(
      { length: 200 },
      (_, at) => ({ kind: 'choice', label: `选${at}`, token: `c${at}` }) as const,
    );
    const cards = render({ blocks: [], buttons, file: null }, 'p2p').map(asCard);
    expect(cards.flatMap((card) => card.buttons)).toHaveLength(200);
  });

  it('shows nothing for nothing', () => {
    expect(render({ blocks: [{ kind: 'text', lines: ['', ' '] }], buttons: [], file: null }, 'p2p')).toEqual([]);
  });
});
