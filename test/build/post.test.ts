import { describe, expect, it } from 'vitest';
import { partsOfPosts } from '#src/build/post.js';

describe('partsOfPosts', () => {
  it.each([
    ['市经信委主任', '市经信委', '主任', true],
    ['市商务局副局长', '市商务局', '副局长', false],
    ['市教育局', '市教育局', '', false],
    ['工会', '工会', '', false],
    ['副市长', null, '副市长', false],
    ['教授', null, '教授', false],
  ])('takes %s apart', (post, unit, title, head) =>
    expect(partsOfPosts([post])).toEqual([{ unit, title, head, printed: post }]),
  );
  it('takes a post without a unit to be in the unit of the one before', () =>
    expect(partsOfPosts(['市科技局副局长', '总工程师']).map(({ unit }) => unit)).toEqual(['市科技局', '市科技局']));
});
