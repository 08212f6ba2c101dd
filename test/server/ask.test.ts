import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#src/qa/answer/types.js';
import { type Serving, serveSeed } from './serving.js';

let serving: Serving;
beforeAll(async () => {
  serving = await serveSeed();
});
afterAll(() => serving.close());

const ASK = `query($q: String!, $c: ID) { ask(question: $q, conversationId: $c) {
  status text intent value { number unit date yes text } suggestions conversationId
  results { kind name role node { __typename id } directive { id } evidence { quote } }
  evidence { quote start end rule directive { id text } task { title } }
  choices { label token node { __typename id } } } }`;

/** An answer as GraphQL gives it. */
interface Shown extends Pick<Answer, 'status' | 'text' | 'intent' | 'conversationId' | 'suggestions' | 'value'> {
  readonly results: readonly { kind: string; name: string; role: string; node: { __typename: string; id: string } }[];
  readonly evidence: readonly { quote: string; start: number; end: number; directive: { text: string } }[];
}

const ask = (q: string, c: string | null = null) => serving.query<{ ask: Shown }>(ASK, { q, c });

describe('ask', () => {
  it('answers with units behind their names and quotes from the text', async () => {
    const { data, errors } = await ask('谁牵头智能制造？');
    expect(errors).toBeUndefined();
    expect(data.ask.status).toBe('ANSWERED');
    expect(data.ask.results).toMatchObject([
      { kind: 'UNIT', role: 'LEAD', name: '市经信委', node: { __typename: 'Unit', id: 'unit:聊城市/市经信委' } },
    ]);
    expect(data.ask.evidence).not.toEqual([]);
    for (const { quote, start, end, directive } of data.ask.evidence)
      expect(directive.text.slice(start, end)).toBe(quote);
  });

  it('goes on with a conversation', async () => {
    const first = await ask('谁牵头智能制造？');
    const second = await ask('配合单位呢？', first.data.ask.conversationId);
    expect(second.data.ask.status).toBe('ANSWERED');
    expect(second.data.ask.results.map(({ role }) => role)).toContain('SUPPORT');
  });

  it('says what it does not find', async () => {
    const { data } = await ask('谁牵头登月工程？');
    expect(data.ask).toMatchObject({ status: 'NOT_FOUND', results: [] });
  });

  it('takes a question of just 2,000 characters', async () => {
    expect((await ask('问'.repeat(2000))).errors).toBeUndefined();
  });

  it.each([
    ['empty', '', /^The question is empty/],
    ['white', ' \t\n　', /^The question is empty/],
    ['of 2,001 characters', '问'.repeat(2001), /longer than 2000 characters/],
  ])('refuses a question that is %s', async (_, question, message) => {
    const { data, errors } = await ask(question);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
