import { describe, expect, it } from 'vitest';
import type { Button, Reply } from '#bots/port/reply.js';
import { MOST_BYTES, MOST_WELCOME_BYTES, render, renderWelcome } from '#bots/wecom/render.js';
import { REPLIES } from '../replies.js';
import { buttonsOf, cardRefusal, markdownRefusal, readable } from './rules.js';

const withButtons = (buttons: readonly Button[]): Reply => ({ blocks: [], buttons, file: null });
const button = (kind: Button['kind'], at: number, label = `${kind} ${at}`): Button => ({
  kind,
  label,
  token: `${kind}-${at}`,
});
const get = (name: string): Reply => REPLIES[name] ?? withButtons([]);
const textOf = (reply: Reply) => render(reply).map(({ markdown }) => markdown);

describe.each(Object.entries(REPLIES))('%s', (name, reply) => {
  it('looks as in its golden file', async () => {
    await expect(`${JSON.stringify(render(reply), null, 2)}\n`).toMatchFileSnapshot(`../golden/wecom/${name}.json`);
  });

  it('is taken by WeCom', () => {
    for (const { markdown, card } of render(reply)) {
      expect(markdownRefusal(markdown)).toBeNull();
      if (card) expect(cardRefusal({ ...card, task_id: 't' })).toBeNull();
    }
    for (const text of renderWelcome(reply)) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_WELCOME_BYTES);
  });
});

describe('what is rendered', () => {
  it('loses nothing of a long answer and cuts no character', () => {
    const texts = textOf(get('long'));
    expect(texts.length).toBeGreaterThan(3);
    const all = texts.join('').replace(/[\s>]/g, '');
    expect(all).toContain('😀行＜&＞'.repeat(40));
    expect(all.match(/长/g)).toHaveLength(9000);
    expect(all.match(/引/g)).toHaveLength(6000);
    expect(all.match(/😀/g)).toHaveLength(1600);
    expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeGreaterThan(MOST_BYTES / 2);
    expect(texts.join('')).not.toMatch(/\p{Surrogate}/u);
  });

  it('takes no markup, mention, link or turned text from hostile words', () => {
    const [text = '', ...rest] = textOf(get('hostile'));
    expect(rest).toHaveLength(1);
    // What is ours: marks of quotes, breaks and one link.
    const words = text.replace(/^> /gm, '').replace(/\[查看原文\]\([^)]*\)/, '');
    expect(words).not.toMatch(/[<>[\]*_`~|#\\]|:\/\/|&amp;|[\u202a-\u202e]/);
    expect(words).toContain('＜b＞＆amp;＜/b＞ ＊＊粗＊＊ ［链接］(http：//x.example) ｀码｀ ＃题 ＞ 引 @all ＜@all＞');
  });

  it.each([
    ['- 一', '－ 一'],
    ['--- ', '－--'],
    ['1. 一', '1．一'],
    ['12) 一', '12）一'],
    ['    缩进', '\u3000\u3000缩进'],
    ['-5%', '-5%'],
    ['1.5万', '1.5万'],
    ['“互联网+”(聚集区)', '“互联网+”(聚集区)'],
    ['1项\n# 二', '1项  \n＃ 二'],
  ])('takes no list, rule, heading or code from the start of a line: %j', (line, shown) => {
    expect(textOf({ blocks: [{ kind: 'text', lines: [line] }], buttons: [], file: null })).toEqual([shown]);
  });

  it('makes links of addresses of the web only, and none that ends early', () => {
    const quote = (link: string) =>
      textOf({ blocks: [{ kind: 'quote', place: 'P', words: 'W', link }], buttons: [], file: null }).join();
    expect(quote('https://a.example/x(1)?b=c d')).toContain('[查看原文](https://a.example/x%281%29?b=c%20d)');
    for (const link of ['javascript:alert(1)', 'x', 'https://']) expect(quote(link)).not.toContain('查看原文');
  });

  it('puts choices into a list to pick from, in full, and says those that are cut or do not fit', () => {
    const few = render(withButtons([button('choice', 1), button('ask', 2)]));
    expect(few).toHaveLength(1);
    expect(buttonsOf(few[0]?.card ?? {}).map(({ label }) => label)).toEqual(['choice 1', 'ask 2']);
    expect(readable(few[0]?.markdown)).toContain('1） choice 1');
    const many = render(withButtons(Array.from({ length: 25 }, (_, at) => button('choice', at + 1))));
    expect(many.map(({ card }) => card && buttonsOf(card).length)).toEqual([null, 20]);
    expect(many[0]?.markdown).toContain('25） choice 25');
    const [long] = textOf(withButtons([button('choice', 1, '长'.repeat(80)), button('choice', 2)]));
    expect(long).toContain('长'.repeat(80));
  });

  it('puts the next page and the file side by side, and questions beside them into the text', () => {
    const [text, card] = render(
      withButtons([button('more', 1, '更多'), button('ask', 2, '谁？'), button('file', 3, '下载表格')]),
    );
    expect(text?.markdown).toContain('· 谁？');
    expect(card?.card?.card_type).toBe('button_interaction');
    expect(buttonsOf(card?.card ?? {})).toEqual([
      { label: '更多', token: 'more-1' },
      { label: '下载表格', token: 'file-3' },
    ]);
  });

  it('is nothing where there is nothing to say', () => {
    expect(render(withButtons([]))).toEqual([]);
    expect(renderWelcome(withButtons([]))).toEqual([]);
  });
});
