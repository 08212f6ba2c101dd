import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '#bots/port/reply.js';
import { MOST_TEXT, renderReply } from '#bots/telegram/render.js';
import { REPLIES } from '../replies.js';
import { readButtons, readText } from './rules.js';

const reply = (blocks: readonly Block[], buttons: Reply['buttons'] = []): Reply => ({ blocks, buttons, file: null });
const textsOf = (of: Reply) => renderReply(of).texts;

describe.each(Object.entries(REPLIES))('%s', (name, given) => {
  const rendered = renderReply(given);

  it('looks as it did', async () => {
    const file = given.file && { ...given.file, bytes: given.file.bytes.length };
    await expect(`${JSON.stringify({ ...rendered, file }, null, 2)}\n`).toMatchFileSnapshot(
      `../golden/telegram/${name}.json`,
    );
  });

  it('is taken by Telegram, as HTML and plainly', () => {
    for (const { html, plain } of rendered.texts) {
      const read = readText(html, 'HTML');
      expect(read.text.length).toBeLessThanOrEqual(MOST_TEXT);
      expect(read.entities.filter(({ kind }) => !['a', 'blockquote', 'i'].includes(kind))).toEqual([]);
      expect(readText(plain, undefined).text.replace(/ https:\S+/g, '')).toBe(read.text);
    }
    readButtons({ inline_keyboard: rendered.buttons.map((button) => [button]) });
    expect(rendered.buttons.filter(({ text }) => [...text].length > 60)).toEqual([]);
  });

  it('loses nothing', () => {
    const squeezed = (words: string) => words.replace(/[\s\u2060\u202a-\u202e]/g, '');
    const shown = squeezed(
      textsOf(given)
        .map(({ html }) => readText(html, 'HTML').text)
        .join(''),
    );
    for (const block of given.blocks)
      for (const line of block.kind === 'quote' ? [block.place, block.words] : block.lines)
        expect(shown).toContain(squeezed(line));
  });
});

describe('a rendered reply', () => {
  it('closes a long quote and opens it again', () => {
    const [first, second, ...more] = textsOf(
      reply([{ kind: 'quote', place: '《文》第1项', words: '引'.repeat(5000), link: null }]),
    );
    expect(more).toEqual([]);
    expect(first?.html).toMatch(/^《文》第1项\n<blockquote expandable>引+<\/blockquote>$/);
    expect(second?.html).toMatch(/^<blockquote expandable>引+<\/blockquote>$/);
  });

  it('keeps the place of a quote with its words', () => {
    const [first, second] = textsOf(
      reply([
        { kind: 'text', lines: ['长'.repeat(4000)] },
        { kind: 'quote', place: '《文》第1项', words: '引'.repeat(200), link: null },
      ]),
    );
    expect(first?.plain).toBe('长'.repeat(4000));
    expect(second?.html).toMatch(/^《文》第1项\n<blockquote>/);
  });

  it('fills a message to the last unit, and never parts a character', () => {
    expect(textsOf(reply([{ kind: 'text', lines: ['a'.repeat(MOST_TEXT)] }])).map(({ plain }) => plain.length)).toEqual(
      [4096],
    );
    const texts = textsOf(reply([{ kind: 'text', lines: [`a${'😀'.repeat(3000)}`] }]));
    expect(texts.map(({ plain }) => plain.length)).toEqual([4095, 1906]);
    expect(texts.map(({ plain }) => plain).join('')).toBe(`a${'😀'.repeat(3000)}`);
  });

  it('takes places of any length, links of any kind and halves of characters', () => {
    const [text] = textsOf(reply([{ kind: 'quote', place: '文', words: '引\ud800', link: 'javascript:alert(1)' }]));
    expect(text?.html).toBe('文\n<blockquote>引\ufffd</blockquote>');
    const long = textsOf(reply([{ kind: 'quote', place: '长'.repeat(5000), words: '引', link: null }]));
    expect(long.map(({ plain }) => plain.length)).toEqual([4096, 906]);
  });

  it('drops buttons whose token does not fit, and gives those without words a sign', () => {
    const fits = { kind: 'ask', label: '\u202e', token: 'x'.repeat(64) } as const;
    const long = { kind: 'ask', label: '问', token: '问'.repeat(22) } as const;
    const none = { kind: 'more', label: '更多', token: '' } as const;
    const { buttons, dropped } = renderReply(reply([], [fits, long, none]));
    expect(buttons).toEqual([{ text: '…', callback_data: fits.token }]);
    expect(dropped).toEqual([long, none]);
  });

  it('has no message without words', () => {
    expect(textsOf(reply([{ kind: 'text', lines: ['', ' \u202e'] }]))).toEqual([]);
  });
});
