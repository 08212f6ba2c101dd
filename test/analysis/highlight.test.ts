import { describe, expect, it } from 'vitest';
import { snippetOf } from '#src/analysis/highlight.js';

const LONG = `${'甲'.repeat(100)}智能制造${'乙'.repeat(100)}`;

describe('a snippet', () => {
  it.each<[text: string, words: string[], marked: string]>([
    ['大力推进智能制造', ['智能'], '大力推进[智能]制造'],
    ['推广5G和5g', ['5g'], '推广[5G]和[5g]'],
    ['智能制造', ['智能', '能制'], '[智能制]造'],
    ['智能制造', ['智能', '制造'], '[智能制造]'],
    ['aaa', ['aa'], '[aa]a'],
    ['😀智能😀', ['智能'], '😀[智能]😀'],
  ])('of %j for %j is %j', (text, words, marked) => {
    const snippet = snippetOf(text, words);
    let shown = snippet?.text ?? '';
    for (const { start, end } of snippet?.ranges.toReversed() ?? [])
      shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
    expect(shown).toBe(marked);
  });

  it('of a long text is the part around the first word', () => {
    const snippet = snippetOf(LONG, ['智能']);
    expect(snippet?.text).toBe(LONG.slice(76, 196));
    expect(snippet?.ranges).toEqual([{ start: 24, end: 26 }]);
  });

  it('never splits a character of two units', () => {
    for (let pad = 0; pad < 4; pad++) {
      const text = `${'甲'.repeat(pad)}${'😀'.repeat(100)}智能${'😀'.repeat(100)}`;
      const shown = snippetOf(text, ['智能'])?.text ?? '';
      expect(shown).toContain('智能');
      expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|^[\uDC00-\uDFFF]/.test(shown)).toBe(false);
    }
  });

  it('goes unmarked where small letters are longer than big ones', () => {
    expect(snippetOf('İ智能', ['智能'])).toEqual({ text: 'İ智能', ranges: [] });
  });

  it.each<[string, string[]]>([
    ['', ['智能']],
    ['智慧', ['智能']],
    ['智 能', ['智能']],
  ])('of %j for %j is none', (text, words) => {
    expect(snippetOf(text, words)).toBeNull();
  });
});
