import { describe, expect, it } from 'vitest';
import { type Answer, converse, sentFor } from '#web/page/ask/conversation.js';
import { linesOf } from '#web/page/ask/said.js';

const place = (quote: string, start: number) => ({
  quote,
  start,
  end: start + quote.length,
  rule: 'duty/x',
  directive: { id: 'd', title: '意见' },
});
const unit = (name: string, id: string | null) => ({
  kind: 'UNIT' as const,
  name,
  node: id === null ? null : { __typename: 'Unit' as const, id },
  directive: null,
  evidence: [],
});

const answer = (given: Partial<Answer>): Answer => ({
  status: 'ANSWERED',
  text: '',
  results: [],
  evidence: [],
  more: false,
  suggestions: [],
  choices: [],
  conversationId: 'c',
  ...given,
});
const shown = (given: Partial<Answer>) =>
  linesOf(answer(given)).map(({ kind, parts }) => [
    kind,
    ...parts.map(({ text, href }) => (href ? [text, href] : text)),
  ]);

describe('the lines of an answer', () => {
  it.each<[string, Partial<Answer>, unknown]>([
    ['nothing named', { text: '没有。' }, [['said', '没有。']]],
    [
      'a unit',
      { text: '由市经信委牵头。', results: [unit('市经信委', 'u:1')] },
      [['said', '由', ['市经信委', '/unit?id=u%3A1'], '牵头。']],
    ],
    [
      'a name within a longer one',
      { text: '市委办公室和市委', results: [unit('市委', 'u:1'), unit('市委办公室', 'u:2')] },
      [['said', ['市委办公室', '/unit?id=u%3A2'], '和市委']],
    ],
    [
      'a name that is empty or leads nowhere',
      { text: '由甲牵头', results: [unit('', 'u:1'), unit('甲', null)] },
      [['said', '由甲牵头']],
    ],
    [
      'quotes, each with its own place',
      {
        text: '两处：\n《意见》第1项：“(牵头单位:甲)”\n《意见》第2项：“(牵头单位:甲)”',
        evidence: [place('甲', 7), place('甲', 40)],
      },
      [
        ['said', '两处：'],
        ['quote', ['《意见》第1项：“(牵头单位:甲)”', '/source?directive=d&at=7-8']],
        ['quote', ['《意见》第2项：“(牵头单位:甲)”', '/source?directive=d&at=40-41']],
      ],
    ],
    [
      'a quote that was cut',
      { text: '《意见》：“很长的一段…”', evidence: [place('很长的一段话还没有完', 3)] },
      [['quote', ['《意见》：“很长的一段…”', '/source?directive=d&at=3-13']]],
    ],
    [
      'places that are not quoted, by number',
      {
        text: '两处：\n《意见》第1项：“(牵头单位:甲)”\n（另有2处原文）',
        evidence: [place('甲', 7), place('乙', 40), place('丙', 50)],
      },
      [
        ['said', '两处：'],
        ['quote', ['《意见》第1项：“(牵头单位:甲)”', '/source?directive=d&at=7-8']],
        [
          'said',
          '（另有2处原文）',
          ' ',
          ['〔1〕', '/source?directive=d&at=40-41'],
          ' ',
          ['〔2〕', '/source?directive=d&at=50-51'],
        ],
      ],
    ],
    [
      'a quote of no evidence',
      { text: '《意见》：“别的”', evidence: [place('甲', 3)] },
      [['quote', '《意见》：“别的”']],
    ],
  ])('%s', (_, given, lines) => {
    expect(shown(given)).toEqual(lines);
  });
});

describe('a conversation', () => {
  const choosing = answer({ choices: [{ label: '甲', token: 't1' }], conversationId: 'c1' });

  it('sends the token of a choice, and a question as it is', () => {
    expect(sentFor('甲', choosing)).toBe('t1');
    expect(sentFor('乙', choosing)).toBe('乙');
    expect(sentFor('甲', null)).toBe('甲');
  });

  it('goes on from answer to answer, and ends where one fails', async () => {
    const sent: unknown[] = [];
    const turns: unknown[] = [];
    const ask = async (question: string, conversationId: string | null) => {
      sent.push([question, conversationId]);
      if (question === 'x') throw new Error('gone');
      return choosing;
    };
    for await (const { question, error } of converse(['a', '甲', 'x', 'b'], ask))
      turns.push([question, error?.message]);
    expect(sent).toEqual([
      ['a', null],
      ['t1', 'c1'],
      ['x', 'c1'],
    ]);
    expect(turns).toEqual([
      ['a', undefined],
      ['甲', undefined],
      ['x', 'gone'],
    ]);
  });
});
