import { describe, expect, it } from 'vitest';
import { bodiesOf, plainBodiesOf } from '#bots/dingtalk/bodies.js';
import { readMarkdown } from '#bots/dingtalk/markdown.js';
import { renderReply } from '#bots/dingtalk/render.js';
import type { Button, Reply } from '#bots/port/reply.js';
import { REPLIES } from '../replies.js';
import { robotRefusal, shown, spokenBy, webhookRefusal } from './refusals.js';

const choice = (label: string): Button => ({ kind: 'choice', label, token: 't' });
const withButtons = (...buttons: Button[]): Reply => ({
  blocks: [{ kind: 'text', lines: ['哪一项？'] }],
  buttons,
  file: null,
});
const letters = (text: string) => text.replace(/\s/g, '');

describe('dingtalk: rendering', () => {
  for (const [name, reply] of Object.entries(REPLIES)) {
    it(`${name}: as it stands in its golden file`, async () => {
      const bodies = renderReply(reply).map((message) => bodiesOf(message).webhook);
      await expect(`${JSON.stringify(bodies, null, 2)}\n`).toMatchFileSnapshot(`../golden/dingtalk/${name}.json`);
    });

    it(`${name}: taken by either way of sending, as it is and as plain text`, () => {
      for (const message of renderReply(reply))
        for (const { webhook, robot } of [bodiesOf(message), plainBodiesOf(message)]) {
          expect(webhookRefusal(JSON.stringify(webhook))).toBeNull();
          expect(robotRefusal(robot.msgKey, robot.msgParam)).toBeNull();
        }
    });

    it(`${name}: nothing is lost`, () => {
      const read = letters(
        renderReply(reply)
          .map(({ text }) => shown(text).text)
          .join(''),
      );
      for (const block of reply.blocks)
        for (const line of block.kind === 'quote' ? [block.place, block.words] : block.lines) {
          const said = line.replace(/\p{Bidi_Control}/gu, '').replace(/^· /, '');
          if (said.length < 1000) expect(read).toContain(letters(said));
          else
            expect([...read].filter((char) => char === said[0]).length).toBeGreaterThanOrEqual(
              [...said].filter((char) => char === said[0]).length,
            );
        }
    });
  }

  it('shows hostile text as text: no mention, no link, no format, no mark of direction', () => {
    const [message] = renderReply(REPLIES.hostile as Reply);
    const markdown = message?.text ?? '';
    expect(markdown.replace(/ \[查看原文\]\([^)]*\)/, '').replace(/\[[^\]]*\]\(dtmd:[^)]*\)/, '')).not.toMatch(
      /[[\]`~|@\\]|<|:\/\//,
    );
    expect(markdown + message?.title).not.toMatch(/\p{Bidi_Control}/u);
    expect(shown(markdown).text).toContain(
      '<b>&amp;</b> **粗** [链接](http://x.example) `码` #题 > 引 @all <@all> ~~删~~ 倒 _斜_ | 表 | \\',
    );
    expect(readMarkdown(markdown)).toContain('**粗** [链接](http://x.example)');
  });

  it('keeps signs at the beginning of a line from making lists, headings and rules', () => {
    const lines = ['- 甲', '+ 乙', '3. 丙', '# 丁', '===', '---', '    戊', '> 己'];
    const [message] = renderReply({ blocks: [{ kind: 'text', lines }], buttons: [], file: null });
    for (const line of (message?.text ?? '').split('\n')) expect(line).not.toMatch(/^(?:[-+=#>]| {4}|\d+[.)])/);
    expect(shown(message?.text ?? '').text.split('\n')).toEqual(lines.map((line) => line.trim()));
  });

  it('never splits inside a character or an entity', () => {
    const messages = renderReply(REPLIES.long as Reply);
    expect(messages.length).toBeGreaterThan(2);
    for (const { text } of messages) expect(shown(text).text).not.toMatch(/&#?\w*;?$|^\w*;|\p{Cs}/u);
  });

  it('gives a choice its place and as much of its name as finds room to say, and those without place as a button a link', () => {
    const long = '很长的名字'.repeat(30);
    const [message] = renderReply(
      withButtons(...['甲', '乙', '丙', '丁', '戊', '己', long].map(choice), {
        kind: 'more',
        label: '更多',
        token: 'm',
      }),
    );
    expect(message?.buttons.map(({ title, address }) => [title, spokenBy(address)])).toEqual([
      ['① 甲', '① 甲'],
      ['② 乙', '② 乙'],
      ['③ 丙', '③ 丙'],
      ['④ 丁', '④ 丁'],
      ['更多', '更多'],
    ]);
    expect(shown(message?.text ?? '').buttons).toEqual([
      { label: '⑤ 戊', token: '⑤ 戊' },
      { label: '⑥ 己', token: '⑥ 己' },
      { label: `⑦ ${long}`, token: expect.stringMatching(/^⑦ (?:很长的名字){9}.*…$/) },
    ]);
  });

  it('has something to show where there are buttons alone', () => {
    const [message] = renderReply({
      blocks: [],
      buttons: [{ kind: 'file', label: '下载表格', token: 'f' }],
      file: null,
    });
    expect(webhookRefusal(JSON.stringify(message && bodiesOf(message).webhook))).toBeNull();
  });

  it('leaves out a link that is no page', () => {
    const quote = { kind: 'quote' as const, place: '《甲》第1项', words: '乙', link: 'javascript:alert(1)' };
    expect(renderReply({ blocks: [quote], buttons: [], file: null })[0]?.text).not.toContain('](');
  });
});
